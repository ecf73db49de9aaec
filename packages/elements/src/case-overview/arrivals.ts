import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Area, type Facet, holdBack } from '@hoi/model';
import type { FacetStates } from './make-view.js';

/** Lists whose later arrivals would move what the reader is looking at. */
const WAITING = [
  'cases',
  'grants',
  'interventions',
  'appointments',
  'consents',
  'remarks',
] as const;
type Waiting = (typeof WAITING)[number];
type Ids = ReadonlyMap<Waiting, ReadonlySet<string>>;

/** What waits: how much in all, by area where it has one, and in which facets, of which "none" must not be said meanwhile. */
export interface Held {
  total: number;
  byArea: ReadonlyMap<Area, number>;
  facets: ReadonlySet<Facet>;
}
export const NOTHING_HELD: Held = { total: 0, byArea: new Map(), facets: new Set() };

const WITHIN = ['pointerdown', 'keydown', 'focusin', 'wheel', 'touchmove'] as const;

/**
 * Until the reader has touched the element, everything is shown as it comes. From then on what comes later waits until the reader
 * asks for it; what goes away goes at once.
 */
export class Arrivals implements ReactiveController {
  held: Held = NOTHING_HELD;
  #engaged = false;
  #seen: Ids | undefined;
  #last: Ids = new Map();
  /** Cases have been drawn: before that there is nothing to move. */
  #drawn = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of WITHIN) this.host.addEventListener(type, this.#engage, { passive: true });
    window.addEventListener('scroll', this.#scrolled, { passive: true });
  }

  hostDisconnected(): void {
    for (const type of WITHIN) this.host.removeEventListener(type, this.#engage);
    window.removeEventListener('scroll', this.#scrolled);
  }

  /** Shows everything; what comes from now on waits again once the reader has gone on. */
  accept(): void {
    this.#engaged = false;
    this.#seen = undefined;
    this.host.requestUpdate();
  }

  /** Another life. */
  reset(): void {
    this.accept();
    this.#drawn = false;
  }

  /** The states with what came too late taken out, and a note of it in {@link held}. */
  hold(states: FacetStates): FacetStates {
    const now = idsOf(states);
    if (this.#engaged && this.#drawn) this.#seen ??= this.#last;
    this.#last = this.#seen ?? now;
    this.#drawn ||= (now.get('cases')?.size ?? 0) > 0;
    this.held = NOTHING_HELD;
    return this.#seen ? this.#without(states, this.#seen) : states;
  }

  #without(states: FacetStates, seen: Ids): FacetStates {
    const byArea = new Map<Area, number>();
    const facets = new Set<Facet>();
    const kept: Partial<Record<Waiting, unknown>> = {};
    let total = 0;
    for (const facet of WAITING) {
      const { reading } = states[facet];
      if (!reading) continue;
      const items: readonly { id: string; area?: Area }[] = reading.value;
      const { shown, held } = holdBack(items, seen.get(facet) ?? new Set());
      if (held.length === 0) continue;
      total += held.length;
      facets.add(facet);
      for (const { area } of facet === 'appointments' ? [] : held) {
        if (area) byArea.set(area, (byArea.get(area) ?? 0) + 1);
      }
      kept[facet] = { ...states[facet], reading: { ...reading, value: shown } };
    }
    if (total > 0) this.held = { total, byArea, facets };
    return { ...states, ...(kept as Partial<FacetStates>) };
  }

  #engage = (): void => {
    this.#engaged = true;
  };

  /** Scrolled past its beginning: what the reader looks at has something above it that may grow. */
  #scrolled = (): void => {
    if (!this.#engaged && this.host.getBoundingClientRect().top < 0) this.#engage();
  };
}

function idsOf(states: FacetStates): Ids {
  return new Map(
    WAITING.map((facet) => {
      const items: readonly { id: string }[] = states[facet].reading?.value ?? [];
      return [facet, new Set(items.map(({ id }) => id))];
    }),
  );
}
