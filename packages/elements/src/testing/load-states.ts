import type { TemplateResult } from 'lit';
import type { Facet, FacetValue, SystemCoverage } from '@hoi/model';
import { emptyValue } from '@hoi/model';
import { type Fixture, type FixtureOptions, fixture, later } from './fixture.js';
import { reading, reports } from './readings.js';
import { ScriptedIndex } from './scripted-index.js';

/** Every way an answer can stand. An element must have words for each of them, in each language, at each width. */
export const LOAD_STATES = [
  'absent',
  'loading',
  'slow',
  'partial',
  'settled-empty',
  'settled',
  'failed-connection',
  'all-failed',
  'late',
  'withheld',
  'not-connected',
  'not-delivering',
  'rejected-records',
  'port-throws',
  'bare-array',
] as const;
export type LoadState = (typeof LOAD_STATES)[number];

export type Values = { [F in Facet]?: FacetValue[F] };

/** A system that the municipality knows delivers nothing to the index. */
export const NOT_DELIVERING: SystemCoverage = {
  system: 'PPR-kartoteket',
  area: 'education',
  state: 'doesNotDeliver',
  label: 'PPR',
};

/**
 * Mounts an element in a load state. `values` names every facet the element reads, with what a happy answer holds; the first
 * of them is the one that fails, is late or lingers where only one does.
 */
export async function inLoadState<T extends Element>(
  state: LoadState,
  template: TemplateResult,
  values: Values,
  options: FixtureOptions = {},
): Promise<Fixture<T> & { index: ScriptedIndex }> {
  const index = new ScriptedIndex();
  const facets = Object.keys(values) as Facet[];
  if (state === 'absent' || state === 'bare-array') {
    const mounted = await fixture<T>(template, options);
    if (state === 'bare-array') Object.assign(mounted.element, values);
    await mounted.settled();
    return { ...mounted, index };
  }
  facets.forEach((facet, i) => play(index, state, facet, values, i === 0));
  const mounted = await fixture<T>(template, { ...options, index });
  if (state === 'slow') await later(400);
  await mounted.settled();
  return { ...mounted, index };
}

function play<F extends Facet>(
  index: ScriptedIndex,
  state: LoadState,
  facet: F,
  values: { [K in Facet]?: FacetValue[K] },
  first: boolean,
): void {
  const value = values[facet] ?? emptyValue(facet);
  const empty = emptyValue(facet);
  switch (state) {
    case 'absent':
    case 'bare-array':
    case 'loading':
    case 'slow':
      return;
    case 'settled':
      return index.settle(facet, value);
    case 'settled-empty':
      return index.settle(facet, empty);
    case 'partial':
      if (!first) return index.settle(facet, value);
      return index.push(
        facet,
        reading(facet, value, {
          settled: false,
          connections: [reports.answered(facet), { connection: 'slow', state: 'pending' }],
        }),
      );
    case 'failed-connection':
      if (!first) return index.settle(facet, value);
      return index.settle(facet, empty, { connections: [reports.failed(facet)] });
    case 'all-failed':
      return index.settle(facet, empty, { connections: [reports.failed(facet)] });
    case 'late':
      return index.settle(facet, value, first ? { connections: [reports.late(facet)] } : {});
    case 'withheld':
      return index.settle(facet, value, { withheld: [{ area: 'health', reason: 'consent' }] });
    case 'not-connected':
      return index.settle(facet, empty, { connections: [reports.notConnected(facet)] });
    case 'not-delivering':
      return index.settle(facet, value, { systems: [NOT_DELIVERING] });
    case 'rejected-records':
      return index.settle(facet, value, { rejected: first ? 2 : 0 });
    case 'port-throws':
      return index.fail(facet, Object.assign(new Error('broken'), { reference: '7f3a-91c2' }));
  }
}
