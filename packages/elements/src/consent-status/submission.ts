import type { ReactiveControllerHost } from 'lit';
import { systemNow } from '@hoi/model';
import type { HoiSource } from '../context/source-context.js';
import { CommandController, type CommandState } from '../controllers/command-controller.js';
import { commandsOf } from './commands-of.js';
import { fieldOf } from './field-of.js';
import { valuesOf } from './form-values.js';
import { problemsIn } from './problems-in.js';
import { isGone, revocableIn } from './subject.js';
import { type ConsentView, type OpenForm, type Problems, placeOf } from './view.js';

/** What it needs of the desk: the form that is open, and somewhere to say what is wrong. */
export interface Counter {
  readonly form: OpenForm | undefined;
  say(problems: Problems): void;
  /** It is done: the form is put away, and the outcome has the focus. */
  finish(place: string): void;
  has(field: string): boolean;
}

/** Sends what a form asks for, and knows how each of it went. */
export class Submission {
  readonly #commands: CommandController;
  readonly #parts = new Set<string>();

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly source: () => HoiSource | undefined,
    private readonly counter: Counter,
  ) {
    this.#commands = new CommandController(host, source);
  }

  forget(): void {
    this.#commands.forget();
  }

  /** A place's own outcome, or the worst of the commands it was split into. */
  outcome(place: string): CommandState | undefined {
    const all = [
      this.#commands.at(place),
      ...[...this.#parts]
        .filter((part) => part.startsWith(`${place}/`))
        .map((part) => this.#commands.at(part)),
    ].filter((one) => one !== undefined);
    const worst = ['running', 'failed', 'refused', 'conflict', 'handed', 'done'] as const;
    for (const kind of worst) {
      const found = all.find((one) => one.kind === kind);
      if (found) return found;
    }
    return undefined;
  }

  forgetOutcome(place: string): void {
    this.#commands.clear(place);
    for (const part of this.#parts) if (part.startsWith(`${place}/`)) this.#commands.clear(part);
  }

  /** How earlier ones went is old news once something else is begun. */
  forgetOver(): void {
    for (const part of this.#parts) this.#commands.clear(part);
  }

  async submit(target: HTMLFormElement, view: ConsentView): Promise<void> {
    const { counter } = this;
    const { form } = counter;
    if (!form || !view.citizen) return;
    const place = placeOf(form);
    if (this.outcome(place)?.kind === 'running' || isGone(form, view)) return;
    const values = valuesOf(new FormData(target));
    const problems = problemsIn(form.kind, values, view.today);
    counter.say(problems);
    if (Object.keys(problems).length > 0) return;
    const asked = commandsOf(form.kind, values, {
      citizen: view.citizen,
      revocable: revocableIn(form, view),
      answer: view.answer,
      area: form.areas[0],
      documentSystem: systemIn(view),
      now: systemNow,
    });
    for (const part of asked) this.#parts.add(part.place);
    const states = await Promise.all(
      asked.map((one) => this.#commands.run(one.place, one.asked, one.make)),
    );
    // Another form, or another citizen, has taken the place meanwhile: this one's outcome stays where it is.
    if (counter.form !== form) return;
    const wrong = states
      .flatMap((one) => (one.kind === 'refused' ? [fieldOf(one.reason)] : []))
      .find((one) => one !== undefined && counter.has(one[0]));
    if (wrong) {
      const [field, words] = wrong;
      this.forgetOutcome(place);
      counter.say({ [field]: words });
    } else if (states.some(isBehind)) {
      this.source()?.refresh();
    } else if (states.every(({ kind }) => kind === 'done' || kind === 'handed')) {
      counter.finish(place);
    }
  }
}

/** Refused for what has been recorded since: the page shows what no longer is. */
function isBehind(state: CommandState): boolean {
  return state.kind === 'refused' && /^(consent|participation)\./.test(state.reason);
}

/** The system that documents are known to lie in; where none is known, the home of the documents says which. */
function systemIn({ consents, participation }: ConsentView): string {
  const document = consents.find((one) => one.document)?.document ?? participation?.document;
  return document?.system ?? '';
}
