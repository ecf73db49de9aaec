import type { PlanDraft } from './plan-draft.js';

const MOST = 100;

/** The way back through what was done here. Typing in one field is one step. */
export class UndoSteps {
  #past: PlanDraft[] = [];
  /** The field that is being typed in. */
  #typing = '';

  get any(): boolean {
    return this.#past.length > 0;
  }

  push(at: string, draft: PlanDraft): void {
    if (at !== '' && this.#typing === at) return;
    this.#typing = at;
    this.#past.push(draft);
    if (this.#past.length > MOST) this.#past.shift();
  }

  pop(): PlanDraft | undefined {
    this.#typing = '';
    return this.#past.pop();
  }

  /** The plan has been read anew: what is typed next is a step of its own. */
  pause(): void {
    this.#typing = '';
  }

  clear(): void {
    this.#past = [];
  }
}
