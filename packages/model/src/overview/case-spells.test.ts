import { describe, expect, it } from 'vitest';
import type { ProgressStep } from '../record/case-record.js';
import type { CivilDate } from '../time/civil-date.js';
import { ONGOING, type PeriodEnd, UNKNOWN_END, endsOn, periodOf } from '../time/period.js';
import { caseSpells } from './case-spells.js';

const on = (date: string) => endsOn(date as CivilDate);
const step = (status: ProgressStep['status'], start: string, end: PeriodEnd): ProgressStep => ({
  status,
  period: { start: start as CivilDate, end },
});

describe('caseSpells', () => {
  it('runs from Opstået to the day before Afsluttet, when the steps say so', () => {
    const progress = [
      step('closed', '2026-06-01', ONGOING),
      step('arisen', '2026-01-01', on('2026-02-28')),
      step('decided', '2026-03-01', on('2026-05-31')),
    ];
    expect(caseSpells({ progress })).toEqual([{ start: '2026-01-01', end: on('2026-05-31') }]);
  });

  it('ends on the day itself when it was closed in the course of it', () => {
    const progress = [
      step('arisen', '2026-01-01', on('2026-06-01')),
      step('closed', '2026-06-01', ONGOING),
    ];
    expect(caseSpells({ progress })).toEqual([{ start: '2026-01-01', end: on('2026-06-01') }]);
  });

  it('has a spell for each reopening', () => {
    const progress = [
      step('arisen', '2020-01-01', on('2020-12-31')),
      step('closed', '2021-01-01', on('2023-04-30')),
      step('arisen', '2023-05-01', ONGOING),
    ];
    expect(caseSpells({ progress })).toEqual([
      { start: '2020-01-01', end: on('2020-12-31') },
      { start: '2023-05-01', end: ONGOING },
    ]);
  });

  it('keeps an unknown end unknown and says so of a case without steps', () => {
    expect(caseSpells({ progress: [step('arisen', '2026-05-05', UNKNOWN_END)] })).toEqual([
      { start: '2026-05-05', end: UNKNOWN_END },
    ]);
    expect(caseSpells({ progress: [] })).toEqual([{ start: null, end: UNKNOWN_END }]);
  });

  it('lists what could not be read beside what could', () => {
    const broken = periodOf(null, UNKNOWN_END, [
      { field: 'start', raw: '2024-13-01', rule: 'date.unreadable' },
    ]);
    const progress = [
      step('decided', '2026-03-01', ONGOING),
      { status: 'arisen' as const, period: broken },
    ];
    expect(caseSpells({ progress })).toEqual([{ start: '2026-03-01', end: ONGOING }, broken]);
  });
});
