import { describe, expect, it } from 'vitest';
import type { CivilDate, Instant, JointPlan, PlanOperation } from '@hoi/model';
import { partOfAppointment } from './follow-up-parts.js';
import { changePlan } from './change-plan.js';
import { planHistory } from './plan-history.js';
import { partsOfPlan, type PartVersion, planOf } from './plan-parts.js';

const today = '2026-11-12' as CivilDate;
const at = (minute: number) =>
  `2026-11-12T09:${String(minute).padStart(2, '0')}:00.000Z` as Instant;

/** A home that keeps every version, as small as can be. */
class Book {
  versions: PartVersion[] = [];
  #minute = 0;

  latest(): PartVersion[] {
    return [...new Map(this.versions.map((one) => [one.id, one])).values()];
  }

  run(operations: PlanOperation[], by = 'karen', audience?: 'citizen' | 'professional') {
    const stored = this.latest();
    const verdict = changePlan(operations, stored, { today, audience });
    if (!('bodies' in verdict)) return verdict;
    this.#minute += 1;
    for (const [id, body] of verdict.bodies) {
      const version = (stored.find((one) => one.id === id)?.version ?? 0) + 1;
      this.versions.push({ id, version, at: at(this.#minute), by, name: by, audience, body });
    }
    return verdict;
  }

  get plan(): JointPlan | null {
    return planOf(this.latest());
  }
}

const add = (part: string, fields: Record<string, unknown> = {}): PlanOperation => ({
  part,
  basedOn: null,
  action: 'add',
  fields,
});
const change = (part: string, basedOn: number, fields: Record<string, unknown>): PlanOperation => ({
  part,
  basedOn,
  action: 'change',
  fields,
});
const goal = (title: string, more = {}) => ({ kind: 'subGoal', title, type: 'develop', ...more });

function begun(): Book {
  const book = new Book();
  book.run([
    add('plan', { areas: ['social', 'employment'] }),
    add('g1', goal('Ét', { area: 'social' })),
    add('g2', goal('To', { area: 'employment' })),
    add('a1', { kind: 'agreement', subGoal: 'g1', text: 'Ringe' }),
  ]);
  return book;
}

describe('a changed plan', () => {
  it('changes a part and moves it in one operation', () => {
    const book = begun();
    book.run([change('g2', 1, { title: 'To igen', after: null })]);
    expect(book.plan?.subGoals.map(({ title }) => title)).toEqual(['To igen', 'Ét']);
    book.run([change('a1', 1, { text: 'Skrive', subGoal: 'g2' })]);
    expect(book.plan?.subGoals[0]?.agreements.map(({ text }) => text)).toEqual(['Skrive']);
  });

  it('remembers whose hand wrote the citizen’s words, and lets nobody claim another’s', () => {
    const book = begun();
    book.run([change('plan', 1, { overallGoal: 'Ro' })], 'karen', 'professional');
    expect(book.plan?.words).toEqual({ by: 'professional', on: today });
    book.run([change('plan', 2, { overallGoal: 'Ro og arbejde' })], 'rikke', 'citizen');
    expect(book.plan?.words).toEqual({ by: 'citizen', on: today });
    const claim = change('plan', 3, { words: { by: 'citizen', on: today } });
    expect(book.run([claim])).toEqual({ refusal: 'part.invalid' });
    book.run([change('plan', 3, { overallGoal: null })], 'karen', 'professional');
    expect(book.plan).not.toHaveProperty('words');
  });

  it('remembers who said that the words still hold, until they are other words', () => {
    const book = begun();
    book.run([change('plan', 1, { overallGoal: 'Ro' })], 'karen', 'professional');
    book.run([change('plan', 2, { overallGoal: 'Ro' })], 'rikke', 'citizen');
    const confirmed = { by: 'citizen', on: today };
    expect(book.plan?.words).toEqual({ by: 'professional', on: today, confirmed });
    expect(planHistory(book.versions)[0]?.parts).toMatchObject([
      { part: 'plan', action: 'change', fields: ['words'] },
    ]);
    const claim = change('plan', 3, { words: { by: 'citizen', on: today, confirmed } });
    expect(book.run([claim])).toEqual({ refusal: 'part.invalid' });
    // What else is saved of the plan's own part changes nothing of it.
    book.run([change('plan', 3, { startedOn: today })], 'karen', 'professional');
    expect(book.plan?.words?.confirmed).toEqual(confirmed);
    book.run([change('plan', 4, { overallGoal: 'Ro og arbejde' })], 'rikke', 'citizen');
    expect(book.plan?.words).toEqual({ by: 'citizen', on: today });
    expect(planHistory(book.versions)[0]?.parts).toMatchObject([{ fields: ['overallGoal'] }]);
  });

  it.each([
    { title: '   ' },
    { followUpOn: 'i morgen' },
    { picture: 'mask' },
    { progress: { instrument: 'ffb.functioning', assessments: [{ on: today, level: -1 }] } },
    { weekly: { days: [1] } },
  ])('refuses a part that cannot be %j', (fields) => {
    expect(begun().run([change('g1', 1, fields)])).toEqual({ refusal: 'part.invalid' });
  });

  it('survives being taken apart and put together, with scripts in every text', () => {
    const text = `<img src=x onerror="alert(1)"> {{x}} \${y} "; drop table plan_part; --`;
    const book = begun();
    book.run([
      change('g1', 1, { title: text, fridgeText: text }),
      change('a1', 1, { text, who: text, weekly: { days: [1, 4], start: '07:00' } }),
    ]);
    const { plan } = book;
    const parts = [...partsOfPlan(plan)].map(([id, body]) => ({
      id,
      version: book.latest().find((one) => one.id === id)?.version ?? 0,
      at: plan?.savedAt as Instant,
      by: '',
      body,
    }));
    expect(planOf(parts)).toEqual(plan);
  });
});

describe('a follow-up', () => {
  const plan = (fields: object = {}, part = 'f1'): PlanOperation =>
    add(part, {
      kind: 'followUp',
      title: 'Jobsamtale',
      area: 'employment',
      date: '2026-12-01',
      ...fields,
    });
  const planned = () => {
    const book = begun();
    expect(book.run([plan({ subGoalId: 'g2' })])).toHaveProperty('bodies');
    return book;
  };

  it('is planned for a day to come and a sub-goal that is there', () => {
    const refusals = [
      [{ date: '2026-11-11' }, 'date.past'],
      [{ state: 'held' }, 'part.invalid'],
      [{ subGoalId: 'nowhere' }, 'part.invalid'],
      [{ title: ' ' }, 'part.invalid'],
      [{ start: '25:00' }, 'part.invalid'],
    ] as const;
    for (const [fields, refusal] of refusals) {
      expect(begun().run([plan(fields)])).toEqual({ refusal });
    }
    expect(new Book().run([plan()])).toEqual({ refusal: 'plan.notFound' });
    expect(planned().plan).toEqual(begun().plan);
  });

  it('is moved, held or called off once, on the version that was seen', () => {
    const book = planned();
    expect(book.run([change('f1', 1, { date: '2026-11-11' })])).toEqual({ refusal: 'date.past' });
    book.run([change('f1', 1, { date: '2026-12-08', start: '10:00' })]);
    expect(book.run([change('f1', 1, { state: 'cancelled' })])).toEqual({
      stale: [{ part: 'f1', version: 2 }],
    });
    expect(book.run([change('f1', 2, { state: 'held' })])).toEqual({ refusal: 'date.future' });
    book.run([change('f1', 2, { state: 'held', date: today })]);
    expect(book.run([change('f1', 3, { state: 'planned' })])).toEqual({
      refusal: 'appointment.notOpen',
    });
    expect(book.latest().at(-1)?.body).toMatchObject({
      fields: { state: 'held', date: today, start: '10:00' },
    });
  });

  it('is never taken away, and a meeting is not changed', () => {
    const book = planned();
    expect(book.run([{ part: 'f1', basedOn: 1, action: 'remove' }])).toEqual({
      refusal: 'part.invalid',
    });
    const body = partOfAppointment({
      id: 'm1',
      kind: 'meeting',
      title: 'Netværksmøde',
      area: 'social',
      date: today,
      state: 'planned',
    });
    book.versions.push({ id: 'm1', version: 1, at: at(9), by: '', body });
    expect(book.run([change('m1', 1, { title: 'x' })])).toEqual({ refusal: 'part.invalid' });
    expect(book.run([{ part: 'm1', basedOn: 1, action: 'remove' }])).toEqual({
      refusal: 'part.invalid',
    });
  });
});

describe('the areas of a plan', () => {
  it('are taken out when nothing lies in them', () => {
    const book = begun();
    expect(book.run([change('plan', 1, { areas: ['social'] })])).toEqual({
      refusal: 'plan.areaInUse',
    });
    book.run([change('g2', 1, { area: 'social' }), change('plan', 1, { areas: ['social'] })]);
    expect(book.plan?.areas).toEqual(['social']);
  });

  it('stand with a basis of a version of its own', () => {
    const book = begun();
    const replaces = [{ plan: 'Min Plan', legalBasis: 'LAB § 40, stk. 3', area: 'employment' }];
    book.run([add('basis', { replaces })]);
    expect(book.plan?.basis).toEqual({ id: 'basis', replaces, version: 1 });
    expect(book.run([change('basis', 2, { replaces: [] })])).toEqual({
      stale: [{ part: 'basis', version: 1 }],
    });
    book.run([change('basis', 1, { agreedOn: today })]);
    expect(book.plan?.basis).toMatchObject({ agreedOn: today, version: 2 });
  });
});

describe('the history of a plan', () => {
  it('tells who, when and which fields, newest first', () => {
    const book = begun();
    book.run([change('g1', 1, { title: 'Ét igen', status: 'inProgress' })], 'amina');
    book.run([{ part: 'a1', basedOn: 1, action: 'remove' }], 'jonas');
    const history = planHistory(book.versions);
    expect(history.map(({ by, at: when }) => [by, when])).toEqual([
      ['jonas', at(3)],
      ['amina', at(2)],
      ['karen', at(1)],
    ]);
    expect(history[0]?.parts).toEqual([
      {
        part: 'a1',
        kind: 'agreement',
        action: 'remove',
        fields: [],
        title: 'Ringe',
        areas: ['social'],
      },
    ]);
    expect(history[1]?.parts[0]).toMatchObject({
      action: 'change',
      fields: ['status', 'title'],
      title: 'Ét igen',
    });
    expect(history[2]?.parts.map(({ part, action }) => [part, action])).toEqual([
      ['plan', 'add'],
      ['g1', 'add'],
      ['g2', 'add'],
      ['a1', 'add'],
    ]);
  });

  it('keeps every area a part has lain in, so that nobody reads of it from the next one', () => {
    const book = begun();
    book.run([change('g1', 1, { area: 'employment' })]);
    book.run([change('g1', 2, { title: 'Nyt' })]);
    expect(planHistory(book.versions)[0]?.parts[0]?.areas).toEqual(['social', 'employment']);
  });
});
