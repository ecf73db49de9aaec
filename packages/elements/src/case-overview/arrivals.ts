import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Area, type Attention, type Facet, holdBack } from '@hoi/model';
import type { FacetStates } from './frame.js';

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
  /** Only what would be a row of its own waits: nothing that belongs to a case that is shown. */
  onlyRows: boolean;
}
export const NOTHING_HELD: Held = {
  total: 0,
  byArea: new Map(),
  facets: new Set(),
  onlyRows: false,
};

const WITHIN = ['pointerdown', 'keydown', 'focusin', 'wheel', 'touchmove'] as const;

/**
 * Until the reader has touched the element, everything is shown as it comes: nobody is to ask for the warning that came last. From
 * then on all that comes later waits until the reader asks for it; what goes away goes at once. What would stand among the cases as
 * a row of its own waits earlier: as soon as cases have been drawn after all patience, for it has no room kept.
 */
export class Arrivals implements ReactiveController {
  held: Held = NOTHING_HELD;
  #engaged = false;
  #seen: Ids | undefined;
  #last: Ids = new Map();
  /** What stood among the cases when they were drawn before all of it had come. */
  #rows: Ids | undefined;
  #rowsFree = false;
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
    this.#rows = undefined;
    this.#rowsFree = true;
    this.#attention = undefined;
    this.host.requestUpdate();
  }

  /** Another life. */
  reset(): void {
    this.accept();
    this.#rowsFree = false;
    this.#drawn = false;
  }

  /**
   * The states with what came too late taken out, and a note of it in {@link held}. `late`: the cases are drawn though some of what
   * stands among them has not come.
   */
  hold(states: FacetStates, late: boolean): FacetStates {
    const now = idsOf(states);
    const cases = now.get('cases')?.size ?? 0;
    if (this.#engaged && this.#drawn) this.#seen ??= this.#last;
    if (late && cases > 0 && !this.#rowsFree) this.#rows ??= now;
    this.#drawn ||= cases > 0;
    this.held = NOTHING_HELD;
    const seen = this.#seen ?? (this.#rows && withoutNewRows(states, now, this.#rows));
    this.#last = seen ?? now;
    return seen ? this.#without(states, seen) : states;
  }

  /** What needs action, without what would make the box grow above the cases; that is counted among what waits. */
  holdAttention(items: readonly Attention[], held: Held, ready: boolean): [Attention[], Held] {
    if (!ready) return [[...items], held];
    if (!this.#engaged) this.#attention = undefined;
    const seen = (this.#attention ??= new Set(items.map(nameOf)));
    const shown = items.filter((item) => seen.has(nameOf(item)));
    return [shown, { ...held, total: held.total + items.length - shown.length }];
  }

  #without(states: FacetStates, seen: Ids): FacetStates {
    const byArea = new Map<Area, number>();
    const facets = new Set<Facet>();
    const kept: Partial<Record<Waiting, unknown>> = {};
    let total = 0;
    for (const facet of WAITING) {
      const { reading } = states[facet];
      if (!reading) continue;
      const items: readonly Item[] = reading.value;
      const { shown, held } = holdBack(items, seen.get(facet) ?? new Set());
      if (held.length === 0) continue;
      total += held.length;
      facets.add(facet);
      for (const { area } of facet === 'appointments' ? [] : held) {
        if (area) byArea.set(area, (byArea.get(area) ?? 0) + 1);
      }
      kept[facet] = { ...states[facet], reading: { ...reading, value: shown } };
    }
    if (total > 0) this.held = { total, byArea, facets, onlyRows: this.#seen === undefined };
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
}

/** Everything but what would be a row of its own and was not there: a benefit or an effort of a case that stands there is none. */
function withoutNewRows(states: FacetStates, now: Ids, rows: Ids): Ids {
  const cases = rows.get('cases');
  const tied = (ids: readonly (string | undefined)[]) => ids.some((id) => id && cases?.has(id));
  const { grants, interventions } = states;
  const more = {
    grants: (grants.reading?.value ?? []).filter((one) =>
      tied(one.cases.map(({ caseId }) => caseId)),
    ),
    interventions: (interventions.reading?.value ?? []).filter(({ caseId }) => tied([caseId])),
  };
  return new Map([
    ...now,
    ['cases', cases ?? new Set()],
    ...(['grants', 'interventions'] as const).map(
      (facet) =>
        [facet, new Set([...(rows.get(facet) ?? []), ...more[facet].map(({ id }) => id)])] as const,
    ),
  ]);
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

function idsOf(states: FacetStates): Ids {
  return new Map(
    WAITING.map((facet) => {
      const items: readonly { id: string }[] = states[facet].reading?.value ?? [];
      return [facet, new Set(items.map(({ id }) => id))];
    }),
  );
}
