import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { CaseRecordSchema, type CitizenId, civilDate, JournalNoteSchema } from '@hoi/model';
import { type ReadOptions, readAnswer } from '../read.js';
import {
  ALWAYS,
  CHILD,
  CITIZEN,
  type CaseParts,
  ROLE,
  TYPE,
  actor,
  caseRegistration,
  caseSnapshot,
  klass,
  note,
  ok,
  oneCase,
  party,
  properties,
  relation,
  sdi,
  state,
  system,
  uuid,
  valid,
} from '../testing/messages.js';

const today = civilDate('2026-11-12');
const readOne = async (parts: CaseParts, options: ReadOptions = {}) => {
  const result = await readAnswer(sdi(ok(), oneCase(parts)), { today, ...options });
  const [record] = result.cases;
  if (!record) throw new Error('no case');
  expect(v.safeParse(CaseRecordSchema, record).issues).toBeUndefined();
  return { record, result, rules: result.findings.map(({ rule }) => rule) };
};

describe('a case that breaks no rule', () => {
  it('has no findings', async () => {
    const { rules, record } = await readOne({});
    expect(rules).toEqual([]);
    expect(record).toMatchObject({
      caseNumber: 'N-1',
      area: 'social',
      hoi: false,
      status: 'arisen',
    });
  });
});

