import { describe, expect, it } from 'vitest';
import type { ConnectionReport } from '@hoi/model';
import type { FacetState } from './facet-state.js';
import { knowledgeOf } from './knowledge.js';

const states = (
  list: ConnectionReport['state'][],
  settled = true,
  value: unknown = [],
): FacetState<unknown> => ({
  phase: settled ? 'settled' : 'partial',
  bare: false,
  reading: {
    value,
    settled,
    connections: list.map((state, i) => ({ connection: String(i), state })),
    systems: [],
    withheld: [],
    rejected: 0,
  },
});

describe('knowledgeOf', () => {
  it.each([
    [states(['answered', 'late']), 'known'],
    [states(['answered', 'failed']), 'failed'],
    [states(['notConnected']), 'notConnected'],
    [states(['notConnected', 'answered']), 'known'],
    [states(['pending'], false), 'loading'],
    [states(['pending'], false, [1]), 'partial'],
    [states(['answered', 'pending'], false), 'partial'],
    [states(['pending'], false, null), 'loading'],
    [states([]), 'given'],
    [{ ...states([]), bare: true }, 'given'],
    [{ phase: 'absent', reading: undefined, bare: false }, 'absent'],
    [{ phase: 'loading', reading: undefined, bare: false }, 'loading'],
    [{ phase: 'failed', reading: undefined, bare: false }, 'failed'],
  ] as [FacetState<unknown>, string][])('%#', (state, knowledge) => {
    expect(knowledgeOf(state)).toBe(knowledge);
  });
});
