import { noChange } from 'lit';
import { Directive, type ElementPart, PartType, type PartInfo, directive } from 'lit/directive.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { renderRoot?: ParentNode };

/** More rows than this, and those far from what is on screen are drawn as one block that says how many it stands for. */
export const MANY_ROWS = 40;
/** Rows of a block. */
export const BLOCK = 4;
/** Blocks drawn before anyone has seen where the element lies. */
const FIRST = 2;
/** How far outside the screen rows are kept ready, so that nobody scrolls into blocks. */
const MARGIN = 250;

/** Knows which blocks of rows are on screen or nearly so. */
export class Near implements ReactiveController {
  #observer: IntersectionObserver | undefined;
  /** Per block the elements of it that are near. */
  #elements = new Map<string, Set<Element>>();
  #far = new Set<string>();
  /** Shown because someone asked, until they have been on screen. */
  #asked = new Set<string>();
  #heights = new Map<string, number>();

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => this.#seen(entries), {
      rootMargin: `${String(MARGIN)}px 0px`,
    });
    for (const element of this.host.renderRoot?.querySelectorAll('[data-block]') ?? []) {
      this.#observer.observe(element);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#elements.clear();
  }

  /** `order` is the block's place among all blocks. */
  isNear(block: string, order: number): boolean {
    if (this.#asked.has(block)) return true;
    if (this.#far.has(block)) return false;
    return order < FIRST || this.#elements.has(block);
  }

  /** Pixels the block took when it was last drawn. */
  heightOf(block: string): number | undefined {
    return this.#heights.get(block);
  }

  /** Someone asked for it by name. */
  show(block: string): void {
    this.#asked.add(block);
    this.host.requestUpdate();
  }

  watch(element: Element): void {
    this.#observer?.observe(element);
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    const touched = new Set<string>();
    for (const { target, isIntersecting } of entries) {
      const block = (target as HTMLElement).dataset.block ?? '';
      touched.add(block);
      const elements = this.#elements.get(block) ?? new Set();
      if (isIntersecting && target.isConnected) elements.add(target);
      else elements.delete(target);
      this.#elements.set(block, elements);
    }
    let changed = false;
    for (const block of touched) {
      const drawn = this.#drawn(block);
      if (this.#elements.get(block)?.size) {
        this.#far.delete(block);
        if (drawn) this.#asked.delete(block);
        changed ||= !drawn;
      } else if (!this.#asked.has(block) && !this.#holdsFocus(block)) {
        this.#elements.delete(block);
        this.#far.add(block);
        if (drawn) this.#measure(block);
        changed ||= drawn;
      }
    }
    if (changed) this.host.requestUpdate();
  }

  #rowsOf(block: string): HTMLElement[] {
    const all = this.host.renderRoot?.querySelectorAll<HTMLElement>(
      `[data-block="${CSS.escape(block)}"]`,
    );
    return [...(all ?? [])];
  }

  #drawn(block: string): boolean {
    return this.#rowsOf(block).some(({ classList }) => !classList.contains('block'));
  }

  #holdsFocus(block: string): boolean {
    const active = (this.host.renderRoot as Partial<ShadowRoot> | undefined)?.activeElement;
    return this.#rowsOf(block).some((row) => row.contains(active ?? null));
  }

  #measure(block: string): void {
    const rows = this.#rowsOf(block).filter(({ classList }) => !classList.contains('block'));
    const height = rows.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
    if (height > 0) this.#heights.set(block, height);
  }
}

class WatchDirective extends Directive {
  #watched = false;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('watched() belongs in an element tag');
  }

  override render(_near: Near): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [near]: [Near]): typeof noChange {
    if (!this.#watched) near.watch(element);
    this.#watched = true;
    return noChange;
  }
}

/** Tells `near` of an element as soon as it stands. */
export const watched = directive(WatchDirective);
