import { AREAS, type Area } from '@hoi/model';
import type { CaseOverview } from './case-overview.js';

/**
 * Where what comes late may stand. A place that nobody sees may grow; what would push down something that is seen stands at the end
 * of the cases instead.
 */
export class LatePlaces {
  constructor(private readonly host: CaseOverview) {}

  has(place: string): boolean {
    return this.#find(place) !== null;
  }

  /** Whatever is put there, nothing in the window moves. */
  unseen(place: string): boolean {
    const there = this.#find(place);
    return there !== null && there.getBoundingClientRect().top > innerHeight;
  }

  /** Rows of this area may be put among the others: whatever moves is below the window, or there is nothing that moves. */
  unseenArea(area: Area): boolean {
    const next = AREAS.slice(AREAS.indexOf(area))
      .map((one) => `.area[data-area='${one}']`)
      .find((place) => this.has(place));
    return next === undefined || this.unseen(next);
  }

  /** The areas in the order they are drawn in: those that stand stay where they are. */
  order(areas: readonly Area[]): Area[] {
    const drawn = [...this.host.renderRoot.querySelectorAll<HTMLElement>('.area:not(.late)')]
      .map((one) => one.dataset['area'] as Area)
      .filter((area) => areas.includes(area));
    for (const area of areas) {
      if (drawn.includes(area)) continue;
      const after = drawn.findIndex((one) => AREAS.indexOf(one) > AREAS.indexOf(area));
      if (after < 0 || !this.unseenArea(area)) drawn.push(area);
      else drawn.splice(after, 0, area);
    }
    return drawn;
  }

  #find(place: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(place);
  }
}
