import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Area, type Attention, type Facet, holdBack } from '@hoi/model';
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

/** Of those, what would push the cases down though the reader has not begun. */
const PUSHING: readonly Waiting[] = ['remarks', 'grants', 'interventions', 'appointments'];
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
 * Until the reader has touched the element, everything is shown as it comes, but what would push down the cases that stand there.
 * From then on all that comes later waits until the reader asks for it; what goes away goes at once.
 */
export class Arrivals implements ReactiveController {
  held: Held = NOTHING_HELD;
  #engaged = false;
  #seen: Ids | undefined;
  #last: Ids = new Map();
  /** What the cases were drawn with, when that was not all. */
  #with: Ids | undefined;
  #attention: ReadonlySet<string> | undefined;
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
    this.#with = undefined;
    this.#attention = undefined;
    this.host.requestUpdate();
  }

  /** Another life. */
  reset(): void {
    this.accept();
    this.#drawn = false;
  }

  /**
   * The states with what came too late taken out, and a note of it in {@link held}. `late`: the cases were drawn while something
   * above them was still awaited.
   */
  hold(states: FacetStates, late: boolean): FacetStates {
    const now = idsOf(states);
    if (this.#engaged && this.#drawn) this.#seen ??= this.#last;
    if (late) this.#with ??= only(PUSHING, now);
    this.#drawn ||= (now.get('cases')?.size ?? 0) > 0;
    this.held = NOTHING_HELD;
    const seen = this.#seen ?? this.#with;
    const shown = seen ? this.#without(states, seen) : states;
    this.#last = this.#seen ?? idsOf(shown);
    return shown;
  }

  /** What needs action, without what would make the box grow above the cases; that is counted among what waits. */
  holdAttention(items: readonly Attention[], held: Held, ready: boolean): [Attention[], Held] {
    if (!ready) return [[...items], held];
    const waits = this.#engaged || this.#with !== undefined;
    const seen = (this.#attention ??= new Set(items.map(nameOf)));
    if (!waits) this.#attention = new Set(items.map(nameOf));
    const shown = waits ? items.filter((item) => seen.has(nameOf(item))) : [...items];
    return [shown, { ...held, total: held.total + items.length - shown.length }];
  }

  #without(states: FacetStates, seen: Ids): FacetStates {
    const byArea = new Map<Area, number>();
    const facets = new Set<Facet>();
    const kept: Partial<Record<Waiting, unknown>> = {};
    let total = 0;
    for (const facet of WAITING) {
      const { reading } = states[facet];
      const known = this.#seen ? (seen.get(facet) ?? new Set<string>()) : seen.get(facet);
      if (!reading || !known) continue;
      const items: readonly Item[] = reading.value;
      const { shown, held } = holdBack(
        items,
        this.#seen || facet === 'appointments' ? known : new Set([...known, ...tied(items)]),
      );
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

interface Item {
  id: string;
  area?: Area;
  caseId?: string | undefined;
  cases?: readonly unknown[];
}

/** What hangs on a case has no line of its own, and pushes nothing. */
function tied(items: readonly Item[]): string[] {
  return items
    .filter(({ caseId, cases = [] }) => caseId !== undefined || cases.length > 0)
    .map(({ id }) => id);
}

function nameOf(item: Attention): string {
  switch (item.kind) {
    case 'followUpOverdue':
      return `follow-up ${item.appointment.id}`;
    case 'consentExpiring':
      return `consent ${item.consent.id}`;
    case 'interventionWithoutGoal':
      return `goal ${item.item.id}`;
  }
}

function only(facets: readonly Waiting[], ids: Ids): Ids {
  return new Map([...ids].filter(([facet]) => facets.includes(facet)));
}

function idsOf(states: FacetStates): Ids {
  return new Map(
    WAITING.map((facet) => {
      const items: readonly { id: string }[] = states[facet].reading?.value ?? [];
      return [facet, new Set(items.map(({ id }) => id))];
    }),
  );
}
