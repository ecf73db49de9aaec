import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestStop, stopElement } from './timeline.stops.js';

type Host = ReactiveControllerHost &
  HTMLElement & { renderRoot?: ParentNode; shadowRoot: ShadowRoot | null };

/**
 * One stop of the plot in the tab order, and the focus where it was, or as near as can be, whatever an update took away.
 * The tab order is set on the nodes themselves: moving about in it is no reason to draw anything again.
 */
export class FocusControl implements ReactiveController {
  #current: string | undefined;
  #holder: HTMLElement | undefined;
  /** Someone has been in the plot. Until then its first stop is the way in, however late what stands above comes. */
  #been = false;
  #was: { stop: string; x: number; y: number } | undefined;
  #next: string | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#was = undefined;
  }

  /** Puts the focus on a stop when the coming update has been drawn. */
  giveTo(stop: string): void {
    this.#next = stop;
  }

  /** The reader stands here now. */
  readonly onFocus = (event: FocusEvent): void => {
    const { stop } = (event.target as HTMLElement).dataset;
    if (stop === undefined) return;
    this.#been = true;
    this.#stand(event.target as HTMLElement, stop);
  };

  go(stop: string): void {
    stopElement(this.#box, stop)?.focus();
  }

  hostUpdate(): void {
    const active = this.host.shadowRoot?.activeElement;
    const stop = active instanceof HTMLElement ? active.dataset.stop : undefined;
    const box = stop === undefined ? undefined : active?.getBoundingClientRect();
    this.#was = stop !== undefined && box ? { stop, x: box.left, y: box.top } : undefined;
  }

  hostUpdated(): void {
    const box = this.#box;
    const was = this.#was;
    const wanted = this.#next;
    this.#next = undefined;
    const asked = stopElement(this.host.renderRoot, wanted);
    if (asked) {
      asked.focus();
    } else if (was && box && !this.host.shadowRoot?.activeElement) {
      const next = stopElement(box, was.stop) ?? closestStop(box, was.x, was.y);
      next?.focus({ preventScroll: true });
    }
    if (box) this.#keepOne(box);
  }

  get #box(): Element | undefined {
    return this.host.renderRoot?.querySelector('.lanes-box') ?? undefined;
  }

  #keepOne(box: Element): void {
    const stands = this.#holder?.isConnected && this.#holder.dataset.stop === this.#current;
    if (this.#been && stands) return;
    const known = this.#been ? stopElement(box, this.#current) : undefined;
    const next = known ?? box.querySelector<HTMLElement>('[data-stop]');
    if (next) this.#stand(next, next.dataset.stop);
  }

  #stand(element: HTMLElement, stop: string | undefined): void {
    if (this.#holder !== element) {
      if (this.#holder) this.#holder.tabIndex = -1;
      this.#holder = element;
    }
    element.tabIndex = 0;
    this.#current = stop;
  }
}
