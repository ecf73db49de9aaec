import { type CivilDate, addDays, addMonths } from '../time/civil-date.js';

/** The laws a joint plan may replace a plan of. */
export type FollowUpLaw = 'employment' | 'sicknessBenefit' | 'socialService' | 'childrensAct';

/**
 * - `every`: a first one within so many days, then at least every so many days
 * - `first`: a first one within so many months, then as decided for each person
 * - `agreed`: the law wants follow-up and fixes no interval; the agreed day is the only one there is
 * - `notRead`: the rule was changed, and nobody has read the new wording into this table
 */
export type FollowUpInterval =
  | { kind: 'every'; firstDays: number; days: number }
  | { kind: 'first'; months: number }
  | { kind: 'agreed' }
  | { kind: 'notRead' };

/** One rule in the time it holds. `cited` is how the law is cited to a caseworker; `source` says where the rule was read. */
export interface FollowUpRule {
  law: FollowUpLaw;
  cited: string;
  from: CivilDate;
  /** Last day; null: no end known. */
  to: CivilDate | null;
  interval: FollowUpInterval;
  source: string;
}

const day = (text: string): CivilDate => text as CivilDate;

/**
 * Rules as data with dates and sources, never constants in code. A rule's first day is the first day this table vouches for, which may be
 * later than the law's own.
 */
export const FOLLOW_UP_RULES: readonly FollowUpRule[] = [
  {
    law: 'employment',
    cited: 'LAB §§ 31-32',
    from: day('2024-03-01'),
    to: day('2026-06-30'),
    // Four talks in the first six months, then as agreed: no interval that a single date could be late against.
    interval: { kind: 'agreed' },
    source: 'elov.dk, LBK 280/2024 §§ 31-32',
  },
  {
    law: 'employment',
    cited: 'LAB',
    from: day('2026-07-01'),
    to: null,
    interval: { kind: 'notRead' },
    source: 'star.dk: nye regler om samtaler fra 1. juli 2026',
  },
  {
    law: 'sicknessBenefit',
    cited: 'sygedagpengeloven',
    from: day('2024-01-01'),
    to: null,
    interval: { kind: 'every', firstDays: 56, days: 28 },
    source: 'star.dk og cabiweb.dk: første samtale inden 8 uger, derefter hver 4. uge',
  },
  {
    law: 'socialService',
    cited: 'serviceloven § 148, stk. 2',
    from: day('2024-01-01'),
    to: null,
    interval: { kind: 'agreed' },
    source: 'elov.dk, serviceloven §§ 141 og 148: løbende opfølgning, intet fast interval',
  },
  {
    law: 'childrensAct',
    cited: 'barnets lov § 95',
    from: day('2024-01-01'),
    to: null,
    interval: { kind: 'first', months: 3 },
    source: 'sm.dk: første opfølgning senest efter 3 måneder, derefter konkret vurdering',
  },
];

/** The rule of a law on a day; undefined when the table does not reach that day. */
export function followUpRule(
  law: FollowUpLaw,
  on: CivilDate,
  rules: readonly FollowUpRule[] = FOLLOW_UP_RULES,
): FollowUpRule | undefined {
  return rules.find(
    (rule) => rule.law === law && rule.from <= on && (rule.to === null || on <= rule.to),
  );
}

/** The law that a plan's legal basis names, where it names one this table knows. Nothing is guessed from an area or a number. */
export function lawNamed(legalBasis: string): FollowUpLaw | undefined {
  const text = legalBasis.toLocaleLowerCase('da');
  if (/aktiv beskæftigelsesindsats|\blab\b/.test(text)) return 'employment';
  if (/sygedagpenge/.test(text)) return 'sicknessBenefit';
  if (/social service|serviceloven|\bsel\b/.test(text)) return 'socialService';
  return /barnets lov/.test(text) ? 'childrensAct' : undefined;
}

/** The last day the next follow-up may be held by the rule; undefined when the rule fixes no day. */
export function followUpDueBy(
  { interval }: FollowUpRule,
  started: CivilDate,
  lastHeld: CivilDate | undefined,
): CivilDate | undefined {
  switch (interval.kind) {
    case 'every':
      return lastHeld === undefined
        ? addDays(started, interval.firstDays)
        : addDays(lastHeld, interval.days);
    case 'first':
      return lastHeld === undefined ? addMonths(started, interval.months) : undefined;
    case 'agreed':
    case 'notRead':
      return undefined;
  }
}
