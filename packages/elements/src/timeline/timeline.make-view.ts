import { AREAS } from '@hoi/model';
import { axisOf, geometryOf } from './timeline.axis.js';
import { blocksOf } from './timeline.blocks.js';
import { forCitizen } from './timeline.citizen.js';
import { flagsOf } from './timeline.follow.js';
import type { TimelineModel } from './timeline.model.js';
import { sceneOf } from './timeline.scene.js';
import { type View, knownOf } from './timeline.view.js';
import type { Workings } from './timeline.workings.js';

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
  const lanes = model.lanes.filter(({ area }) => !hidden.has(area));
  const scene = drawn && size.width > 0 ? sceneOf(lanes, geometry, today, folds) : [];
  const view: Omit<View, 'flags'> = {
    messages,
    today,
    citizen,
    room,
    model,
    geometry,
    hidden,
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
