import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import {
  CITIZEN,
  ROLE,
  benefit,
  caseSnapshot,
  filed,
  line,
  note,
  ok,
  oneCase,
  oneDocument,
  oneGrant,
  onePayment,
  relation,
  sdi,
  klass,
  uuid,
  ydi,
} from '../testing/messages.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'hoi-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void) {
    this.text += chunk.toString();
    done();
  }
}
async function hoi(words: string[], input = '') {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const code = await run(words, { stdin: Readable.from([input]), stdout, stderr });
  expect(stdout.text + stderr.text).not.toMatch(/\n\s+at .*:\d+|Error:/);
  expect((stdout.text + stderr.text).replace(/\D/g, '')).not.toContain(CITIZEN);
  return { code, out: stdout.text, err: stderr.text };
}

const hoiCase = oneCase(
  {
    title: 'Fælles plan',
    number: 'N-9',
    classes:
      klass(ROLE.primaryClass, '15.17.30', 'Helhedsorienteret plan') + klass(ROLE.action, 'G01'),
    relations: relation('sag:Sagsrelation', { role: ROLE.related, ref: uuid(1) }),
    journal: filed(uuid(3)) + note('1', 'Møde', 'SGVq'),
  },
  uuid(2),
);
const cases = file(
  'cases.xml',
  sdi(
    ok(),
    oneCase({ title: 'Bostøtte' }, uuid(1)),
    hoiCase,
    oneDocument(uuid(3), '<di:Titel>Samtykke</di:Titel>'),
    caseSnapshot(uuid(4)),
  ),
);
const money = file(
  'money.xml',
  ydi(
    ok(),
    oneGrant(
      uuid(7),
      '<bi:Bevillingstartdato>2024-04-01</bi:Bevillingstartdato><bi:Bevillingslutdato>2027-04-01</bi:Bevillingslutdato>',
      benefit('1', '2024-04-01T00:00:00', '2025-01-01T00:00:00'),
    ),
    onePayment(
      uuid(8),
      '<oef:SamletBruttobeloeb>13402.50</oef:SamletBruttobeloeb>',
      line('1', '13402.50', '2025-01-01T00:00:00', '2025-01-31T00:00:00', uuid(7)),
    ),
  ),
);
const today = ['--today', '2026-11-12'];

