import {
  type AreaLane,
  type CitizenId,
  type CivilDate,
  type ConsentLane,
  type FacetValue,
  type LaneEvent,
  type SystemCoverage,
  type TimelineSummary,
  type WithheldArea,
  areaLanes,
  citizenRole,
  consentLane,
  type RowMemo,
  dayNumber,
  rowDays,
  timelineSummary,
} from '@hoi/model';
import { type AreaHull, areaHulls } from './timeline.strip-lines.js';
import { soundFacets } from './timeline.sound.js';
import { type Span, wholeSpan } from './timeline.window.js';

/** What the timeline has been given, facet by facet; an unread facet is empty here and known from the trust line. */
export type TimelineFacets = Pick<
  FacetValue,
  | 'cases'
  | 'grants'
  | 'documents'
  | 'notes'
  | 'appointments'
  | 'consents'
  | 'plan'
  | 'interventions'
>;

/** All that can be said of the data before anyone asks for a window. */
export interface TimelineModel {
  lanes: AreaLane[];
  /** Planned meetings and follow-ups from today on, and the follow-ups that are overdue, over all areas. */
  coming: LaneEvent[];
  overdue: LaneEvent[];
  consents: ConsentLane;
  summary: TimelineSummary;
  whole: Span;
  hulls: AreaHull[];
}

export function timelineModel(
  given: TimelineFacets,
  around: {
    today: CivilDate;
    citizen: CitizenId | undefined;
    ownOnly: boolean;
    withheld: readonly WithheldArea[];
    systems: readonly SystemCoverage[];
  },
  memo?: RowMemo,
): TimelineModel {
  const { today, citizen } = around;
  const facets = soundFacets(given);
  const own = around.ownOnly ? ownFacets(facets, citizen) : facets;
  // Nothing is withheld from a citizen for lack of consent; what the municipality keeps back by role is.
  const withheld = around.ownOnly
    ? around.withheld.filter(({ reason }) => reason === 'role')
    : around.withheld;
  const lanes = areaLanes({ ...own, ...around, withheld }, today, memo);
  const events = lanes.flatMap((lane) => lane.events).sort((a, b) => order(a, b));
  const consents = consentLane(facets.consents, today);
  const days = lanes.flatMap((lane) => [
    ...lane.events.flatMap(({ date }) => (date === undefined ? [] : [dayNumber(date)])),
    ...lane.rows.flatMap((row) => {
      const { first, last } = rowDays(row, today);
      return [first, last];
    }),
  ]);
  return {
    lanes,
    coming: events.filter(
      ({ kind, state, date }) =>
        (kind === 'meeting' || kind === 'followUp') && state === 'planned' && date !== undefined,
    ),
    overdue: events.filter(({ state }) => state === 'overdue'),
    consents,
    summary: timelineSummary(own, withheld, lanes, today),
    whole: wholeSpan(days, today),
    hulls: areaHulls(lanes, today),
  };
}

/** A citizen's own timeline holds own cases; that another's case names them is not theirs to read here. */
function ownFacets(facets: TimelineFacets, citizen: CitizenId | undefined): TimelineFacets {
  const cases = facets.cases.filter((item) => citizenRole(item, citizen) !== 'secondary');
  const kept = new Set(cases.map(({ id }) => id));
  const left = new Set(facets.cases.map(({ id }) => id).filter((id) => !kept.has(id)));
  if (left.size === 0) return facets;
  // What happened in another's case is as little theirs as the case.
  const isLeft = ({ caseId }: { caseId?: string | undefined }) =>
    caseId !== undefined && left.has(caseId);
  return {
    ...facets,
    cases,
    grants: facets.grants.filter((grant) => !grant.cases.some(isLeft)),
    notes: facets.notes.filter((one) => !isLeft(one)),
    interventions: facets.interventions.filter((one) => !isLeft(one)),
    appointments: facets.appointments.filter((one) => !isLeft(one)),
    documents: facets.documents.filter(
      ({ caseIds }) => caseIds.length === 0 || caseIds.some((id) => !left.has(id)),
    ),
  };
}

function order(a: LaneEvent, b: LaneEvent): number {
  const x = `${a.date ?? ''} ${a.time ?? ''} ${a.id}`;
  const y = `${b.date ?? ''} ${b.time ?? ''} ${b.id}`;
  return x < y ? -1 : x > y ? 1 : 0;
}
