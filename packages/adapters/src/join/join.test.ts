import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '@hoi/model';
import { type AnswerResult, type Collected, join, readAnswer } from '../read.js';
import {
  CHILD,
  CITIZEN,
  benefit,
  type CaseParts,
  ROLE,
  caseRegistration,
  caseSnapshot,
  filed,
  klass,
  note,
  ok,
  oneCase,
  oneDocument,
  oneGrant,
  party,
  relation,
  sdi,
  uuid,
  ydi,
} from '../testing/messages.js';

const today = civilDate('2026-11-12');
const read = (text: string, connection = 'sdi') => readAnswer(text, { today, connection });
const answer = (parts: CaseParts, connection?: string) =>
  read(sdi(ok(), oneCase(parts)), connection);
const plain = ({ sources: _, ...rest }: Collected) => rest;

describe('join', () => {
  it('the newer registration wins, with its notes, whichever came first', async () => {
    const older = await answer({
      title: 'Ældre',
      received: '2024-01-01T00:00:00Z',
      journal: note('1', 'Gammel', 'QQ=='),
      states: '',
    });
    const newer = await answer({
      title: 'Nyere',
      received: '2025-01-01T00:00:00Z',
      journal: note('2', 'Ny', 'QQ=='),
    });
    for (const order of [
      [older, newer],
      [newer, older],
    ]) {
      const all = join(order);
      expect(all.cases.map(({ title }) => title)).toEqual(['Nyere']);
      expect(all.notes.map(({ title }) => title)).toEqual(['Ny']);
    }
  });

  it('at the same instant a missing list means not asked for, and lists are united', async () => {
    const relations = relation('sag:Sagsrelation', { role: ROLE.related, ref: uuid(1) });
    const one = await answer({
      relations,
      classes: '',
      parties: party(ROLE.primaryParty, CITIZEN, 'A B'),
    });
    const two = await answer({
      journal: filed(uuid(3)),
      parties: party(ROLE.secondaryParty, CHILD, 'C D'),
      systems: '',
    });
    const [record] = join([one, two]).cases;
    expect(record).toMatchObject({ area: 'social', kle: { number: '27.36.14' } });
    expect(record?.relations).toHaveLength(1);
    expect(record?.file).toHaveLength(1);
    expect(record?.parties.map(({ role }) => role)).toEqual(['primary', 'secondary']);
    expect(record?.provenance).toMatchObject({ system: 'PrøveFag' });
    expect(record?.provenance).not.toHaveProperty('contradictions');
    expect(record?.provenance.notAskedFor).toBeUndefined();
  });

  it('the same party told twice is one, two with the same initials stay two', async () => {
    const both =
      party(ROLE.secondaryParty, CHILD, 'Ida P') + party(ROLE.secondaryParty, '3213150003', 'Ib P');
    const one = await answer({ parties: both });
    const two = await answer({ parties: both, number: 'N-2' });
    expect(join([one, two]).cases[0]?.parties).toHaveLength(2);
  });

  it('keeps both values when two connections contradict each other', async () => {
    const a = await answer({ title: 'Bostøtte' }, 'sdi-a');
    const b = await answer({ title: 'Hjemmehjælp' }, 'sdi-b');
    for (const order of [
      [a, b],
      [b, a],
    ]) {
      const [record] = join(order).cases;
      expect(record?.title).toBe('Bostøtte');
      expect(record?.provenance.contradictions).toEqual([
        { field: 'title', connection: 'sdi-b', value: 'Hjemmehjælp' },
      ]);
    }
  });

  it('and when they contradict each other about a benefit', async () => {
    const grant = (start: string, connection: string) =>
      read(ydi(ok(), oneGrant(uuid(7), '', benefit('1', start))), connection);
    const a = await grant('2024-04-01T00:00:00', 'ydi-a');
    const b = await grant('2024-05-01T00:00:00', 'ydi-b');
    for (const order of [
      [a, b],
      [b, a],
    ]) {
      const [record] = join(order).grants;
      expect(record?.benefits.map(({ period }) => period.start)).toEqual(['2024-04-01']);
      expect(record?.provenance.contradictions).toMatchObject([
        { field: 'benefits/1/period', connection: 'ydi-b' },
      ]);
    }
  });

  it('a deletion takes away older copies, not newer ones', async () => {
    const deleted = await answer({ lifecycle: 'Slettet', received: '2024-06-01T00:00:00Z' });
    const older = await answer({ received: '2024-01-01T00:00:00Z' });
    const newer = await answer({ received: '2024-12-01T00:00:00Z' });
    expect(join([older, deleted])).toMatchObject({
      cases: [],
      rejected: [{ rule: 'lifecycle.deleted' }],
    });
    expect(join([newer, deleted])).toMatchObject({ cases: [{ id: uuid(1) }], rejected: [] });
  });

  it('an id ends in one place', async () => {
    const good = await answer({});
    const bad = await read(sdi(ok(), caseSnapshot(uuid(1))));
    const document = await read(sdi(ok(), oneDocument(uuid(1), '<di:Titel>T</di:Titel>')));
    const all = join([bad, good, document]);
    expect([all.cases.length, all.rejected.length, all.documents.length]).toEqual([1, 0, 0]);
    expect(all.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['record.rejected-elsewhere', 'id.reused']),
    );
  });

  it('finds cases that go round, and not those that only lead there', async () => {
    const parent = (id: string, up: string) =>
      oneCase({ relations: relation('sag:Sagsrelation', { role: ROLE.parent, ref: up }) }, id);
    const all = join([
      await read(
        sdi(
          ok(),
          parent(uuid(1), uuid(2)),
          parent(uuid(2), uuid(1)),
          parent(uuid(3), uuid(1)),
          parent(uuid(4), uuid(4)),
          oneCase({}, uuid(5)),
        ),
      ),
    ]);
    expect(
      all.findings.filter(({ rule }) => rule === 'relation.circle').map(({ id }) => id),
    ).toEqual([uuid(1), uuid(2), uuid(4)]);
  });

  it('calls a reference dangling only when that kind of thing was delivered', async () => {
    const dangling = (all: Collected) =>
      all.findings.filter(({ rule }) => rule === 'relation.dangling').map(({ raw }) => raw);
    const withFile = await answer({
      journal: filed(uuid(3)),
      relations: relation('sag:Sagsrelation', { role: ROLE.related, ref: uuid(2) }),
    });
    expect(dangling(join([withFile]))).toEqual([uuid(2)]);
    const other = await read(
      sdi(ok(), oneCase({}, uuid(2)), oneDocument(uuid(4), '<di:Titel>T</di:Titel>')),
    );
    expect(dangling(join([withFile, other]))).toEqual([uuid(3)]);
  });
});

