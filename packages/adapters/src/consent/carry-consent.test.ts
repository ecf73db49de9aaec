import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AREAS,
  addDays,
  type CitizenId,
  civilDate,
  civilDateAt,
  type Consent,
  consentCover,
  coveredAt,
  instantAt,
  type Instant,
  instantOf,
  millisecondsOf,
  type Participation,
} from '@hoi/model';
import { carryConsent } from './carry-consent.js';
import type { ConsentCommand, ConsentHome } from './consent-home.js';

const TODAY = civilDate('2026-11-12');
const NOW = instantAt(TODAY, 14, 5);
type Sent = { [K in ConsentCommand as K['kind']]: Omit<K, 'citizen'> }[ConsentCommand['kind']];

/** A home that keeps what comes of each command, with a clock that can be moved. */
class Room {
  consents: Consent[] = [];
  participation: Participation | null = null;
  now: Instant = NOW;
  #ids = 0;

  send(command: Sent): string {
    const home: ConsentHome = {
      consents: this.consents,
      participation: this.participation,
      now: this.now,
      today: civilDateAt(this.now),
      by: 'Karen',
      newId: () => `id-${String((this.#ids += 1))}`,
    };
    const whole = { citizen: 'c' as CitizenId, ...command };
    const verdict = carryConsent(whole, home);
    if ('refusal' in verdict) return verdict.refusal;
    const { consents = [], participation } = verdict;
    if (participation) this.participation = participation;
    const fresh = new Map(consents.map((one) => [one.id, one]));
    this.consents = [
      ...this.consents.map((one) => fresh.get(one.id) ?? one),
      ...consents.filter(({ id }) => !this.consents.some((one) => one.id === id)),
    ];
    return participation === undefined && consents.length === 0
      ? 'unchanged'
      : verdict.closes
        ? 'closes'
        : 'done';
  }

  later(minutes: number): void {
    this.now = instantOf(millisecondsOf(this.now) + minutes * 60_000);
  }

  covered(at: Instant = this.now): string[] {
    const spells = coveredAt(consentCover(this.consents, this.participation), at);
    return [...new Set(spells.flatMap(({ areas }) => areas))].sort();
  }
}

const give = (different: object = {}) =>
  ({
    kind: 'registerConsent',
    areas: ['social', 'health'],
    purpose: 'Én plan',
    validFrom: NOW,
    validTo: null,
    ...different,
  }) as Sent;