describe('hoi read', () => {
  it('shows cases by area, the HOI case first, with ties, documents and notes', async () => {
    const { code, out, err } = await hoi(['read', cases, ...today]);
    expect([code, err]).toEqual([0, '']);
    expect(out.indexOf('Fælles plan [HOI-sag]')).toBeLessThan(out.indexOf('Bostøtte'));
    expect(out).toMatch(
      /SAGER \(2\)[\s\S]*andre sager: N-1 Bostøtte \(Social\)[\s\S]*Samtykke[\s\S]*1\. jan\. 2024 · Møde/,
    );
    expect(out).toMatch(/AFVIST \(1\)[\s\S]*registration\.none/);
    expect(out).toContain('primær part OPT');
    expect(out).not.toContain('Ole Prøve');
  });

  it('shows grants with three periods and their ends in words, and exact amounts', async () => {
    const { out } = await hoi(['read', money, ...today]);
    expect(out).toContain('Bevillingsperiode: 1. apr. 2024 – 31. mar. 2027 (planlagt slut)');
    expect(out).toContain('Bevilget ydelsesperiode: 1. apr. 2024 – 31. dec. 2024 (sluttet)');
    expect(out).toContain('Ydelsesperiode: 1. jan. 2025 – 31. jan. 2025 (sluttet) · 13.402,50 kr.');
    expect(out).toContain('brutto 13.402,50 kr.');
  });

  it('speaks English when asked', async () => {
    const { out } = await hoi(['read', '--lang=en', money, ...today]);
    expect(out).toContain('Grant period: ');
  });

  it('--json is one object with seven arrays', async () => {
    const { out } = await hoi(['read', '--json', cases, money, ...today]);
    const all = JSON.parse(out) as Record<string, { id?: string }[]>;
    expect(Object.keys(all)).toEqual([
      'cases',
      'documents',
      'notes',
      'grants',
      'payments',
      'rejected',
      'findings',
    ]);
    expect(
      Object.values(all)
        .slice(0, 6)
        .map((list) => list.length),
    ).toEqual([2, 1, 1, 1, 1, 1]);
  });

  it('reads standard input, and the same from any order of files', async () => {
    const stdin = await hoi(['read', '-', '--json', ...today], sdi(ok(), oneCase()));
    expect(stdin.out).toContain(uuid(1));
    const [a, b] = [
      await hoi(['read', '--json', cases, money, ...today]),
      await hoi(['read', '--json', money, cases, ...today]),
    ];
    expect(a.out).toBe(b.out);
  });

  it('says what is wrong with each file, shows the others, and exits 1', async () => {
    const cut = file(
      'cut.xml',
      sdi(ok(), oneCase({ title: 'Hel' }, uuid(5)), oneCase({}, uuid(6))).slice(0, -90),
    );
    const status = file('status.xml', sdi(ok('41')));
    const bomb = file('bomb.xml', `<!DOCTYPE a [<!ENTITY b "${CITIZEN}">]><a>&b;</a>`);
    const named = file(`svar-${CITIZEN.slice(0, 6)}-${CITIZEN.slice(6)}.xml`, '<html/>');
    mkdirSync(join(folder, 'mappe'), { recursive: true });
    const { code, out, err } = await hoi([
      'read',
      cut,
      status,
      bomb,
      named,
      join(folder, 'mappe'),
      join(folder, 'ingen.xml'),
      cases,
      ...today,
    ]);
    expect(code).toBe(1);
    expect(
      err
        .trim()
        .split('\n')
        .map((text) => text.replace(folder, '')),
    ).toEqual([
      expect.stringMatching(/^\/cut\.xml: er afkortet.*\(linje \d+, kolonne \d+\)$/),
      '/status.xml: har StatusKode 41, ikke 20',
      expect.stringMatching(/^\/bomb\.xml: har en DOCTYPE/),
      expect.stringMatching(/^\/svar-••••••-••••\.xml: er ikke et svar/),
      '/mappe: er en mappe, ikke en fil',
      '/ingen.xml: findes ikke',
    ]);
    expect(out).toContain('Hel');
    expect(out).toContain('Bostøtte');
  });

  it('nothing found is no failure', async () => {
    const { code, out } = await hoi(['read', file('none.xml', sdi(ok())), ...today]);
    expect(code).toBe(0);
    expect(out).toContain('Ingen i det leverede.');
  });

  it.each([
    [[], 'mangler en kommando'],
    [['skriv'], 'ukendt kommando »skriv«'],
    [['read'], 'mangler en fil'],
    [['read', '--alt', 'x'], 'ukendt valgmulighed »--alt«'],
    [['read', 'x', '--roles'], 'mangler en værdi efter --roles'],
    [['read', 'x', '--today', '2026-02-30'], '--today skal'],
    [['read', 'x', '--lang', 'se'], '--lang skal'],
    [['read', 'x', `--${CITIZEN}`], 'ukendt valgmulighed'],
  ])('%j is wrong usage', async (words, text) => {
    const { code, out, err } = await hoi(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(text);
  });

  it('--help wins over everything', async () => {
    const { code, out } = await hoi(['read', '--nonsense', '--help', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('Usage: hoi read');
  });

  it('takes a municipality’s own role table, and refuses what is none', async () => {
    const own = file(
      'roles.json',
      JSON.stringify({
        roles: {
          'sdi.AndreSager': ROLE.related,
          'sdi.Tilakteret': ROLE.filed,
          'sdi.Journalnotat': ROLE.note,
        },
      }),
    );
    const { out } = await hoi(['read', cases, '--roles', own, ...today]);
    expect(out).not.toContain('role.invented');
    expect((await hoi(['read', cases, '--roles', file('bad.json', '{')])).code).toBe(2);
    expect((await hoi(['read', cases, '--roles', join(folder, 'ingen.json')])).code).toBe(2);
  });

  it('a text cannot steer the terminal', async () => {
    const { out } = await hoi(
      ['read', '-', ...today],
      sdi(ok(), oneCase({ title: 'Sag \u009b31m\u202e' })),
    );
    expect(out).not.toMatch(/[\u009b\u202e]/);
  });

  it('ends in silence when its reader goes away', async () => {
    const stdout = new Writable({
      write: (_chunk, _encoding, done) =>
        done(Object.assign(new Error('EPIPE'), { code: 'EPIPE' })),
    });
    const stderr = new Sink();
    expect(
      await run(['read', cases, '--json', ...today], { stdin: Readable.from([]), stdout, stderr }),
    ).toBe(0);
    expect(stderr.text).toBe('');
  });
});