describe('what holds when', () => {
  const three =
    properties('Før', '2020-01-01T00:00:00+01:00', '2024-01-01T00:00:00+01:00') +
    properties('Nu', '2024-01-01T00:00:00+01:00', '2027-01-01T00:00:00+01:00') +
    properties('Siden', '2027-01-01T00:00:00+01:00');
  it.each([
    ['2023-12-31', 'Før'],
    ['2024-01-01', 'Nu'],
    ['2026-12-31', 'Nu'],
    ['2027-01-01', 'Siden'],
    ['2019-06-01', 'Før'],
  ])('title on %s', async (day, title) => {
    const { record } = await readOne({ allProperties: three }, { validAt: civilDate(day) });
    expect(record.title).toBe(title);
  });

  it('takes the latest past when nothing holds', async () => {
    const past =
      properties('Ældst', '2019-01-01T00:00:00+01:00', '2020-01-01T00:00:00+01:00') +
      properties('Ældre', '2020-01-01T00:00:00+01:00', '2021-01-01T00:00:00+01:00');
    expect((await readOne({ allProperties: past })).record.title).toBe('Ældre');
  });

  it('of two steps in one day the later is the status', async () => {
    const states =
      state('Opstaaet', '2026-11-12T08:00:00+01:00', '2026-11-12T09:00:00+01:00') +
      state('Afgjort', '2026-11-12T09:00:00+01:00');
    const { record, rules } = await readOne({ states });
    expect(record.status).toBe('decided');
    expect(record.progress.map(({ status }) => status)).toEqual(['arisen', 'decided']);
    expect(rules).toEqual([]);
  });

  it('a handler who has left is only among the handlers', async () => {
    const actors =
      actor(ROLE.owner, TYPE.authority, 'Prøvekøbing') +
      actor(ROLE.unit, TYPE.unit, 'Enheden') +
      actor(
        ROLE.handler,
        TYPE.user,
        'Anders',
        uuid(1),
        valid('2024-01-01T00:00:00+01:00', '2025-01-01T00:00:00+01:00'),
      );
    const { record, rules } = await readOne({ actors });
    expect(record.primaryHandler).toBeUndefined();
    expect(record.handlers).toMatchObject([
      {
        actor: { name: 'Anders' },
        period: { start: '2024-01-01', end: { kind: 'on', date: '2024-12-31' } },
      },
    ]);
    expect(rules).toEqual(['relation.gap']);
  });

  it('a handover without a gap is in order', async () => {
    const actors =
      actor(ROLE.owner, TYPE.authority, 'Prøvekøbing') +
      actor(ROLE.unit, TYPE.unit, 'Enheden') +
      actor(ROLE.handler, TYPE.user, 'Birthe', uuid(2), valid('2025-01-01T00:00:00+01:00')) +
      actor(
        ROLE.handler,
        TYPE.user,
        'Anders',
        uuid(1),
        valid('2024-01-01T00:00:00+01:00', '2025-01-01T00:00:00+01:00'),
      );
    const { record, rules } = await readOne({ actors });
    expect(record.primaryHandler?.name).toBe('Birthe');
    expect(record.handlers.map((one) => one.actor.name)).toEqual(['Anders', 'Birthe']);
    expect(rules).toEqual([]);
  });

  it('leaves out ties and journal posts that have been removed, and keeps those to come', async () => {
    const tie = (id: string, validity: string) =>
      relation('sag:Sagsrelation', { role: ROLE.related, index: id, ref: id, validity });
    const relations =
      tie(uuid(11), valid('2024-01-01T00:00:00+01:00', '2026-11-12T00:00:00+01:00')) +
      tie(uuid(12), ALWAYS) +
      tie(uuid(13), valid('2027-01-01T00:00:00+01:00'));
    const journal = note(
      '1',
      'Fjernet',
      'SGVq',
      valid('2024-01-01T00:00:00+01:00', '2025-01-01T00:00:00+01:00'),
    );
    const { record, result } = await readOne({ relations, journal });
    expect(record.relations.map(({ caseId }) => caseId)).toEqual([uuid(12), uuid(13)]);
    expect(result.notes).toEqual([]);
  });

  it.each([
    ['2026-11-12T00:00:00+01:00', { kind: 'on', date: '2026-11-11' }],
    ['2026-11-12T12:00:00+01:00', { kind: 'on', date: '2026-11-12' }],
    ['2026-11-11T23:00:00Z', { kind: 'on', date: '2026-11-11' }],
    ['2026-07-01T00:00:00', { kind: 'on', date: '2026-06-30' }],
    ['2026-11-12', { kind: 'on', date: '2026-11-11' }],
    [null, { kind: 'ongoing' }],
    ['', { kind: 'unknown' }],
    ['9999-12-31T00:00:00+01:00', { kind: 'ongoing' }],
    ['i morgen', { kind: 'unknown' }],
  ])('an end of %s', async (to, end) => {
    const states = `<sag:Fremdrift>${valid('2024-01-01T00:00:00+01:00', to, 'sag')}<sag:FremdriftStatusKode>Opstaaet</sag:FremdriftStatusKode></sag:Fremdrift>`;
    expect((await readOne({ states })).record.progress[0]?.period.end).toEqual(end);
  });

  it('keeps both texts of a reversed period and the text of an unreadable date', async () => {
    const reversed = await readOne({
      states: state('Opstaaet', '2024-05-01T00:00:00+02:00', '2024-02-01T00:00:00+01:00'),
    });
    expect(reversed.record.progress[0]?.period.invalid).toHaveLength(2);
    expect(reversed.rules).toContain('period.reversed');
    const unreadable = await readOne({ states: state('Opstaaet', '2024-13-45T00:00:00+01:00') });
    expect(unreadable.record.progress[0]?.period.invalid).toEqual([
      { field: 'start', raw: '2024-13-45T00:00:00+01:00', rule: 'date.unreadable' },
    ]);
    expect(unreadable.rules).toContain('date.unreadable');
  });

  it('takes the zone the guides print, and says that it is none', async () => {
    const { record, rules } = await readOne({
      states: state('Opstaaet', '2014-03-23T14:54:23.234+01.00'),
    });
    expect(record.progress[0]?.period.start).toBe('2014-03-23');
    expect(rules).toEqual(['date.form']);
  });
});

