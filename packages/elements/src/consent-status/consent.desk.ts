import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CommandState } from '../controllers/command-controller.js';
import type { HoiSource } from '../context/source-context.js';
import { Submission } from './submission.js';
import { type ConsentView, type OpenForm, type Problems, placeOf } from './view.js';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What is being recorded: the form that is open, what is wrong in it, how it went, and where the focus belongs after. */
export class ConsentDesk implements ReactiveController {
  form: OpenForm | undefined;
  problems: Problems = {};
  readonly #submission: Submission;
  /** What is to have the focus once it is drawn. */
  #focus: string | undefined;
  /** What has it while the page is drawn anew. */
  #held: string | undefined;
  /** The button that opened the form, which gets the focus back. */
  #opener: string | undefined;

  constructor(
    private readonly host: Host,
    source: () => HoiSource | undefined,
  ) {
    this.#submission = new Submission(host, source, this);
    host.renderRoot.addEventListener('click', onlyOnce, { capture: true });
    host.addController(this);
  }

  hostUpdate(): void {
    const { renderRoot } = this.host;
    this.#held = renderRoot instanceof ShadowRoot ? nameOf(renderRoot.activeElement) : undefined;
  }

  hostUpdated(): void {
    const { renderRoot } = this.host;
    const lost = renderRoot instanceof ShadowRoot && renderRoot.activeElement === null;
    // A consent taken back clears the page, and all is read anew: what had the focus gets it again.
    if (lost) this.#focus ??= this.#held;
    if (this.#focus === undefined) return;
    const place = renderRoot.querySelector<HTMLElement>(this.#focus);
    // The page may come piece by piece.
    if (!place) return;
    this.#focus = undefined;
    if (isElsewhere(this.host)) return;
    place.closest('details')?.setAttribute('open', '');
    place.focus();
  }

  /** What was typed and answered belonged to another life. */
  forget(): void {
    this.form = undefined;
    this.problems = {};
    this.#focus = undefined;
    this.#submission.forget();
  }

  open(form: OpenForm, { consents }: ConsentView): void {
    const same = [form, this.form].map(
      (one) => `${one?.kind} ${String(one?.areas)} ${one?.consentId}`,
    );
    if (same[0] === same[1]) {
      this.close(undefined);
      return;
    }
    this.#submission.forgetOver();
    const from = form.from ?? (form.kind === 'withdrawArea' ? form.areas[0] : undefined);
    // The second step of a form goes back to where the first began.
    if (form.consentId === undefined) {
      this.#opener =
        from === undefined ? `[data-open='${form.kind}']` : `[data-open='${form.kind}-${from}']`;
    }
    this.form = { ...form, there: new Set(consents.map(({ id }) => id)) };
    this.problems = {};
    const first = ['withdraw', 'withdrawArea', 'decline', 'unask'].includes(form.kind);
    this.#focus = `form[data-form='${form.kind}'] :is(${
      first ? 'fieldset input, button' : 'input:not([type=hidden]), button'
    })`;
    this.host.requestUpdate();
  }

  cancel(): void {
    this.close(this.#opener);
  }

  close(focus: string | undefined): void {
    if (this.form) this.#submission.forgetOutcome(placeOf(this.form));
    this.form = undefined;
    this.problems = {};
    this.#focus = focus;
    this.host.requestUpdate();
  }

  outcome(place: string): CommandState | undefined {
    return this.#submission.outcome(place);
  }

  async submit(event: SubmitEvent, view: ConsentView): Promise<void> {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) await this.#submission.submit(event.target, view);
  }

  finish(place: string): void {
    this.form = undefined;
    this.#focus = `[data-outcome='${place}']`;
    this.host.requestUpdate();
  }

  /** Says what is wrong, and leads to the first of it. */
  say(problems: Problems): void {
    this.problems = problems;
    const [wrong] = Object.keys(problems);
    if (wrong !== undefined) this.#focus = `[data-field='${wrong}'] :is(input, select)`;
    this.host.requestUpdate();
  }

  has(field: string): boolean {
    return this.host.renderRoot.querySelector(`form [data-field='${field}']`) !== null;
  }
}

/** How a place of the focus is found again in a page that is drawn anew. */
function nameOf(active: Element | null): string | undefined {
  for (const name of ['data-outcome', 'data-open']) {
    const value = active?.getAttribute(name);
    if (value) return `[${name}='${value}']`;
  }
  return undefined;
}

/** Someone has gone on to another part of the page meanwhile. */
function isElsewhere(host: HTMLElement): boolean {
  const root = host.getRootNode() as Document | ShadowRoot;
  const { activeElement } = root;
  return activeElement !== null && activeElement !== host && activeElement !== document.body;
}

/** The second press of a double-click would close the form that the first has opened. */
function onlyOnce(event: Event): void {
  const { detail } = event as MouseEvent;
  if (detail > 1 && (event.target as Element).closest('[data-open]')) event.stopPropagation();
}
