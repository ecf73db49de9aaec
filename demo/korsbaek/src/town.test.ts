import {
  type CivilDate,
  CitizenIdSchema,
  addDays,
  areaOfKle,
  civilDate,
  holdsCpr,
  isCivilDate,
} from '@hoi/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { uuidOf } from './identity.js';
import type { Life } from './life.js';
import { configuredCoverage, coverageOf } from './municipality/coverage.js';
import { FIXED_TODAY } from './today.js';
import { town } from './town.js';
import { writeSdi } from './wire/sdi.js';
import { at } from './wire/time.js';
import { writeYdi } from './wire/ydi.js';

const here = town();
const named = here.lives.map((life) => [life.person.name, life] as const);

describe('Korsbæk', () => {
  test('has more than 24 lives, each with a reason of one line', () => {
    expect(here.lives.length).toBeGreaterThanOrEqual(24);
    for (const { why } of here.lives) {
      expect(why).toMatch(/^[^\n]{15,120}$/);
    }
    expect(new Set(here.lives.map(({ why }) => why)).size).toBe(here.lives.length);
  });

  test('gives everyone an id of their own that no day changes', () => {
    const ids = here.lives.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(town(civilDate('2031-02-28')).lives.map(({ id }) => id)).toEqual(ids);
    for (const id of ids) {
      expect(v.is(CitizenIdSchema, id)).toBe(true);
      expect(id).not.toMatch(/\d{3}/);
      expect(here.byId(id)?.id).toBe(id);
    }
  });

  test('gives no two people the same number, and nobody a possible one', () => {
    const numbers = new Map<string, string>();
    for (const life of here.lives) {
      const text = writeSdi(life) + writeYdi(life);
      const people = [
        life.index.citizen,
        ...life.index.cases.flatMap(({ parties }) => parties.map(({ who }) => who)),
      ];
      for (const { cpr, name } of people) {
        expect(cpr).toMatch(/^3213\d{6}$/);
        expect(numbers.get(cpr) ?? name).toBe(name);
        numbers.set(cpr, name);
      }
      for (const [, digits] of text.matchAll(/cpr-nr:(\d+)</g))
        expect(digits).toMatch(/^3213\d{6}$/);
      // Once the party references are gone, nothing that is left looks like a CPR number.
      expect(holdsCpr(text.replace(/urn:oio:cpr-nr:\d{10}/g, ''))).toBe(false);
      expect(text).not.toMatch(/<\w+:CVR-\w+>(?!00000000<)/);
    }
  });

  test('names no real product', () => {
    const real =
      /\b(KMD|Momentum|Nexus|SBSYS|DUBU|Fasit|Acadre|Cura|Sensum|Nova|eDoc|GetOrganized|WorkZone|Workpoint|Vitae|Modulus|Domus|SAPA|KSD|KY|Aula|Columna|Schultz|Systematic|DXC|Netcompany|Kombit|AS2007|P360|Public 360|F2|EG|Novax|TM Sund|MidtEPJ|Jobnet|Borgerblikket)\b/;
    const lives = here.lives.map((life) => writeSdi(life) + writeYdi(life) + JSON.stringify(life));
    for (const text of [...lives, JSON.stringify(here.coverage)]) {
      expect(text.match(real)?.[0]).toBeUndefined();
    }
  });

  test('writes nothing of an area that is withheld', () => {
    for (const life of here.lives) {
      const withheld = new Set(life.withheld.map(({ area }) => area));
      const subjects = [
        ...life.index.cases.map(({ kle }) => kle),
        ...life.index.documents.map(({ kle }) => kle),
        ...life.index.grants.flatMap(({ benefits }) => benefits.map(({ kle }) => kle)),
      ];
      for (const kle of subjects) expect(withheld.has(areaOfKle(kle)), kle).toBe(false);
    }
  });

  test('has a system that delivers, one that does not and one nobody knows of', () => {
    const states = here.lives.flatMap((life) => coverageOf(life).map(({ state }) => state));
    expect(new Set(states)).toEqual(new Set(['delivers', 'doesNotDeliver', 'unknown']));
    expect(configuredCoverage()).toEqual(here.coverage);
    const rows = coverageOf(here.life('complex'));
    expect(rows.filter(({ latestChange }) => latestChange !== undefined).length).toBeGreaterThan(4);
  });
});