describe('several registrations', () => {
  const older = caseRegistration({ title: 'Ældre', received: '2024-02-01T10:00:00+01:00' });
  const newer = caseRegistration({
    title: 'Nyere',
    received: '2024-03-01T10:00:00+01:00',
    registered: '2023-01-01T10:00:00+01:00',
  });
  const undated = caseRegistration({ title: 'Udateret', received: null, registered: 'ingen' });
  it.each([
    ['newest first', [newer, older, undated]],
    ['newest last', [undated, older, newer]],
    ['newest between', [older, newer, undated]],
  ])('%s', async (_name, registrations) => {
    const result = await readAnswer(sdi(ok(), caseSnapshot(uuid(1), ...registrations)), { today });
    expect(result.cases[0]?.title).toBe('Nyere');
  });

  it('leaves out what was not known yet', async () => {
    const text = sdi(ok(), caseSnapshot(uuid(1), newer, older));
    const at = (knownAt: string) => readAnswer(text, { today, knownAt: knownAt as never });
    expect((await at('2024-02-15T00:00:00.000Z')).cases[0]?.title).toBe('Ældre');
    const before = await at('2024-01-01T00:00:00.000Z');
    expect([before.cases, before.rejected, before.notYetKnown]).toEqual([[], [], 1]);
  });

  it('unites the lists of two at the same instant, whichever comes first', async () => {
    const one = caseRegistration({ parties: party(ROLE.primaryParty, CITIZEN) });
    const two = caseRegistration({ parties: party(ROLE.secondaryParty, CHILD, 'Ida Prøve') });
    for (const order of [
      [one, two],
      [two, one],
    ]) {
      const result = await readAnswer(sdi(ok(), caseSnapshot(uuid(1), ...order)), { today });
      expect(result.cases[0]?.parties.map(({ role }) => role)).toEqual(['primary', 'secondary']);
    }
  });

  it('shows a passive case and says so', async () => {
    const { rules } = await readOne({ lifecycle: 'Passiveret' });
    expect(rules).toEqual(['lifecycle.passivated']);
  });
});

describe('roles', () => {
  it('keeps a relation of unknown role and guesses nothing', async () => {
    const odd = '12345678-1234-4234-8234-123456789abc';
    const { record, rules } = await readOne({
      actors: actor(odd, TYPE.user, 'Hvem', uuid(5)),
      parties: party(odd, CHILD),
      relations: relation('sag:Sagsrelation', { role: odd, ref: uuid(9) }),
    });
    expect(record.owner).toBeUndefined();
    expect(record.unknownRelations).toEqual([
      { element: 'Sagsaktoer', role: odd, reference: uuid(5) },
      { element: 'Sagspart', role: odd, reference: 'urn:oio:cpr-nr' },
      { element: 'Sagsrelation', role: odd, reference: uuid(9) },
    ]);
    expect(record.parties).toEqual([{ role: 'unknown', kind: 'person', initials: 'OPT' }]);
    expect(record.relations).toMatchObject([{ kind: 'unknown', caseId: uuid(9) }]);
    expect(rules.filter((rule) => rule === 'role.unknown')).toHaveLength(3);
  });

  it('does not take the owner of a document for the owner of a case', async () => {
    const { record, rules } = await readOne({
      actors: actor(ROLE.documentOwner, TYPE.authority, 'Prøvekøbing'),
    });
    expect(record.owner).toBeUndefined();
    expect(rules).toContain('role.unknown');
  });

  it('takes UUIDs in either case', async () => {
    const result = await readAnswer(
      sdi(
        ok(),
        oneCase(
          {
            actors:
              actor(ROLE.owner.toUpperCase(), TYPE.authority, 'P') +
              actor(ROLE.unit, TYPE.unit, 'E'),
          },
          'ABCDEFAB-0000-4000-8000-0000000000AB',
        ),
      ),
      { today },
    );
    expect(result.cases[0]).toMatchObject({
      id: 'abcdefab-0000-4000-8000-0000000000ab',
      owner: { name: 'P' },
    });
  });

  it('reports a role that is only in the invented table', async () => {
    const { rules } = await readOne({
      parties: party(ROLE.primaryParty, CITIZEN) + party(ROLE.secondaryParty, CHILD, 'Ida'),
    });
    expect(rules).toEqual(['role.invented']);
  });
});

