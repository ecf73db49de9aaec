import { type CaseRecord, civilDate, endsOn, ONGOING, type Period, UNKNOWN_END } from '@hoi/model';
import { describe, expect, it } from 'vitest';
import { FIRST_CASE, sampleCase } from '../contract/samples.js';
import { validOn } from './valid-on.js';

const day = civilDate('2026-11-12');
const from = (start: string): Period => ({ start: civilDate(start), end: ONGOING });
const broken: Period = {
  start: null,
  end: UNKNOWN_END,
  invalid: [{ field: 'start', raw: 'engang', rule: 'date.unreadable' }],
};
function on(more: Partial<CaseRecord>): CaseRecord | undefined {
  return validOn('cases', [sampleCase(FIRST_CASE, undefined, more)], day)[0];
}

describe('the facts on a day', () => {
  it('take the step that began last, of those of one day the later in the list', () => {
    const steps: CaseRecord['progress'] = [
      { status: 'closed', period: from('2026-03-01') },
      { status: 'arisen', period: from('2026-01-01') },
    ];
    expect(on({ progress: steps })?.status).toBe('closed');
    const sameDay = steps.map((step) => ({ ...step, period: from('2026-01-01') }));
    expect(on({ progress: sameDay })?.status).toBe('arisen');
  });

  it('believe an unreadable period only when there is nothing else', () => {
    const sound = { status: 'arisen', period: from('2026-01-01') } as const;
    const unsound = { status: 'closed', period: broken } as const;
    expect(on({ progress: [sound, unsound] })?.status).toBe('arisen');
    expect(on({ progress: [unsound] })?.status).toBe('closed');
  });

  it('have no status and no handler when none holds, and the given ones when there is no history', () => {
    const over: Period = { start: null, end: endsOn(civilDate('2026-11-11')) };
    const actor = { kind: 'user', name: 'Mille' } as const;
    const gone = on({
      progress: [{ status: 'arisen', period: over }],
      handlers: [{ actor, period: over }],
      primaryHandler: actor,
    });
    expect([gone?.status, gone?.primaryHandler]).toEqual([undefined, undefined]);
    const plain = on({ progress: [], status: 'informed', primaryHandler: actor });
    expect([plain?.status, plain?.primaryHandler]).toEqual(['informed', actor]);
  });
});
