import {
  type Amount,
  type PaymentLine,
  type Provenance,
  type Sensitivity,
  SENSITIVITIES,
  sumOf,
} from '@hoi/model';
import { canonical } from '../port/canonical.js';
import { joinProvenance, stampOf } from './join-provenance.js';

/** What every noun from an index has in common. */
export interface Joinable {
  id: string;
  provenance: Provenance;
}
type Fields = Readonly<Record<string, unknown>>;
type Choice = 'mine' | 'theirs' | 'united';

/** Computed from another field: they go where it goes and contradict nothing by themselves. */
const LEADERS: Readonly<Record<string, string>> = {
  area: 'kle',
  hoi: 'kle',
  status: 'progress',
  primaryHandler: 'handlers',
  linesTotal: 'lines',
};
/** Differ between any two registrations without meaning anything, or are joined apart. */
const SILENT: readonly string[] = ['id', 'provenance', 'createdAt', 'changedAt'];
/** A document's cases are found through the cases that point to it, in whichever answer: never replaced, always united. */
const GATHERED: readonly string[] = ['caseIds'];

/**
 * Two registrations of one object become one. The newer wins as a whole, save for what its answer did not ask for; of the
 * same instant lists are united and gaps filled. Where two connections, or two answers of the same instant, say different
 * things, the value not chosen is kept in `provenance.contradictions`. Of equal age the first given is chosen.
 */
export function joinRecords<T extends Joinable>(one: T, other: T): T {
  const [mine, theirs] =
    stampOf(other.provenance) > stampOf(one.provenance) ? [other, one] : [one, other];
  const side = new Sides(mine, theirs);
  const joined: Record<string, unknown> = { ...side.mine };
  const contradictions: NonNullable<Provenance['contradictions']> = [];
  for (const field of Object.keys({ ...mine, ...theirs })) {
    if (SILENT.includes(field)) continue;
    const choice = side.choose(field);
    const [a, b] = [side.mine[field], side.theirs[field]];
    if (choice === 'theirs') joined[field] = b;
    if (choice === 'united') joined[field] = unite(a, b);
    if (side.contradict(field)) {
      const [kept, value] = choice === 'theirs' ? [mine, a] : [theirs, b];
      contradictions.push({ field, connection: kept.provenance.connection, value: textOf(value) });
    }
  }
  if (side.choose('lines') === 'united') {
    joined['linesTotal'] = totalOf(joined['lines'] as readonly PaymentLine[]);
  }
  const asked = (field: string) => side.choose(field) !== 'mine' || side.asked(field);
  joined['provenance'] = joinProvenance(mine.provenance, theirs.provenance, contradictions, asked);
  return joined as unknown as T;
}

/** The two registrations seen field by field; `mine` is the one chosen. */
class Sides {
  readonly mine: Fields;
  readonly theirs: Fields;
  readonly #sameInstant: boolean;
  readonly #twoSources: boolean;
  readonly #notAsked: readonly string[];
  readonly #notAskedThere: readonly string[];

  constructor(mine: Joinable, theirs: Joinable) {
    this.mine = { ...mine };
    this.theirs = { ...theirs };
    this.#sameInstant = stampOf(mine.provenance) === stampOf(theirs.provenance);
    this.#twoSources = mine.provenance.connection !== theirs.provenance.connection;
    this.#notAsked = mine.provenance.notAskedFor ?? [];
    this.#notAskedThere = theirs.provenance.notAskedFor ?? [];
  }

  asked(field: string): boolean {
    return !this.#notAsked.includes(field);
  }

  choose(field: string): Choice {
    const [a, b] = [this.mine[field], this.theirs[field]];
    const leader = LEADERS[field];
    if (leader !== undefined && this.choose(leader) === 'theirs') return 'theirs';
    if (b === undefined || this.#notAskedThere.includes(field)) return 'mine';
    if (!this.asked(field)) return 'theirs';
    if (a === undefined) return this.#sameInstant ? 'theirs' : 'mine';
    if (Array.isArray(a) && Array.isArray(b)) {
      return this.#sameInstant || GATHERED.includes(field) ? 'united' : 'mine';
    }
    // Of two equally old statements the one that shows less is the safe one.
    if (field === 'sensitivity' && this.#sameInstant) return rank(b) > rank(a) ? 'theirs' : 'mine';
    return 'mine';
  }

  /** Both say something, and not the same. An older registration of the same source is history, not contradiction. */
  contradict(field: string): boolean {
    const [a, b] = [this.mine[field], this.theirs[field]];
    const leader = LEADERS[field];
    if (leader !== undefined && (this.mine[leader] ?? this.theirs[leader]) !== undefined)
      return false;
    return (
      (this.#sameInstant || this.#twoSources) &&
      a !== undefined &&
      b !== undefined &&
      this.asked(field) &&
      !this.#notAskedThere.includes(field) &&
      this.choose(field) !== 'united' &&
      !same(a, b)
    );
  }
}

function same(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && canonical(a) === canonical(b));
}

function rank(value: unknown): number {
  return SENSITIVITIES.indexOf(value as Sensitivity);
}

function unite(a: unknown, b: unknown): unknown[] {
  const all = [...(a as unknown[]), ...(b as unknown[])];
  return [...new Map(all.map((item) => [canonical(item), item])).values()];
}

function totalOf(lines: readonly PaymentLine[]): Amount | undefined {
  const amounts = lines.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  return amounts.length === lines.length ? sumOf(amounts) : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : canonical(value);
}