describe('what a command on consent comes to', () => {
  it('keeps where the paper is, how it came and whose word it is', () => {
    const room = new Room();
    const document = { system: 'Sagsskabet', documentId: 'd-1' };
    const more = { legalBasis: 'forvaltningsloven28', dataTypes: ['plan'], controller: 'Korsbæk' };
    room.send(
      give({
        how: 'written',
        givenBy: 'custodyHolder',
        document,
        recipients: ['coordinator'],
        ...more,
      }),
    );
    expect(room.consents).toEqual([
      {
        id: 'id-1',
        state: 'given',
        areas: ['social', 'health'],
        recipients: ['coordinator'],
        purpose: 'Én plan',
        ...more,
        validFrom: NOW,
        validTo: null,
        decidedOn: TODAY,
        how: 'written',
        givenBy: 'custodyHolder',
        registeredBy: 'Karen',
        document,
      },
    ]);
    room.later(10);
    const letter = { system: 'Sagsskabet', documentId: 'd-2' };
    room.send({ kind: 'withdrawConsent', consentId: 'id-1', how: 'oral', document: letter });
    expect(room.consents[0]).toMatchObject({
      state: 'withdrawn',
      how: 'written',
      document,
      withdrawal: { how: 'oral', document: letter, registeredBy: 'Karen' },
    });
  });

  it('registers nothing twice, whichever window it comes from', () => {
    const room = new Room();
    expect(room.send(give())).toBe('done');
    room.later(1);
    expect(room.send(give({ areas: ['health', 'social'], validFrom: room.now }))).toBe(
      'consent.alreadyRegistered',
    );
    expect(room.send({ kind: 'askConsent', areas: ['family'], purpose: 'x' })).toBe('done');
    expect(room.send({ kind: 'askConsent', areas: ['family'], purpose: 'x' })).toBe(
      'consent.alreadyAsked',
    );
    expect(room.send({ kind: 'answerHoi', answer: 'yes', on: TODAY })).toBe('done');
    expect(room.send({ kind: 'answerHoi', answer: 'yes', on: TODAY })).toBe('unchanged');
    expect(room.send({ kind: 'withdrawConsent', consentId: 'id-1' })).toBe('closes');
    expect(room.send({ kind: 'withdrawConsent', consentId: 'id-1' })).toBe('consent.notGiven');
    expect(room.send(give({ validFrom: room.now })), 'anew after a withdrawal').toBe('done');
    expect(room.consents).toHaveLength(3);
  });

  it('lets one that ends be renewed', () => {
    const room = new Room();
    room.send(give({ validTo: instantAt(addDays(TODAY, 10)) }));
    expect(room.send(give({ validTo: instantAt(addDays(TODAY, 5)) }))).toBe(
      'consent.alreadyRegistered',
    );
    expect(room.send(give())).toBe('done');
  });

  it('answers a question, with a no as with a yes', () => {
    const room = new Room();
    const ask: Sent = {
      kind: 'askConsent',
      areas: ['social', 'health'],
      purpose: 'Én plan',
    };
    room.send(ask);
    expect(room.send(give({ answer: 'no' }))).toBe('done');
    expect(room.consents).toMatchObject([
      { id: 'id-1', state: 'declined', validFrom: null, validTo: null, decidedOn: TODAY },
    ]);
    expect(room.send(give({ answer: 'no' }))).toBe('consent.alreadyRegistered');
    room.send(ask);
    room.send(give());
    expect(room.consents.map(({ state }) => state)).toEqual(['declined', 'given']);
  });

  it('remembers a “Nej til HOI”: nobody asks again, and a later yes opens nothing by itself', () => {
    const room = new Room();
    room.send({ kind: 'answerHoi', answer: 'asked', on: TODAY });
    room.send({ kind: 'answerHoi', answer: 'yes', on: TODAY });
    room.send(give());
    room.later(5);
    expect(room.send({ kind: 'answerHoi', answer: 'no', on: TODAY })).toBe('closes');
    expect(room.covered()).toEqual([]);
    for (const asking of [
      { kind: 'answerHoi', answer: 'asked', on: TODAY } as const,
      { kind: 'askConsent', areas: ['social'], purpose: 'x' } as const,
      give(),
    ]) {
      expect(room.send(asking as Sent)).toBe('participation.saidNo');
    }
    room.later(5);
    room.send({ kind: 'answerHoi', answer: 'yes', on: TODAY });
    expect(room.covered()).toEqual([]);
    expect(room.covered(NOW)).toEqual(['health', 'social']);
    const at = [NOW, NOW, instantAt(TODAY, 14, 10)];
    expect(room.participation?.earlier, 'whole, as each was recorded').toEqual(
      ['asked', 'yes', 'no'].map((answer, i) => ({
        answer,
        answeredOn: TODAY,
        registeredAt: at[i],
        registeredBy: 'Karen',
      })),
    );
  });

  it('takes a question back while it waits: no no, no withdrawal, and it can be asked again', () => {
    const room = new Room();
    const ask: Sent = { kind: 'askConsent', areas: ['social'], purpose: 'Én plan', how: 'digital' };
    room.send(ask);
    room.later(5);
    const back: Sent = { kind: 'unaskConsent', consentId: 'id-1' };
    expect(room.send(back), 'nothing is closed by it').toBe('done');
    expect(room.consents).toEqual([
      {
        id: 'id-1',
        state: 'unasked',
        areas: ['social'],
        purpose: 'Én plan',
        how: 'digital',
        validFrom: null,
        validTo: null,
        decidedOn: TODAY,
        registeredBy: 'Karen',
        unasked: { at: room.now, registeredBy: 'Karen' },
      },
    ]);
    expect(room.send(back), 'from another window').toBe('consent.notPending');
    expect(room.send({ kind: 'unaskConsent', consentId: 'x' })).toBe('consent.notFound');
    expect(room.send({ kind: 'withdrawConsent', consentId: 'id-1' })).toBe('consent.notGiven');
    expect(room.send(ask), 'asked anew').toBe('done');
    expect(room.send(give({ areas: ['social'] })), 'the new one is answered').toBe('done');
    expect(room.consents.map(({ state }) => state)).toEqual(['unasked', 'given']);
    expect(room.send({ kind: 'unaskConsent', consentId: 'id-2' })).toBe('consent.notPending');
  });

  it('takes the question about HOI back, and what was answered before stands again, whole', () => {
    const room = new Room();
    expect(room.send({ kind: 'unaskHoi' })).toBe('participation.notAsked');
    room.send({ kind: 'answerHoi', answer: 'asked', on: TODAY, how: 'digital' });
    const [question] = [room.participation];
    room.later(5);
    const older = { kind: 'unaskHoi', registeredAt: room.now } as const;
    expect(room.send(older), 'another question').toBe('participation.notAsked');
    expect(room.send({ kind: 'unaskHoi', registeredAt: NOW })).toBe('done');
    const { id, ...asked } = question!;
    const unasked = { at: room.now, registeredBy: 'Karen' };
    expect(room.participation).toEqual({
      id,
      answer: 'notAsked',
      earlier: [{ ...asked, unasked }],
    });
    const document = { system: 'Sagsskabet', documentId: 'd-1' };
    room.send({ kind: 'answerHoi', answer: 'yes', on: TODAY, how: 'written', document });
    const { earlier: before = [], ...yes } = room.participation!;
    expect(before).toHaveLength(1);
    room.send({ kind: 'answerHoi', answer: 'asked', on: TODAY });
    expect(room.send({ kind: 'unaskHoi' })).toBe('done');
    expect(room.participation).toMatchObject({ ...yes, earlier: [{ unasked }, { unasked }] });
    expect(room.participation?.earlier).toHaveLength(2);
    expect(room.send({ kind: 'unaskHoi' })).toBe('participation.notAsked');
  });

  it('shares nothing more or less for a question that is put or taken back', () => {
    const areas = fc.subarray([...AREAS], { minLength: 1 });
    const step = fc.record({ areas, what: fc.constantFrom('give', 'ask', 'back', 'hoi', 'unhoi') });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const room = new Room();
        for (const { areas: named, what } of steps) {
          const before = room.covered();
          const pending = room.consents.find(({ state }) => state === 'pending')?.id ?? '';
          if (what === 'give') room.send(give({ areas: named, validFrom: room.now }));
          if (what === 'ask') room.send({ kind: 'askConsent', areas: named, purpose: 'x' });
          if (what === 'back') room.send({ kind: 'unaskConsent', consentId: pending });
          if (what === 'hoi') room.send({ kind: 'answerHoi', answer: 'asked', on: TODAY });
          if (what === 'unhoi') room.send({ kind: 'unaskHoi' });
          if (what !== 'give') expect(room.covered()).toEqual(before);
          room.later(1);
        }
      }),
    );
  });

  it('knows the one rule with a longest time', () => {
    const room = new Room();
    const health = { legalBasis: 'sundhedsloven43', areas: ['health'] };
    expect(room.send(give(health))).toBe('period.tooLong');
    const year = instantAt(civilDate('2027-11-12'), 14, 5);
    const over = instantOf(millisecondsOf(year) + 1);
    expect(room.send(give({ ...health, validTo: over }))).toBe('period.tooLong');
    expect(room.send(give({ ...health, validTo: year }))).toBe('done');
  });

  it('refuses what says nothing, or ends before it begins', () => {
    const room = new Room();
    expect(room.send(give({ areas: [] }))).toBe('areas.none');
    expect(room.send(give({ recipients: [] }))).toBe('scope.empty');
    expect(room.send(give({ purpose: ' ' }))).toBe('text.empty');
    expect(room.send(give({ purpose: 'om 010203-0405' }))).toBe('text.holdsCpr');
    expect(room.send(give({ validTo: NOW }))).toBe('period.reversed');
    expect(room.send({ kind: 'answerHoi', answer: 'no', on: addDays(TODAY, 1) })).toBe(
      'date.future',
    );
    expect(room.consents).toEqual([]);
  });

  it('tells what goes out of it, and only that, as something to let go of', () => {
    const room = new Room();
    room.send(give());
    const to = (different: object) =>
      room.send({ kind: 'changeConsentScope', consentId: 'id-1', ...different } as Sent);
    expect(to({ areas: ['health', 'social'] }), 'the same').toBe('unchanged');
    expect(to({ areas: ['health', 'social', 'family'] })).toBe('done');
    expect(to({ areas: ['health', 'social', 'family'], dataTypes: ['plan'] })).toBe('closes');
    expect(to({ areas: ['health', 'social', 'family'] }), 'as before').toBe('unchanged');
    expect(to({ areas: ['health', 'social', 'family'], dataTypes: null })).toBe('done');
    expect(to({ areas: ['health'] })).toBe('closes');
    expect(to({ areas: ['health'], recipients: ['coordinator'] })).toBe('closes');
  });

  it('lets no page that is behind open again what another has closed', () => {
    const room = new Room();
    room.send(give({ areas: ['social', 'health', 'family'], dataTypes: ['plan', 'cases'] }));
    const seen = { areas: ['social', 'health', 'family'], dataTypes: ['plan', 'cases'] };
    const change = (different: object) =>
      room.send({ kind: 'changeConsentScope', consentId: 'id-1', seen, ...different } as Sent);
    expect(change({ areas: ['social', 'family'], dataTypes: ['plan'] })).toBe('closes');
    // Whoever takes another area out still sees both of them, and all types.
    expect(change({ areas: ['social', 'health'] }), 'taking back still works').toBe('closes');
    expect(room.consents[0]).toMatchObject({ areas: ['social'], dataTypes: ['plan'] });
    expect(change({ areas: seen.areas, dataTypes: ['cases'] })).toBe('consent.changed');
    expect(change({ areas: ['health', 'family'] }), 'nothing would be left').toBe(
      'consent.changed',
    );
    expect(change({ areas: [...seen.areas, 'income'], dataTypes: ['plan'] })).toBe('done');
    expect(room.consents[0]).toMatchObject({ areas: ['social', 'income'], dataTypes: ['plan'] });
  });

  it('writes no answer to HOI over one that whoever sent it had not seen', () => {
    const room = new Room();
    const answer = (said: 'yes' | 'no', seen: 'notAsked' | 'yes') =>
      room.send({ kind: 'answerHoi', answer: said, on: TODAY, seen });
    expect(answer('no', 'notAsked')).toBe('closes');
    expect(answer('yes', 'notAsked')).toBe('participation.changed');
    expect(answer('no', 'notAsked'), 'the same again').toBe('unchanged');
    expect(room.participation?.answer).toBe('no');
  });

  it('answers for any moment what was covered then, however it was narrowed, widened and withdrawn', () => {
    const step = fc.record({
      wait: fc.integer({ min: 1, max: 3_000 }),
      areas: fc.subarray([...AREAS], { minLength: 1 }),
      end: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const room = new Room();
        const seen: [Instant, string[]][] = [];
        for (const { wait, areas, end } of steps) {
          const held = room.consents.find(({ state }) => state === 'given');
          if (!held) room.send(give({ areas, validFrom: room.now }));
          else if (end) room.send({ kind: 'withdrawConsent', consentId: held.id });
          else room.send({ kind: 'changeConsentScope', consentId: held.id, areas });
          seen.push([room.now, room.covered()]);
          expect(room.covered()).toEqual(held && end ? [] : [...areas].sort());
          room.later(wait);
        }
        for (const [at, areas] of seen) expect(room.covered(at)).toEqual(areas);
      }),
    );
  });
});
