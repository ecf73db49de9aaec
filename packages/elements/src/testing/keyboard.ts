import { sendKeys } from '@web/test-runner-commands';
import { nameOfNode, withTree } from './axe.js';
import { settled } from './fixture.js';

/**
 * Presses a key as a hand would: a real key event from the browser, so that Tab moves focus and Enter presses buttons.
 * Modifiers are written before it, `Shift+Tab`, `Control+c`; the plus key itself is `+`.
 */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const parts = key.length > 1 ? key.split('+').filter((part) => part !== '') : [key];
    const last = key.length > 1 && key.endsWith('+') ? '+' : (parts.pop() ?? '');
    for (const modifier of parts.filter((part) => part !== last))
      await sendKeys({ down: modifier });
    await sendKeys({ press: last });
    for (const modifier of parts.filter((part) => part !== last)) await sendKeys({ up: modifier });
    const focused = focusedElement();
    if (focused) await settled(hostOf(focused));
  }
}

/** Types text where the focus is. */
export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
}

/** The element that has the focus, however deep in shadow trees; none when it is the page itself. */
export function focusedElement(): Element | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body || active === null ? undefined : active;
}

/** What a screen reader would say the focus is on; empty when on nothing. */
export function focusedName(): string {
  const focused = focusedElement();
  if (!focused) return '';
  return withTree((nodeOf) => {
    const node = nodeOf(focused);
    return node ? nameOfNode(node) : '';
  });
}

/** Presses one key after another and says where each one led, for example `['Tab → Prøv igen']`. */
export async function journey(keys: readonly string[]): Promise<string[]> {
  const steps: string[] = [];
  for (const key of keys) {
    await press(key);
    steps.push(`${key} → ${focusedName()}`);
  }
  return steps;
}

function hostOf(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : element;
}