describe('joining is commutative, associative and idempotent', () => {
  const parts: fc.Arbitrary<CaseParts & { id: number }> = fc.record({
    id: fc.integer({ min: 1, max: 3 }),
    title: fc.constantFrom('A', 'B'),
    number: fc.constantFrom('N-1', 'N-2'),
    received: fc.constantFrom('2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z', null),
    lifecycle: fc.constantFrom('Importeret', 'Importeret', 'Importeret', 'Slettet'),
    classes: fc.constantFrom(
      '',
      klass(ROLE.primaryClass, '27.36.14'),
      klass(ROLE.primaryClass, '15.17.30'),
    ),
    relations: fc.constantFrom(
      '',
      relation('sag:Sagsrelation', { role: ROLE.related, ref: uuid(2) }),
      relation('sag:Sagsrelation', { role: ROLE.parent, ref: uuid(1) }),
    ),
    parties: fc.constantFrom(
      '',
      party(ROLE.primaryParty, CITIZEN),
      party(ROLE.secondaryParty, CHILD, 'Ib P') + party(ROLE.secondaryParty, '3213150003', 'Ida P'),
    ),
    journal: fc.constantFrom(
      '',
      filed(uuid(9)),
      note('1', 'Notat', 'QQ=='),
      note('1', 'Andet', 'QQ=='),
    ),
  });
  const answers = fc.array(
    fc.tuple(fc.constantFrom('a', 'b'), fc.array(parts, { maxLength: 3 }), fc.boolean()),
    { minLength: 3, maxLength: 3 },
  );
  const readAll = (
    input: [string, (CaseParts & { id: number })[], boolean][],
  ): Promise<AnswerResult[]> =>
    Promise.all(
      input.map(([connection, cases, withDocument]) =>
        read(
          sdi(
            ok(),
            ...cases.map(({ id, ...one }) => caseSnapshot(uuid(id), caseRegistration(one))),
            withDocument ? oneDocument(uuid(9), '<di:Titel>T</di:Titel>') : '',
            cases.length === 0 ? caseSnapshot(uuid(2)) : '',
          ),
          connection,
        ),
      ),
    );

  it('for any three answers', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (input) => {
        const [a, b, c] = await readAll(input);
        if (!a || !b || !c) return;
        const all = plain(join([a, b, c]));
        expect(plain(join([c, a, b]))).toEqual(all);
        expect(plain(join([join([a, b]), c]))).toEqual(all);
        expect(plain(join([a, join([c, b])]))).toEqual(all);
        expect(plain(join([join([a, b, c]), join([b, a]), c]))).toEqual(all);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('every id of the answers ends in exactly one place', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (input) => {
        const all = join(await readAll(input));
        const ids = [
          ...all.cases,
          ...all.documents,
          ...all.grants,
          ...all.payments,
          ...all.rejected,
        ].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const given = new Set(
          input.flatMap(([, cases, document]) => [
            ...(cases.length ? cases.map(({ id }) => uuid(id)) : [uuid(2)]),
            ...(document ? [uuid(9)] : []),
          ]),
        );
        expect(new Set(ids)).toEqual(given);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('the order of records in one answer does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(parts, { selector: ({ id }) => id, maxLength: 3 }),
        async (cases) => {
          const text = (list: typeof cases) =>
            sdi(ok(), ...list.map(({ id, ...one }) => oneCase(one, uuid(id))));
          const one = join([await read(text(cases))]);
          const other = join([await read(text([...cases].reverse()))]);
          expect(plain(other)).toEqual(plain(one));
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);
});