describe('parties', () => {
  it('carries role, initials and an opaque id only', async () => {
    const identify = (urn: string) => (urn.endsWith(CITIZEN) ? ('c-1' as CitizenId) : undefined);
    const { record, result } = await readOne(
      {
        parties:
          party(ROLE.primaryParty, CHILD, 'Malthe Prøve') +
          party(ROLE.secondaryParty, CITIZEN, 'Signe Prøve'),
      },
      { identify },
    );
    expect(record.parties).toEqual([
      { role: 'primary', kind: 'person', initials: 'MP' },
      { role: 'secondary', kind: 'person', initials: 'SP', person: 'c-1' },
    ]);
    expect(JSON.stringify(result)).not.toMatch(/Malthe|Signe/);
  });

  it.each([
    () => CITIZEN as CitizenId,
    () => {
      throw new Error(CITIZEN);
    },
  ])('throws away an identity that is none', async (identify) => {
    const { record, result } = await readOne({}, { identify });
    expect(record.parties[0]).not.toHaveProperty('person');
    expect(JSON.stringify(result)).not.toContain(CITIZEN);
  });

  it('reads the citizen as benefit recipient', async () => {
    const { record } = await readOne({ parties: party(ROLE.benefitRecipient, CITIZEN) });
    expect(record.parties[0]?.role).toBe('benefitRecipient');
  });

  it('two children with the same initials are two', async () => {
    const { record } = await readOne({
      parties:
        party(ROLE.secondaryParty, CHILD, 'Ida Prøve') +
        party(ROLE.secondaryParty, '3213150003', 'Ib Prøve'),
    });
    expect(record.parties).toHaveLength(2);
  });
});

describe('secrets', () => {
  it('reads past the alternative title, wherever it stands', async () => {
    const secret = 'Hemmelig adresse';
    const exempt = `<sag:OffentlighedUndtaget><sd:TitelAlternativTekst>${secret}</sd:TitelAlternativTekst><sd:OffentlighedUndtagetHjemmelTekst>§ 30</sd:OffentlighedUndtagetHjemmelTekst></sag:OffentlighedUndtaget>`;
    const journal = relation('sag:Journalpost', {
      role: ROLE.filed,
      index: '1',
      ref: uuid(3),
      after: `<sag:JournalpostEgenskaber>${exempt.replaceAll('sag:Off', 'sd:Off')}</sag:JournalpostEgenskaber>`,
    });
    const { record, result } = await readOne({ properties: exempt, journal });
    expect(record.publicAccessExempt).toEqual({ legalBasis: '§ 30' });
    expect(JSON.stringify(result)).not.toContain('Hemmelig');
  });

  it('ignores elements of other schemas, even when they use our names', async () => {
    const { record } = await readOne({
      allProperties: `<x:Egenskaber xmlns:x="urn:x"><x:Titel>Falsk</x:Titel></x:Egenskaber>${properties('Ægte', '2024-01-01T00:00:00+01:00')}`,
    });
    expect(record.title).toBe('Ægte');
  });

  it('a security profile errs on the side of a limit', async () => {
    const profile = (role: string, ref: string) => relation('si:Sikkerhedsprofil', { role, ref });
    const systems = system(ROLE.master) + system(ROLE.sender);
    const { record } = await readOne({
      systems: `${profile(ROLE.access, uuid(3))}${profile(uuid(77), '')}${systems}`,
    });
    expect(record.securityProfile).toEqual([uuid(3), 'unknown']);
  });

  it('takes a CPR number out of a title, and says where', async () => {
    const { record, result } = await readOne({
      title: `Sag om ${CITIZEN.slice(0, 6)}-${CITIZEN.slice(6)}`,
    });
    expect(record.title).toBe('Sag om ••••••-••••');
    expect(result.findings).toMatchObject([
      { rule: 'cpr.in-text', path: 'AttributListe/Egenskaber/Titel' },
    ]);
  });
});

describe('classes', () => {
  it.each([
    ['15.17.30', 'crossCutting', true],
    ['34.50.15', 'crossCutting', true],
    ['15.17.22', 'employment', false],
    ['27.24.03', 'family', false],
    ['00.01.10', 'other', false],
  ])('%s lies in %s', async (key, area, hoi) => {
    const { record, rules } = await readOne({
      classes: klass(ROLE.primaryClass, key) + klass(ROLE.action, 'G01'),
    });
    expect(record).toMatchObject({ area, hoi, kle: { number: key } });
    expect(rules).toEqual([]);
  });

  it('keeps a key that is no KLE number', async () => {
    const { record, rules } = await readOne({
      classes: klass(ROLE.primaryClass, 'Bistand') + klass(ROLE.action, 'G01'),
    });
    expect(record).toMatchObject({ area: 'other', kle: { number: 'Bistand' } });
    expect(rules).toEqual(['class.unknown']);
  });

  it('reads who a case must not be shown to, on the day', async () => {
    const classes =
      klass(ROLE.primaryClass, '27.36.14') +
      klass(ROLE.action, 'G01') +
      klass(ROLE.exclusion, 'V1', 'Visning undtaget for borger') +
      klass(
        ROLE.exclusion,
        'V2',
        'Ophævet',
        valid('2024-01-01T00:00:00+01:00', '2025-01-01T00:00:00+01:00'),
      );
    const { record } = await readOne({ classes });
    expect(record.displayExclusions.map(({ title }) => title)).toEqual([
      'Visning undtaget for borger',
    ]);
  });
});