describe.each(named)('%s', (_, life) => {
  test('is the same text however it is asked for', () => {
    expect(writeSdi(life)).toBe(writeSdi(life));
  });

  test('points at nothing that is not there', () => {
    const { cases, documents, grants, payments } = life.index;
    const caseIds = new Set(cases.map(({ id }) => id));
    const documentIds = new Set(documents.map(({ id }) => id));
    const benefits = new Set(
      grants.flatMap((grant) => grant.benefits.map(({ id }) => `${grant.id}/${id}`)),
    );
    for (const { file, relations } of cases) {
      for (const { documentId } of file) expect(documentIds).toContain(documentId);
      for (const { caseId } of relations) expect(caseIds).toContain(caseId);
    }
    for (const grant of grants) for (const { id } of grant.cases) expect(caseIds).toContain(id);
    for (const { lines } of payments) {
      for (const line of lines) expect(benefits).toContain(`${line.grantId}/${line.benefitId}`);
    }
    for (const { interventionIds } of life.plan?.subGoals ?? []) {
      for (const id of interventionIds) expect(new Set([...benefits, ...caseIds])).toContain(id);
    }
    for (const { caseId } of life.appointments) if (caseId) expect(caseIds).toContain(caseId);
    const ids = [...cases, ...documents, ...grants, ...payments].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('time goes by', () => {
  const odd = [
    '2024-02-29',
    '2028-02-29',
    '2026-03-29',
    '2026-10-25',
    '2026-12-31',
    '2027-01-01',
    '2027-01-31',
  ];
  const anyDay = fc.integer({ min: 0, max: 9000 }).map((n) => addDays(civilDate('2020-01-01'), n));

  /** What is out of order in a life. A list and not an expectation for each, which would cost more than the lives do. */
  const disorder = (life: Life, today: CivilDate): string[] => {
    const { cases, documents, grants, payments } = life.index;
    return [
      ...life.appointments
        .filter(({ state, date }) => (state === 'planned') !== date > today)
        .map(({ title, date }) => `${title} ${date}`),
      ...cases
        .filter(({ steps }) => {
          const instants = steps.map(({ on, clock }) => at(on, clock ?? '09:00'));
          return instants.some((instant, n) => n > 0 && instant < (instants[n - 1] ?? instant));
        })
        .map(({ title }) => title),
      ...[...cases, ...grants, ...payments]
        .filter(({ savedOn }) => savedOn > today)
        .map(({ id }) => id),
      ...documents.filter(({ on }) => on > today).map(({ title }) => title),
      ...life.contacts.filter(({ period }) => !isCivilDate(period.start)).map(({ name }) => name),
    ];
  };

  test.each(odd)('on %s every life is in order', (day) => {
    const today = civilDate(day);
    for (const life of town(today).lives) expect(disorder(life, today), life.why).toEqual([]);
  });

  test('on any day every life is in order, and has as much in it as on any other', () => {
    const sizes = here.lives.map(({ index }) => index.cases.length);
    fc.assert(
      fc.property(anyDay, (today) => {
        const lives = town(today).lives;
        expect(lives.flatMap((life) => disorder(life, today))).toEqual([]);
        expect(lives.map(({ index }) => index.cases.length)).toEqual(sizes);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  test('a year later the meetings are a year later', () => {
    const meeting = (today: CivilDate): CivilDate | undefined =>
      town(today)
        .life('complex')
        .appointments.find(({ title, state }) => title === 'Netværksmøde' && state === 'planned')
        ?.date;
    expect(meeting(FIXED_TODAY)).toBe('2026-11-24');
    expect(meeting(addDays(FIXED_TODAY, 7 * 52))).toBe('2027-11-23');
  });
});

test('names for things are what they were: ids in tests and stories stand on them', () => {
  expect(uuidOf('Korsbæk')).toBe(uuidOf('Korsbæk'));
  expect(uuidOf('Korsbæk')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});
