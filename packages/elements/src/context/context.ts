import { ContextProvider } from '@lit/context';
import { LitElement, type PropertyValues, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { type Change, type CitizenId, type HoiIndex, isCivilDate } from '@hoi/model';
import { pointOf } from '../internal/point-in-time.js';
import { defineElement } from '../internal/define.js';
import { shareReads } from './shared-index.js';
import { watchChanges } from './watch-changes.js';
import { type Audience, type HoiSource, sourceContext } from './source-context.js';

/**
 * Gives every HOI element inside it one citizen and one door to the data. It draws nothing.
 *
 * @customElement hoi-context
 * @attr citizen - The opaque id of the citizen. Never a CPR number: those belong on the server.
 * @attr purpose - Why the data are read (formål); logged by the server. Nothing is read without it.
 * @attr valid-at - Show the facts as they hold on this day (YYYY-MM-DD); today when absent.
 * @attr known-at - Show what was known on this day (YYYY-MM-DD): what was registered later is left out. Now when absent.
 * @attr today - A fixed today (YYYY-MM-DD) for demonstrations and tests.
 * @attr audience - `professional` (default) or `citizen`; chooses words and layout, never access.
 * @attr visible-only - Reads for an element only once it is about to come on screen.
 * @prop index - The port the data come through.
 * @slot - The page's own content with HOI elements anywhere in it.
 */
export class HoiContext extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  @property({ attribute: false }) index: HoiIndex | undefined;
  @property() citizen: string | undefined;
  @property() purpose: string | undefined;
  @property({ attribute: 'valid-at' }) validAt: string | undefined;
  @property({ attribute: 'known-at' }) knownAt: string | undefined;
  @property() today: string | undefined;
  @property() audience: Audience = 'professional';
  @property({ type: Boolean, attribute: 'visible-only' }) visibleOnly = false;

  #provider = new ContextProvider(this, { context: sourceContext });
  #generation = 0;
  #made: readonly unknown[] = [];
  #epoch: object = {};
  #subject: readonly unknown[] = [];
  #stopWatching: (() => void) | undefined;
  #signedOut = false;
  /** How many elements use what is given here. */
  #users = 0;

  static define(tag = 'hoi-context', registry: CustomElementRegistry = customElements): void {
    defineElement(tag, this, registry);
  }

  /** Reads everything again. What is on screen stays until the new readings come. */
  refresh(): void {
    this.#generation += 1;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
    // Elements elsewhere on the page may use it by its id. One that is only moved gives them no gap.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#made = [];
      this.#provider.setValue(undefined);
    });
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#watch();
    const parts = [
      this.index,
      this.citizen,
      this.purpose,
      this.validAt,
      this.knownAt,
      this.today,
      this.audience,
      this.visibleOnly,
      this.#generation,
      this.#epoch,
    ];
    if (parts.every((part, i) => Object.is(part, this.#made[i])) && this.#made.length > 0) return;
    this.#made = parts;
    this.#provider.setValue(this.#source());
  }

  override render() {
    return html`<slot></slot>`;
  }

  /** Another citizen or another port is a new epoch, with changes of its own to follow. */
  #watch(): void {
    const { index, citizen, purpose } = this;
    const subject = [index, citizen];
    if (!subject.every((part, i) => Object.is(part, this.#subject[i]))) {
      this.#subject = subject;
      this.#epoch = {};
      this.#signedOut = false;
      this.#stop();
    }
    if (this.#stopWatching || this.#users === 0 || !this.isConnected) return;
    if (!index || !citizen || !purpose) return;
    this.#stopWatching = watchChanges(index, citizen as CitizenId, (change) =>
      this.#changed(change),
    );
  }

  #hold(): () => void {
    this.#users += 1;
    // Not now: it may be while this very element is handing out what is used.
    if (this.#users === 1) queueMicrotask(() => this.requestUpdate());
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#users -= 1;
      // An element that is moved, or drawn anew, is back before this is asked.
      if (this.#users === 0) queueMicrotask(() => this.#rest());
    };
  }

  /** Nobody uses it: nothing is followed. Whoever comes later starts afresh, for nobody knows what changed meanwhile. */
  #rest(): void {
    if (this.#users > 0 || !this.#stopWatching) return;
    this.#stop();
    this.#epoch = {};
  }

  #stop(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  #changed({ kind }: Change): void {
    // What a withdrawal takes away must not stay on the screen while the rest is read again.
    if (kind !== 'facets') this.#epoch = {};
    if (kind === 'signedOut') this.#signedOut = true;
    this.refresh();
  }

  #source(): HoiSource | undefined {
    const { index, citizen, purpose } = this;
    if (!index || !citizen || !purpose) return undefined;
    if (this.#signedOut) return this.#nothing();
    return {
      index: shareReads(index),
      query: {
        citizen: citizen as CitizenId,
        purpose,
        ...pointOf(this.validAt, this.knownAt),
      },
      epoch: this.#epoch,
      today: isCivilDate(this.today) ? this.today : undefined,
      audience: this.audience === 'citizen' ? 'citizen' : 'professional',
      visibleOnly: this.visibleOnly,
      hold: () => this.#hold(),
      refresh: () => this.refresh(),
      backToNow: () => {
        this.validAt = undefined;
        this.knownAt = undefined;
      },
    };
  }

  /** After a sign-out: no citizen, and no port to read one through. */
  #nothing(): HoiSource {
    return {
      index: NO_INDEX,
      query: { citizen: '' as CitizenId, purpose: '' },
      epoch: this.#epoch,
      today: isCivilDate(this.today) ? this.today : undefined,
      audience: this.audience === 'citizen' ? 'citizen' : 'professional',
      signedOut: true,
      refresh: () => this.refresh(),
    };
  }
}

const NO_INDEX: HoiIndex = {
  // eslint-disable-next-line require-yield -- it has nothing to give
  async *read() {
    return;
  },
  run: () => Promise.resolve({ outcome: 'refused', reason: 'command.notConnected' }),
  // eslint-disable-next-line require-yield -- it has nothing to tell
  async *watch() {
    return;
  },
};

declare global {
  interface HTMLElementTagNameMap {
    'hoi-context': HoiContext;
  }
}
