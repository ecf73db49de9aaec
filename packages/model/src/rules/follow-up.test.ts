import { describe, expect, it } from 'vitest';
import { day } from '../testing/records.js';
import { FOLLOW_UP_RULES, followUpDueBy, followUpRule, lawNamed } from './follow-up.js';

describe('follow-up rules', () => {
  it('each have a source, and never two for one law on a day', () => {
    for (const rule of FOLLOW_UP_RULES) {
      expect(rule.source).not.toBe('');
      const same = FOLLOW_UP_RULES.filter(
        (other) =>
          other.law === rule.law &&
          other.from <= (rule.to ?? '9999') &&
          rule.from <= (other.to ?? '9999'),
      );
      expect(same).toEqual([rule]);
    }
  });

  it('change on their day', () => {
    expect(followUpRule('employment', day('2026-06-30'))?.interval.kind).toBe('agreed');
    expect(followUpRule('employment', day('2026-07-01'))?.interval.kind).toBe('notRead');
    expect(followUpRule('employment', day('2019-01-01'))).toBeUndefined();
  });

  it('give a last day, or none at all', () => {
    const on = day('2026-11-12');
    const due = (law: Parameters<typeof followUpRule>[0], held?: string) =>
      followUpDueBy(followUpRule(law, on)!, day('2026-08-18'), held ? day(held) : undefined);
    expect(due('sicknessBenefit')).toBe('2026-10-13');
    expect(due('sicknessBenefit', '2026-11-01')).toBe('2026-11-29');
    expect(due('childrensAct')).toBe('2026-11-18');
    expect(due('childrensAct', '2026-09-01')).toBeUndefined();
    expect(due('socialService')).toBeUndefined();
  });

  it('know a law by its name only', () => {
    expect(lawNamed('LBK om en aktiv beskæftigelsesindsats § 40 stk. 3')).toBe('employment');
    expect(lawNamed('LBK om social service § 141 stk. 7')).toBe('socialService');
    expect(lawNamed('Barnets lov § 110')).toBe('childrensAct');
    expect(lawNamed('§ 141')).toBeUndefined();
    expect(lawNamed('labyrint')).toBeUndefined();
  });
});