describe('rules of filling', () => {
  const bare = `<sag:Egenskaber>${valid('2024-01-01T00:00:00+01:00', null, 'sag')}</sag:Egenskaber>`;
  it.each<[string, CaseParts, string[]]>([
    [
      'no names',
      { allProperties: bare },
      ['ob1.case.key.missing', 'ob1.case.caseNumber.missing', 'ob1.case.title.missing'],
    ],
    [
      'two numbers',
      {
        allProperties: bare.replace(
          '</sag:Egenskaber>',
          '<sag:BrugervendtNoegle>A</sag:BrugervendtNoegle><sag:Sagsnummer>B</sag:Sagsnummer><sag:Titel>T</sag:Titel></sag:Egenskaber>',
        ),
      },
      ['number.mismatch'],
    ],
    [
      'no sensitivity',
      { index: `<si:SagIndeksEgenskaber>${ALWAYS}</si:SagIndeksEgenskaber>` },
      ['ob1.case.sensitivity.missing'],
    ],
    [
      'odd sensitivity',
      {
        index: `<si:SagIndeksEgenskaber>${ALWAYS}<si:Foelsomhed>LIDT</si:Foelsomhed></si:SagIndeksEgenskaber>`,
      },
      ['sensitivity.unknown'],
    ],
    [
      'not arisen',
      { states: state('Oplyst', '2024-01-01T00:00:00+01:00') },
      ['ob1.case.arisen.missing'],
    ],
    [
      'v5 state',
      {
        states:
          state('Opstaaet', '2024-01-01T00:00:00+01:00', '2024-02-01T00:00:00+01:00') +
          state('Bestilt', '2024-02-01T00:00:00+01:00'),
      },
      ['state.unknown', 'state.gap'],
    ],
    [
      'a gap',
      {
        states:
          state('Opstaaet', '2024-01-01T00:00:00+01:00', '2024-02-01T00:00:00+01:00') +
          state('Oplyst', '2024-03-01T00:00:00+01:00'),
      },
      ['state.gap'],
    ],
    [
      'two at once',
      {
        states:
          state('Opstaaet', '2024-01-01T00:00:00+01:00', '2024-03-01T00:00:00+01:00') +
          state('Oplyst', '2024-02-01T00:00:00+01:00'),
      },
      ['state.two'],
    ],
    [
      'two owners',
      {
        actors:
          actor(ROLE.owner, TYPE.authority, 'A', uuid(1)) +
          actor(ROLE.owner, TYPE.authority, 'B', uuid(2)) +
          actor(ROLE.unit, TYPE.unit, 'E'),
      },
      ['count.owner'],
    ],
    [
      'no unit',
      { actors: actor(ROLE.owner, TYPE.authority, 'A') },
      ['ob1.case.responsibleUnit.missing'],
    ],
    [
      'a user as unit',
      { actors: actor(ROLE.owner, TYPE.authority, 'A') + actor(ROLE.unit, TYPE.user, 'E') },
      ['type.disallowed'],
    ],
    [
      'two primary parties',
      { parties: party(ROLE.primaryParty, CITIZEN) + party(ROLE.primaryParty, CHILD) },
      ['count.primaryParty'],
    ],
    [
      'no facet',
      { classes: klass(ROLE.primaryClass, '27.36.14') },
      ['ob1.case.actionFacet.missing'],
    ],
    ['no sender', { systems: system(ROLE.master) }, ['ob1.case.sender.missing']],
  ])('%s', async (_name, parts, expected) => {
    expect((await readOne(parts)).rules.sort()).toEqual(expected.sort());
  });

  it('what no case of the answer has was perhaps not asked for', async () => {
    const { record, rules } = await readOne({
      actors: '',
      classes: '',
      systems: '',
      states: '',
      parties: '',
    });
    expect(rules).toEqual([]);
    expect(record.provenance.notAskedFor).toEqual(
      expect.arrayContaining(['owner', 'kle', 'progress', 'parties', 'provenance.system']),
    );
  });

  it('what another case of the answer has was asked for', async () => {
    const result = await readAnswer(
      sdi(ok(), oneCase({}, uuid(1)), oneCase({ states: '', actors: '' }, uuid(2))),
      { today },
    );
    expect(result.findings.map(({ rule, id }) => [rule, id])).toEqual([
      ['ob1.case.progress.missing', uuid(2)],
      ['ob1.case.owner.missing', uuid(2)],
      ['ob1.case.responsibleUnit.missing', uuid(2)],
    ]);
    expect(result.cases[1]?.provenance.notAskedFor).not.toContain('progress');
  });
});

