import type { CommandEvent } from '@hoi/elements';

type Play = (context: { canvasElement: HTMLElement }) => Promise<void>;

/** What a reader does in a story, one step after the other, each as soon as it can be done. */
export type Step = RegExp | readonly [field: string, value: string];

/** Presses buttons of the element by their names, and writes in its fields by their ids. */
export const pressing =
  (tag: string, ...steps: Step[]): Play =>
  async ({ canvasElement }) => {
    for (const step of steps) {
      for (let tries = 0; tries < 200; tries += 1) {
        const root = canvasElement.querySelector(tag)?.shadowRoot;
        if (root && done(root, step)) break;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };

function done(root: ShadowRoot, step: Step): boolean {
  if (step instanceof RegExp) {
    const named = [...root.querySelectorAll('button')].filter((one) =>
      step.test((one.getAttribute('aria-label') ?? one.textContent).trim()),
    );
    // What opens a form and what sends it may be called the same.
    const button = named.find((one) => one.getAttribute('type') === 'submit') ?? named[0];
    button?.click();
    return button !== undefined;
  }
  const [id, value] = step;
  const field = root.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`);
  if (!field) return false;
  if (field.type === 'checkbox') field.click();
  else {
    field.value = value;
    field.dispatchEvent(new Event('input'));
  }
  return true;
}

/** How a page that carries commands out itself may answer. */
export const ANSWERS = {
  refused: (reason: string) => (event: CommandEvent) =>
    event.respondWith(Promise.resolve({ outcome: 'refused', reason })),
  conflict: (event: CommandEvent) =>
    event.respondWith(Promise.resolve({ outcome: 'conflict', parts: [] })),
  timeout: (event: CommandEvent) => event.respondWith(Promise.reject(new Error('timeout'))),
  never: (event: CommandEvent) => event.respondWith(new Promise(() => undefined)),
};

export const SCRIPT = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
