import { type ReactiveController, type TemplateResult, html } from 'lit';
import type { PlanPart } from '../plan.parts.js';
import type { JointPlanState } from '../view.js';
import type { PlanWorks } from '../works.js';

/** What stands further down, and is fetched when the reader comes near it. */
type LaterName = 'history' | 'progress';

/** So far outside the screen something is near: a whole screen, so that it is there when the reader is. */
const MARGIN = '100% 0%';
/**
 * So long, in milliseconds, the page rests before what nobody came near is fetched all the same: whoever searches the page, prints it
 * or hears it does not scroll.
 */
const REST = 2000;

/** Fetches what stands further down when its place comes near the screen, or the page has stood for a while. */
export class Later implements ReactiveController {
  #wanted = new Set<string | undefined>();
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly works: PlanWorks) {
    works.host.addController(this);
  }

  /** The part, when it is here; undefined as long as the reader is far from its place, `data-later`, or it is on its way. */
  part<P extends LaterName>(name: P): PlanPart<P> | undefined {
    const { parts } = this.works;
    return parts.here(name) || this.#wanted.has(name) ? parts.get(name) : undefined;
  }

  hostUpdated(): void {
    const places = this.#places();
    // An update may come after the element has left: nothing is set up for it then.
    if (places.length === 0 || !this.works.host.isConnected) return this.hostDisconnected();
    if (!('IntersectionObserver' in globalThis)) return this.#want(places);
    this.#observer ??= new IntersectionObserver(
      (entries) => this.#want(entries.filter((one) => one.isIntersecting).map((one) => one.target)),
      { rootMargin: MARGIN },
    );
    for (const place of places) this.#observer.observe(place);
    this.#timer ??= setTimeout(() => this.#want(this.#places()), REST);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #places(): Element[] {
    return [...this.works.host.renderRoot.querySelectorAll('[data-later]')];
  }

  #want(places: readonly Element[]): void {
    const before = this.#wanted.size;
    for (const place of places) this.#wanted.add((place as HTMLElement).dataset['later']);
    if (this.#wanted.size > before) this.works.host.requestUpdate();
  }
}

/** The part, once the reader is near its place. */
export function later<P extends LaterName>(
  name: P,
  { works }: JointPlanState,
): PlanPart<P> | undefined {
  works.later ??= new Later(works);
  return works.later.part(name);
}

/** What stands in its place until it is here. */
export function awaited(name: LaterName, { parts, messages }: JointPlanState): TemplateResult {
  const words = messages[parts.hasFailed(name) ? 'part.failed' : 'detail.loading'];
  return html`<p class="muted">${words}</p>`;
}
