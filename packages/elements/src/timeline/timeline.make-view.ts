import { AREAS, type CivilDate, consentOnDay, itemsOf } from '@hoi/model';
import { axisOf, geometryOf } from './timeline.axis.js';
import { blocksOf } from './timeline.blocks.js';
import { forCitizen } from './timeline.citizen.js';
import { flagsOf } from './timeline.follow.js';
import type { TimelineModel } from './timeline.model.js';
import { sceneOf } from './timeline.scene.js';
import { kindsIn, ofKinds } from './timeline.kinds.js';
import { type Covered, type PaymentsView, type View, knownOf } from './timeline.view.js';
import type { Workings } from './timeline.workings.js';

function paymentsView(works: Workings, model: TimelineModel): PaymentsView | undefined {
  if (!works.host.showPayments) return undefined;
  const state = works.facets.state('payments');
  const payments = state.reading?.value;
  const part = works.parts.get('payments');
  return {
    known: knownOf(state),
    all:
      part &&
      works.remember('payments', [payments, model], () =>
        part.timelinePayments(
          payments ?? [],
          model.lanes.flatMap(({ rows }) => rows).flatMap(itemsOf),
        ),
      ),
    part,
  };
}

function coveredOn({ facets }: Workings, day: CivilDate): Covered {
  return {
    known: knownOf(facets.state('consents')),
    answer: knownOf(facets.state('participation')),
    what: consentOnDay(facets.value('consents'), facets.value('participation'), day),
  };
}

/** All that the templates need, put together anew for each update. */
export function viewOf(works: Workings, model: TimelineModel, drawn: boolean): View {
  const { host, facets, size, folds, window: shown } = works;
  const { today, citizen } = works;
  const messages = citizen ? forCitizen(works.messages) : works.messages;
  const { room } = size;
  const geometry = works.remember('geometry', [shown.span.from, shown.span.to, size.plot], () =>
    geometryOf(shown.span, size.plot),
  );
  const hidden = new Set(host.areas ? AREAS.filter((area) => !host.areas?.includes(area)) : []);
  const { kinds } = host;
  const ofAll = works.remember('kinds', [model.lanes, kinds], () => ofKinds(model.lanes, kinds));
  const lanes = ofAll.filter(({ area }) => !hidden.has(area));
  const all = works.remember('allKinds', [model.lanes], () => kindsIn(model.lanes));
  const scene = drawn && size.width > 0 ? sceneOf(lanes, geometry, today, folds) : [];
  const view: Omit<View, 'flags'> = {
    messages,
    today,
    asOf: works.asOf,
    canAsk: facets.source !== undefined && !citizen,
    canReturn: works.asOf?.own ?? facets.source?.backToNow !== undefined,
    citizen,
    room,
    model,
    geometry,
    hidden,
    kinds: { all, shown: new Set(kinds ?? all) },
    payments: paymentsView(works, model),
    coveredOn: (day) => coveredOn(works, day),
    lanes,
    scene,
    blocks: blocksOf(scene),
    near: works.near,
    span: shown.span,
    trust: facets.trust(),
    axis: axisOf(geometry, messages, size.fontSize / 13),
    measure: size.text.measure,
    grants: knownOf(facets.state('grants')),
    appointments: knownOf(facets.state('appointments')),
    consents: knownOf(facets.state('consents')),
    openCases: host.openCases,
    selected: host.selected,
    order: host.order,
    headingLevel: host.headingLevel,
    menus: works.menus ? works.parts.get('menus') : undefined,
    subGoals: (record, caseId) =>
      (facets.value('plan')?.subGoals ?? [])
        .filter(
          ({ interventionIds: ids }) =>
            ids.includes(record) || (caseId !== undefined && ids.includes(caseId)),
        )
        .map(({ title }) => title),
    do: works.actions,
  };
  return { ...view, flags: drawn ? flagsOf(view) : [] };
}
