import type { LitElement } from 'lit';
import type { Command } from '@hoi/model';
import type { ScriptedIndex } from './scripted-index.js';

type Outcome = Awaited<ReturnType<ScriptedIndex['run']>>;

/** A command that was sent, and its outcome in the test's hand. */
export interface Run<K extends Command['kind'] = Command['kind']> {
  command: Extract<Command, { kind: K }>;
  key: string;
  end(outcome: unknown): void;
  fail(error?: Error): void;
}

export const DONE = { outcome: 'done', versions: {} };

/** Lets a test decide when and how each command ends. */
export function scriptRuns<K extends Command['kind']>(index: ScriptedIndex): Run<K>[] {
  const runs: Run<K>[] = [];
  index.run = (command, options?: { idempotencyKey: string }) => {
    index.commands.push(command);
    return new Promise<Outcome>((resolve, reject) => {
      runs.push({
        command: command as Run<K>['command'],
        key: options?.idempotencyKey ?? '',
        end: (outcome) => resolve(outcome as Outcome),
        fail: (error = new Error('timeout')) => reject(error),
      });
    });
  };
  return runs;
}

/** What a test does to one element as a reader would, with a pause for what that sets going. `prefix` begins the ids of its fields. */
export function hands(element: LitElement, prefix = '') {
  const root = () => element.shadowRoot!;
  const named = (one: Element) =>
    (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ').trim();
  const rest = async () => {
    // A press may fetch what it needs; then it is drawn, and the focus goes where it belongs.
    for (let i = 0; i < 4; i += 1) {
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return {
    rest,
    text: () => root().querySelector<HTMLElement>('.widget')!.innerText,
    button: (name: string | RegExp) =>
      [...root().querySelectorAll('button')].find((one) =>
        typeof name === 'string' ? named(one) === name : name.test(named(one)),
      ),
    async press(name: string | RegExp) {
      const found = this.button(name);
      if (!found) throw new Error(`no button ${String(name)}`);
      found.click();
      await rest();
    },
    field: (id: string) =>
      root().querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${CSS.escape(prefix + id)}`)!,
    async write(id: string, value: string) {
      const field = this.field(id);
      field.value = value;
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
      await rest();
    },
    error: (id: string) =>
      root()
        .querySelector(`#${CSS.escape(prefix + id)}-error`)
        ?.textContent.trim(),
  };
}
