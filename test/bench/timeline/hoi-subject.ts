import '@hoi/elements/define/timeline.js';
import { bareCase } from '@hoi/korsbaek';
import { type CaseRecord, type Intervention, AREAS, civilDate, endsOn, periodOf } from '@hoi/model';
import { type BenchData, type BenchPeriod, TODAY } from './data.js';
import type { Subject } from './subject.js';

/** The element as a host feeds it: a case for each lane and an intervention for each period, by property. */
export const hoiTimeline: Subject = (room, data, window) => {
  const element = document.createElement('hoi-timeline');
  const known = new Map<BenchPeriod, Intervention>();
  const give = ({ lanes, periods }: BenchData) => {
    element.interventions = periods.map((period) => {
      const one = known.get(period) ?? interventionOf(period, lanes[period.lane]?.id ?? '');
      known.set(period, one);
      return one;
    });
  };
  element.today = TODAY;
  element.cases = data.lanes.map(caseOf);
  element.grants = [];
  element.window = { from: civilDate(window.from), to: civilDate(window.to) };
  give(data);
  room.append(element);
  return {
    update: give,
    show: ({ from, to }) => {
      element.window = { from: civilDate(from), to: civilDate(to) };
    },
    rested: () => element.updateComplete,
    drawn: () => element.shadowRoot?.querySelectorAll('.mark').length ?? 0,
    destroy: () => element.remove(),
  };
};

function areaOf(lane: number): CaseRecord['area'] {
  return AREAS.filter((area) => area !== 'crossCutting')[lane % (AREAS.length - 1)] ?? 'other';
}

function caseOf({ id, name }: BenchData['lanes'][number], lane: number): CaseRecord {
  const period = periodOf(civilDate('2015-01-01'), { kind: 'ongoing' });
  return bareCase(id, {
    title: name,
    area: areaOf(lane),
    progress: [{ status: 'arisen', period }],
    status: 'arisen',
    provenance: { connection: 'bench' },
  });
}

function interventionOf({ id, lane, name, from, to }: BenchPeriod, caseId: string): Intervention {
  return {
    id,
    name,
    area: areaOf(lane),
    caseId,
    period: periodOf(civilDate(from), to === null ? { kind: 'ongoing' } : endsOn(civilDate(to))),
    provenance: { connection: 'bench' },
  };
}
