import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type CivilDate, isCivilDate, systemNow } from '@hoi/model';
import { CommandController, type CommandState } from '../controllers/command-controller.js';
import type { HoiSource } from '../context/source-context.js';
import type { ConsentParts } from './consent.parts.js';
import { type ConsentView, type OpenForm, type Problems, placeOf } from './view.js';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What is being recorded: the form that is open, what is wrong in it, how it went, and where the focus belongs after. */
export class ConsentDesk implements ReactiveController {
  form: OpenForm | undefined;
  problems: Problems = {};
  /** The day that was looked up; empty when none was chosen. */
  day: CivilDate | '' | undefined;
  formsWanted = false;
  readonly #commands: CommandController;
  readonly #parts = new Set<string>();
  /** What is to have the focus once it is there. */
  #focus: string | undefined;
  /** The button that opened the form, which gets the focus back. */
  #opener: string | undefined;

  constructor(
    private readonly host: Host,
    private readonly lazy: ConsentParts,
    source: () => HoiSource | undefined,
  ) {
    host.addController(this);
    this.#commands = new CommandController(host, source);
  }

  hostConnected(): void {}

  hostUpdated(): void {
    if (this.#focus === undefined) return;
    const place = this.host.renderRoot.querySelector<HTMLElement>(this.#focus);
    // A form that is on its way gets it when it comes.
    if (!place && this.form && !this.lazy.get('forms') && !this.lazy.hasFailed('forms')) return;
    this.#focus = undefined;
    place?.focus();
  }

  /** What was typed, looked up and answered belonged to another life. */
  forget(): void {
    this.form = undefined;
    this.problems = {};
    this.day = undefined;
    this.#commands.forget();
  }

  open(form: OpenForm): void {
    const same = [form, this.form].map(
      (one) => `${one?.kind} ${String(one?.areas)} ${one?.consentId}`,
    );
    if (same[0] === same[1]) {
      this.close(undefined);
      return;
    }
    this.#forgetOutcome(placeOf(form));
    const from = form.from ?? (form.kind === 'withdrawArea' ? form.areas[0] : undefined);
    // The second step of a form goes back to where the first began.
    if (form.consentId === undefined) {
      this.#opener =
        from === undefined ? `[data-open='${form.kind}']` : `[data-open='${form.kind}-${from}']`;
    }
    this.form = form;
    this.formsWanted = true;
    this.problems = {};
    const first = form.kind.startsWith('withdraw') || form.kind === 'decline';
    this.#focus = `form[data-form='${form.kind}'] :is(${
      first ? 'fieldset input, button' : 'input:not([type=hidden]), button'
    })`;
    this.host.requestUpdate();
  }

  cancel(): void {
    this.close(this.#opener);
  }

  close(focus: string | undefined): void {
    if (this.form) this.#forgetOutcome(placeOf(this.form));
    this.form = undefined;
    this.problems = {};
    this.#focus = focus;
    this.host.requestUpdate();
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

  async submit(event: SubmitEvent, view: ConsentView): Promise<void> {
    event.preventDefault();
    const { form } = this;
    const forms = this.lazy.get('forms');
    const { target } = event;
    if (!form || !forms || !view.citizen || !(target instanceof HTMLFormElement)) return;
    const place = placeOf(form);
    if (this.outcome(place)?.kind === 'running') return;
    const values = forms.valuesOf(new FormData(target));
    this.#say(forms.problemsIn(form.kind, values, view.today));
    if (Object.keys(this.problems).length > 0) return;
    const asked = forms.commandsOf(form.kind, values, {
      citizen: view.citizen,
      holding: view.holding,
      area: form.areas[0],
      documentSystem: systemIn(view),
      now: systemNow,
    });
    for (const part of asked) this.#parts.add(part.place);
    const states = await Promise.all(
      asked.map((one) => this.#commands.run(one.place, one.asked, one.make)),
    );
    // Another form, or another citizen, has taken the place meanwhile: this one's outcome stays where it is.
    if (this.form !== form) return;
    const wrong = states
      .flatMap((one) => (one.kind === 'refused' ? [forms.fieldOf(one.reason)] : []))
      .find((one) => one !== undefined && this.#has(one[0]));
    if (wrong) {
      const [field, words] = wrong;
      this.#forgetOutcome(place);
      this.#say({ [field]: words });
      return;
    }
    if (!states.every(({ kind }) => kind === 'done' || kind === 'handed')) return;
    this.form = undefined;
    this.#focus = `[data-outcome='${place}']`;
    this.host.requestUpdate();
  }

  lookUp(event: SubmitEvent): void {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const day = new FormData(event.target).get('look-day');
    this.day = isCivilDate(day) ? day : '';
    this.host.requestUpdate();
  }

  /** Says what is wrong, and leads to the first of it. */
  #say(problems: Problems): void {
    this.problems = problems;
    const [wrong] = Object.keys(problems);
    if (wrong !== undefined) this.#focus = `[data-field='${wrong}'] :is(input, select)`;
    this.host.requestUpdate();
  }

  #has(field: string): boolean {
    return this.host.renderRoot.querySelector(`form [data-field='${field}']`) !== null;
  }

  #forgetOutcome(place: string): void {
    this.#commands.clear(place);
    for (const part of this.#parts) if (part.startsWith(`${place}/`)) this.#commands.clear(part);
  }
}

/** The system that documents are known to lie in; where none is known, the home of the documents says which. */
function systemIn({ consents, participation }: ConsentView): string {
  const document = consents.find((one) => one.document)?.document ?? participation?.document;
  return document?.system ?? '';
}
