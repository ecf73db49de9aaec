import { describe, expect, it } from 'vitest';
import type { Consent } from '../record/consent.js';
import type { Contact } from '../record/contact.js';
import type { JointPlan } from '../record/joint-plan.js';
import type { Instant } from '../time/instant.js';
import { aCase, aGrant, anAppointment, day, id, person, since, span } from '../testing/records.js';
import { attentionOf } from './attention.js';
import { citizenHelp, ownCases, ownGrants } from './citizen-help.js';
import { citizenJourney } from './citizen-journey.js';
import { consentScope, expiringConsents } from './consent-scope.js';
import { contactsNow } from './contacts-now.js';
import { nextAppointments } from './next-appointments.js';
import { sharingOf } from './sharing.js';

const today = day('2026-11-12');
const consent = (different: Partial<Consent>): Consent => ({
  id: 'c',
  state: 'given',
  areas: ['social'],
  validFrom: '2026-01-01T00:00:00.000Z' as Instant,
  validTo: null,
  ...different,
});
/** Midnight in Copenhagen at the start of a winter day. */
const midnight = (text: string) => {
  const before = new Date(`${text}T00:00:00Z`).getTime() - 3_600_000;
  return new Date(before).toISOString() as Instant;
};

describe('nextAppointments', () => {
  it('keeps to the horizon, in order, and counts what is later', () => {
    const { within, later } = nextAppointments(
      [
        anAppointment(1, '2027-02-10'),
        anAppointment(2, '2027-02-11'),
        anAppointment(3, '2026-11-12', { start: '14:00' }),
        anAppointment(4, '2026-11-12', { start: '09:00' }),
        anAppointment(5, '2026-11-11'),
        anAppointment(6, '2026-12-01', { state: 'held' }),
      ],
      today,
    );
    expect(within.map(({ appointment }) => appointment.id)).toEqual(['a4', 'a3', 'a1']);
    expect(later).toBe(1);
  });

  it('marks a clash only when times are known to meet', () => {
    const clashes = (b: object) =>
      nextAppointments(
        [
          anAppointment(1, '2026-11-20', { start: '10:00', end: '11:00' }),
          anAppointment(2, '2026-11-20', b),
        ],
        today,
      ).within.every(({ clash }) => clash);
    expect(clashes({ start: '10:30' })).toBe(true);
    expect(clashes({ start: '11:00' })).toBe(false);
    expect(clashes({ start: '09:00' })).toBe(false);
    expect(clashes({ start: '09:00', end: '10:01' })).toBe(true);
    expect(clashes({})).toBe(false);
  });
});

describe('consent', () => {
  it('counts areas with a consent that holds, of areas it was a question for', () => {
    const scope = consentScope(
      [
        consent({ areas: ['social', 'employment'] }),
        consent({ state: 'declined', areas: ['health'] }),
        consent({ areas: ['family'], validTo: midnight('2026-11-12') }),
      ],
      today,
      [
        { area: 'education', reason: 'consent' },
        { area: 'income', reason: 'role' },
      ],
    );
    expect(scope.given).toEqual(['employment', 'social']);
    expect(scope.asked).toEqual(['employment', 'social', 'family', 'health', 'education']);
    // Told of one by one: those it is usually about, the one nobody has asked about among them.
    expect(scope.areas).toContain('income');
    expect(scope.areas).toHaveLength(6);
  });

  it('expires only by an end of its own, within 30 days, when nothing takes over', () => {
    const last = (validTo: Instant | null, ...more: Consent[]) =>
      expiringConsents([consent({ validTo }), ...more], today).map((one) => one.last);
    expect(last(null)).toEqual([]);
    expect(last(midnight('2026-12-13'))).toEqual(['2026-12-12']);
    expect(last(midnight('2026-12-14'))).toEqual([]);
    expect(last(midnight('2026-11-13'))).toEqual(['2026-11-12']);
    expect(
      last(midnight('2026-12-01'), consent({ id: 'd', validFrom: midnight('2026-12-01') })),
    ).toEqual([]);
  });

  it('tells the citizen which areas do not share', () => {
    expect(sharingOf([consent({})], ['social', 'income', 'crossCutting'], today)).toEqual({
      shared: ['social'],
      notShared: ['income'],
    });
  });
});

