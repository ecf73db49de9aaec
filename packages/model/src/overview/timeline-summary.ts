import type { WithheldArea } from '../record/coverage.js';
import type { FacetValue } from '../index-port.js';
import type { CivilDate } from '../time/civil-date.js';
import { endKindOn } from '../time/period.js';
import type { AreaLane } from './area-lanes.js';
import { outsideAreas } from './area-order.js';
import { lifeCount } from './life-count.js';
import { nextAgreed } from './next-agreed.js';
import { rowDays } from './row-days.js';

export interface TimelineSummary {
  /** Open sector cases, and how many areas they lie in; the case about the joint plan is none of them. */
  cases: number;
  areas: number;
  /** Interventions of their own, and granted benefits, that run today. */
  interventions: number;
  benefits: number;
  /** Of the benefits: those whose source says that there is no end, and those whose end nobody says. */
  ongoing: number;
  unknownEnd: number;
  nextMeeting: CivilDate | undefined;
  nextFollowUp: CivilDate | undefined;
  invalid: number;
  undated: number;
}

/**
 * The figures of the one-line summary, by fixed rules: counted with what the overview counts with, so that two elements on
 * one page never tell two figures. What cannot be drawn is counted in the lanes, where it would have been.
 */
export function timelineSummary(
  facts: Pick<FacetValue, 'cases' | 'grants' | 'interventions' | 'appointments'>,
  withheld: readonly WithheldArea[],
  lanes: readonly AreaLane[],
  today: CivilDate,
): TimelineSummary {
  const { cases, areas, interventions, benefits } = lifeCount(
    {
      cases: outsideAreas(facts.cases, withheld),
      grants: outsideAreas(facts.grants, withheld),
      interventions: outsideAreas(facts.interventions, withheld),
    },
    today,
  );
  const { meeting, followUp } = nextAgreed(outsideAreas(facts.appointments, withheld), today);
  const ending = (kind: string) =>
    benefits.filter(({ benefit }) => endKindOn(benefit.period, today) === kind).length;
  return {
    cases: cases.length,
    areas: areas.length,
    interventions: interventions.length,
    benefits: benefits.length,
    ongoing: ending('ongoing'),
    unknownEnd: ending('unknown'),
    nextMeeting: meeting?.date,
    nextFollowUp: followUp?.date,
    invalid: lanes
      .flatMap(({ rows }) => rows)
      .reduce((sum, row) => sum + rowDays(row, today).invalid, 0),
    undated: lanes.flatMap(({ events }) => events).filter(({ date }) => date === undefined).length,
  };
}