describe('journal notes', () => {
  const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
  it.each([
    [
      'text',
      base64('Mødet gik godt.\r\nNæste gang tirsdag.'),
      { body: 'Mødet gik godt.\nNæste gang tirsdag.' },
    ],
    [
      'wrapped base64',
      base64('Mødet gik godt.').replace(/(.{8})/g, '$1\n  '),
      { body: 'Mødet gik godt.' },
    ],
    ['nothing', '', { bodyAbsent: 'notGiven' }],
    ['RTF', base64('{\\rtf1 hej}'), { bodyAbsent: 'notText' }],
    ['OOXML', Buffer.from('PK\u0003\u0004\u0014').toString('base64'), { bodyAbsent: 'notText' }],
    [
      'another encoding',
      Buffer.from('gr\u00f8d', 'latin1').toString('base64'),
      { bodyAbsent: 'notText' },
    ],
    ['not base64', 'hej!', { bodyAbsent: 'notText' }],
    ['too much', base64('x'.repeat(103_000)), { bodyAbsent: 'tooLong' }],
    [
      'the sentence for too much',
      base64(
        'Dette Journalnotat er for stort til at blive sendt til Sags- og Dokumentindekset, se dette Journalnotat i PrøveESDH',
      ),
      { bodyAbsent: 'tooLong' },
    ],
    ['a number', base64(`CPR${CITIZEN}`), { body: 'CPR••••••-••••' }],
  ])('%s', async (_name, body, expected) => {
    const { result } = await readOne({ journal: note('4', 'Notat', body) });
    expect(result.notes).toMatchObject([
      { id: `${uuid(1)}/note/4`, caseId: uuid(1), title: 'Notat', date: '2024-01-01', ...expected },
    ]);
    expect(v.safeParse(JournalNoteSchema, result.notes[0]).success).toBe(true);
  });

  it('tells notes with the same Indeks apart, in any order', async () => {
    const [a, b] = [note('1', 'A', 'QQ=='), note('1', 'B', 'Qg==')];
    const ids = async (journal: string) =>
      (await readOne({ journal })).result.notes.map(({ id, title }) => [title, id]).sort();
    const one = await ids(a + b);
    expect(await ids(b + a)).toEqual(one);
    expect(new Set(one.map(([, id]) => id)).size).toBe(2);
  });

  it('a filed document may carry a note of its own', async () => {
    const journal = relation('sag:Journalpost', {
      role: ROLE.filed,
      index: '1',
      ref: uuid(3),
      after:
        '<sag:JournalpostEgenskaber><sag:Dokumenttitel>Brev til sagen</sag:Dokumenttitel><sag:JournalnotatEgenskaber><sag:Titel>Hvorfor</sag:Titel><sag:Notat>SGVq</sag:Notat></sag:JournalnotatEgenskaber></sag:JournalpostEgenskaber>',
    });
    const { record, result } = await readOne({ journal: journal + note('1', 'Notat', 'SGVq') });
    expect(record.file).toMatchObject([
      { kind: 'filed', documentId: uuid(3), title: 'Brev til sagen' },
    ]);
    expect(result.notes.map(({ title }) => title).sort()).toEqual(['Hvorfor', 'Notat']);
  });
});