describe('attentionOf', () => {
  const plan: JointPlan = {
    id: 'p',
    version: 1,
    areas: ['social', 'employment'],
    subGoals: [
      {
        id: 'g',
        title: '',
        type: 'develop',
        status: 'inProgress',
        interventionIds: [id(1), `${id(1002)}/b2`],
        agreements: [],
      },
    ],
  };
  const none = { appointments: [], consents: [], plan: null, cases: [], grants: [] };

  it('is empty without facts, and without a plan no intervention lacks a goal', () => {
    expect(attentionOf({ ...none, cases: [aCase(1)] }, today)).toEqual([]);
  });

  it('names open cases of the plan’s areas that serve no goal, by themselves or by a benefit', () => {
    const cases = [
      aCase(1, { area: 'social' }),
      aCase(2, { area: 'social' }),
      aCase(3, { area: 'social' }),
      aCase(4, { area: 'health' }),
      aCase(5, { area: 'social', status: 'closed' }),
      aCase(6, { area: 'social', hoi: true }),
    ];
    const grants = [aGrant(2, { cases: [{ caseId: id(2) }] })];
    const found = attentionOf({ ...none, plan, cases, grants }, today);
    expect(found.map((one) => one.kind === 'interventionWithoutGoal' && one.item.id)).toEqual([
      id(3),
    ]);
  });

  it('counts a follow-up only when it is past and nobody held or called it off', () => {
    const due = { kind: 'followUp' as const, state: 'due' as const };
    const appointments = [
      anAppointment(1, '2026-11-11', due),
      anAppointment(2, '2026-11-12', due),
      anAppointment(3, '2026-10-01', { ...due, state: 'held' }),
      anAppointment(4, '2026-10-01', { state: 'due' }),
      anAppointment(5, '2026-10-30', due),
    ];
    const found = attentionOf({ ...none, appointments }, today);
    expect(found.map((one) => one.kind === 'followUpOverdue' && one.appointment.id)).toEqual([
      'a5',
      'a1',
    ]);
  });
});

describe('contactsNow', () => {
  const contact = (n: string, different: Partial<Contact> = {}): Contact => ({
    id: n,
    name: n,
    area: 'social',
    coordinating: false,
    period: since('2026-01-01'),
    ...different,
  });

  it('knows one coordinating caseworker now, and loses nobody', () => {
    const all = [
      contact('old', { coordinating: true, period: span('2025-01-01', '2026-08-17') }),
      contact('new', { coordinating: true, period: since('2026-08-18') }),
      contact('also', { coordinating: true, period: since('2026-02-01') }),
      contact('x', { area: 'employment' }),
    ];
    const { coordinating, others, notNow } = contactsNow(all, today);
    expect(coordinating?.id).toBe('new');
    expect(others.map((one) => one.id)).toEqual(['x', 'also']);
    expect(notNow.map((one) => one.id)).toEqual(['old']);
  });
});

describe('what the citizen sees', () => {
  const own = { role: 'primary' as const, kind: 'person' as const, person };

  it('is only cases in which the citizen is the primary party', () => {
    const cases = [
      aCase(1, { parties: [own] }),
      aCase(2, { parties: [{ ...own, role: 'secondary' }] }),
      aCase(3),
    ];
    expect(ownCases(cases, person).map((item) => item.id)).toEqual([id(1)]);
    expect(ownCases(cases, undefined)).toEqual([]);
    const theirs = aGrant(2, { parties: [{ ...own, person: 'another' as never }] });
    expect(ownGrants([aGrant(1), theirs], person)).toHaveLength(1);
  });

  it('is every benefit that has not ended, and each open case without one', () => {
    const help = citizenHelp(
      [
        aCase(1, { area: 'social', status: 'decided' }),
        aCase(2, { area: 'social' }),
        aCase(3, { status: 'closed' }),
      ],
      [
        aGrant(1, { area: 'income', cases: [{ caseId: id(1) }] }),
        aGrant(2, {}, span('2020-01-01', '2021-01-01')),
        aGrant(3, { area: 'employment' }, since('2027-01-01')),
      ],
      today,
    );
    expect(help.map((one) => [one.name, one.state])).toEqual([
      ['Ydelse 3', 'planned'],
      ['Sag 2', 'unknown'],
      ['Ydelse 1', 'running'],
    ]);
  });

  it('tells the way here in order, today, and the next joint step', () => {
    const steps = citizenJourney(
      {
        participation: { id: 'h', answer: 'yes', answeredOn: day('2026-08-18') },
        plan: null,
        grants: [
          aGrant(1, {}, span('2026-01-01', '2026-09-01')),
          aGrant(2, {}, since('2027-01-01')),
        ],
        appointments: [
          anAppointment(1, '2026-10-01', { state: 'held' }),
          anAppointment(2, '2027-02-02'),
        ],
      },
      today,
    );
    expect(steps.map(({ kind, date }) => [kind, date])).toEqual([
      ['benefitStarted', '2026-01-01'],
      ['saidYes', '2026-08-18'],
      ['benefitEnded', '2026-09-01'],
      ['meetingHeld', '2026-10-01'],
      ['today', today],
      ['next', '2027-02-02'],
    ]);
  });
});
