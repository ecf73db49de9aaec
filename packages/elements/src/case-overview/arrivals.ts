import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Area, type Attention, type Facet, holdBack } from '@hoi/model';
import type { FacetStates } from './frame.js';
import type { LatePlaces } from './late-places.js';
import { type Held, NOTHING_HELD } from './view.js';

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

const WITHIN = ['pointerdown', 'keydown', 'focusin', 'wheel', 'touchmove'] as const;

/**
 * Until the reader has touched the element, everything is shown as it comes: nobody is to ask for the warning that came last. What
 * would stand among cases that are drawn already, and push them down before the reader's eyes, stands at their end. From the touch
 * on all that comes waits until the reader asks for it; what goes away goes at once.
 */
export class Arrivals implements ReactiveController {
  held: Held = NOTHING_HELD;
  /** Rows of their own that came late and stand at the end. */
  below: ReadonlySet<string> = new Set();
  /** What failed or is late was told only after the cases had been drawn: that too stands at the end. */
  boxBelow = false;
  /** The box of what needs action may be as high as it needs to be. */
  todoFree = false;
  #engaged = false;
  #seen: Ids | undefined;
  #last: Ids = new Map();
  /** Rows that stand in their own areas, once cases have been drawn before all had come. */
  #rows: Set<string> | undefined;
  #rowsFree = false;
  #attention: ReadonlySet<string> | undefined;
  /** Cases have been drawn: before that there is nothing to move. */
  #drawn = false;

  /** `late`: the cases are drawn though some of what stands among them has not come. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly places: LatePlaces,
    private readonly late: () => boolean,
  ) {
    // Somebody may have begun before there was anyone to take note of it.
    this.#engaged = host.matches(':focus-within');
    this.#scrolled();
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
    this.below = new Set();
    this.boxBelow = false;
    this.host.requestUpdate();
  }

  /** Another life. */
  reset(): void {
    this.accept();
    this.#rowsFree = false;
    this.#drawn = false;
    this.todoFree = false;
  }

  /** Areas and rows keep the places they were drawn at. */
  get inPlace(): boolean {
    return this.#rows !== undefined;
  }

  /** The states with what waits for the reader taken out, and a note of it in {@link held}. */
  hold(states: FacetStates): FacetStates {
    const now = idsOf(states);
    const cases = now.get('cases')?.size ?? 0;
    if (this.#engaged && this.#drawn) this.#seen ??= this.#last;
    this.#drawn ||= cases > 0;
    this.held = NOTHING_HELD;
    const shown = this.#seen ? this.#without(states, this.#seen) : states;
    this.#last = this.#seen ?? now;
    if (this.late() && cases > 0 && !this.#rowsFree) this.#place(shown);
    return shown;
  }

  /** What needs action, without what would make the box grow above the cases; that is counted among what waits. */
  holdAttention(items: readonly Attention[], held: Held, ready: boolean): [Attention[], Held] {
    if (!ready) return [[...items], held];
    if (!this.#engaged) {
      this.#attention = undefined;
      this.todoFree ||= this.places.unseen('.todo, .todo-room');
    }
    const seen = (this.#attention ??= new Set(items.map(nameOf)));
    const shown = items.filter((item) => seen.has(nameOf(item)));
    return [shown, { ...held, total: held.total + items.length - shown.length }];
  }

  /** Whether the box of what failed, which is to be drawn, stands at the end of the cases: where nothing is drawn it pushes nothing down. */
  lookAtBox(): void {
    const told = this.places.has('.main > .partial') || !this.places.has('.main');
    if (this.late() && !this.#rowsFree && !told) this.boxBelow = !this.places.unseen('.main > *');
  }

  /** What has come since the cases were drawn stands in its area where nobody sees it grow, else at the end. */
  #place(states: FacetStates): void {
    const rows = ownRows(states);
    const first = this.#rows === undefined;
    const placed = (this.#rows ??= new Set());
    const below = new Set<string>();
    for (const { id, area } of rows) {
      const free = !this.below.has(id) && (first || placed.has(id) || this.places.unseenArea(area));
      (free ? placed : below).add(id);
    }
    this.below = below;
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
}

/** What is a row of its own among the cases: a benefit or an effort of a case that is here is none. */
function ownRows({ cases, grants, interventions }: FacetStates): { id: string; area: Area }[] {
  const all = cases.reading?.value ?? [];
  const ids = new Set(all.map(({ id }) => id));
  return [
    ...all,
    ...(grants.reading?.value ?? []).filter((one) => !one.cases.some((tie) => ids.has(tie.caseId))),
    ...(interventions.reading?.value ?? []).filter(
      ({ caseId }) => caseId === undefined || !ids.has(caseId),
    ),
  ];
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
