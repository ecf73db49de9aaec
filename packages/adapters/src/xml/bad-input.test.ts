import { describe, expect, it } from 'vitest';
import { civilDate } from '@hoi/model';
import { join, readAnswer, readAnswerParts } from '../read.js';
import {
  CITIZEN,
  caseRegistration,
  caseSnapshot,
  count,
  ok,
  oneCase,
  sdi,
  uuid,
} from '../testing/messages.js';

const today = civilDate('2026-11-12');
const read = (input: Parameters<typeof readAnswer>[0]) => readAnswer(input, { today });
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);
const utf16 = (text: string, little: boolean, mark: boolean) => {
  const bytes: number[] = mark ? (little ? [0xff, 0xfe] : [0xfe, 0xff]) : [];
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    bytes.push(...(little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff]));
  }
  return Uint8Array.from(bytes);
};
const whole = sdi(ok(), oneCase({ title: 'Bostøtte' }));

describe('what is no answer', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n ', 'empty'],
    ['plain text', 'hello', 'malformed'],
    ['another document', '<html><body/></html>', 'notAnAnswer'],
    ['the answer in another namespace', whole.replaceAll(':6"', ':5"'), 'notAnAnswer'],
    ['an answer without status', sdi(oneCase()), 'statusMissing'],
    ['a status in words', sdi(ok('OK'), oneCase()), 'status'],
    ['a document type', `<!DOCTYPE x>${whole}`, 'doctype'],
    [
      'a document type that never ends',
      `<!DOCTYPE x [ <!ENTITY a "${'a'.repeat(200_000)}`,
      'doctype',
    ],
    ['an unknown entity', whole.replace('Bostøtte', '&bombe;'), 'malformed'],
    ['crossed tags', whole.replace('</sag:Titel>', '</sag:Title>'), 'malformed'],
    [
      'half an envelope',
      '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Bo',
      'truncated',
    ],
    [
      'an envelope with nothing in it',
      '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body/></s:Envelope>',
      'notAnAnswer',
    ],
  ])('%s', async (_name, text, kind) => {
    expect((await read(text)).failure?.kind).toBe(kind);
  });

  it('stops a billion laughs before the first laugh', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i} "&a;&a;&a;">`).join('')}]>${whole.replace('Bostøtte', '&l29;')}`;
    const result = await read(bomb);
    expect(result.failure?.kind).toBe('doctype');
    expect(result.cases).toEqual([]);
  });

  it('does not take the word in a comment for a document type', async () => {
    expect((await read(`<!-- no <!DOCTYPE here -->${whole}`)).failure).toBeUndefined();
  });

  it('says the status, and keeps what came with it', async () => {
    const result = await read(sdi(ok('41'), oneCase()));
    expect(result.failure).toMatchObject({ kind: 'status', status: 41 });
    expect(result.cases).toHaveLength(1);
  });

  it.each(['http://schemas.xmlsoap.org/soap/envelope/', 'http://www.w3.org/2003/05/soap-envelope'])(
    'opens an envelope of %s and knows a fault',
    async (ns) => {
      const wrap = (body: string) =>
        `<e:Envelope xmlns:e="${ns}"><e:Header><x xmlns="urn:x">${CITIZEN}</x></e:Header><e:Body>${body}</e:Body></e:Envelope>`;
      expect((await read(wrap(whole))).cases).toHaveLength(1);
      const fault = await read(wrap(`<e:Fault><faultstring>no ${CITIZEN}</faultstring></e:Fault>`));
      expect(fault.failure).toEqual({ kind: 'fault' });
      expect(JSON.stringify(fault)).not.toContain(CITIZEN);
    },
  );
});

describe('what is cut off or broken in the middle', () => {
  it('gives the complete objects at whatever point it was cut', async () => {
    const text = sdi(ok(), oneCase({}, uuid(1)), oneCase({}, uuid(2)), oneCase({}, uuid(3)));
    const ends = [...text.matchAll(/<\/sdi:SagFiltreretOejebliksbillede>/g)].map(
      (match) => match.index + match[0].length,
    );
    for (let cut = 400; cut < text.length; cut += 397) {
      const result = await read(text.slice(0, cut));
      expect(result.failure?.kind).toMatch(/^(truncated|statusMissing|malformed)$/);
      expect(result.cases).toHaveLength(ends.filter((end) => end <= cut).length);
    }
  });

  it('says where', async () => {
    const result = await read(`${sdi(ok()).slice(0, -40)}\n`);
    expect(result.failure).toMatchObject({ kind: 'truncated', line: 2 });
  });

  it('reports an input that breaks off with what came before', async () => {
    async function* broken() {
      await Promise.resolve();
      yield sdi(ok(), oneCase()).slice(0, -38);
      throw new Error(`connection reset while reading ${CITIZEN}`);
    }
    const result = await read(broken());
    expect(result.failure?.kind).toBe('interrupted');
    expect(result.cases).toHaveLength(1);
    expect(JSON.stringify(result)).not.toContain(CITIZEN);
  });

  it('rejects broken records and reads their neighbours', async () => {
    const result = await read(
      sdi(
        ok(),
        caseSnapshot('not-a-uuid', caseRegistration()),
        caseSnapshot(uuid(2)),
        oneCase({ lifecycle: 'Slettet' }, uuid(3)),
        '<sdi:SagFiltreretOejebliksbillede/>',
        oneCase({}, uuid(4)),
      ),
    );
    expect(result.rejected.map(({ id, rule }) => [id, rule])).toEqual([
      [null, 'id.missing'],
      [uuid(2), 'registration.none'],
      [uuid(3), 'lifecycle.deleted'],
      [null, 'id.missing'],
    ]);
    expect(result.cases.map(({ id }) => id)).toEqual([uuid(4)]);
  });
});

describe('encodings', () => {
  const named = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${whole}`;
  it.each([
    ['UTF-8', new TextEncoder().encode(named('UTF-8'))],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${named('utf-8')}`)],
    ['UTF-8 unnamed', new TextEncoder().encode(whole)],
    ['ISO-8859-1', latin1(named('ISO-8859-1'))],
    ['windows-1252', latin1(named('windows-1252'))],
    ['UTF-16 LE', utf16(named('UTF-16'), true, true)],
    ['UTF-16 BE', utf16(named('UTF-16'), false, true)],
    ['UTF-16 LE without a mark', utf16(named('UTF-16'), true, false)],
    ['text', `\ufeff${named('UTF-16')}`],
  ])('%s', async (_name, input) => {
    const result = await read(input);
    expect(result.failure).toBeUndefined();
    expect(result.cases[0]?.title).toBe('Bostøtte');
  });

  it.each([
    ['Latin-1 that says UTF-8', latin1(named('UTF-8'))],
    ['UTF-8 that says UTF-16', new TextEncoder().encode(named('UTF-16'))],
    ['UTF-16 that says UTF-8', utf16(named('UTF-8'), true, true)],
    ['a name nobody knows', new TextEncoder().encode(named('EBCDIC-DK'))],
  ])('refuses %s', async (_name, input) => {
    expect((await read(input)).failure?.kind).toBe('encoding');
  });

  it('reads bytes however they are cut', async () => {
    const bytes = new TextEncoder().encode(named('UTF-8'));
    const pieces = (size: number) =>
      Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.slice(i * size, (i + 1) * size),
      );
    for (const size of [1, 3, 7, 1000]) {
      const result = await read(pieces(size));
      expect(result.cases[0]?.title).toBe('Bostøtte');
    }
  });
});

describe('size', () => {
  const LIMITS = { recordCharacters: 200_000 };
  const giants: [string, string][] = [
    ['text', oneCase({ title: 'x'.repeat(3_000_000) }, uuid(2))],
    ['CDATA', oneCase({ title: `<![CDATA[${'x'.repeat(3_000_000)}]]>` }, uuid(2))],
    ['a comment', oneCase({ properties: `<!--${'x'.repeat(3_000_000)}-->` }, uuid(2))],
    ['an attribute', oneCase({ properties: `<sag:X a="${'x'.repeat(3_000_000)}"/>` }, uuid(2))],
    ['many elements', oneCase({ properties: '<sag:X/>'.repeat(300_000) }, uuid(2))],
  ];
  it.each(giants)(
    'rejects a record with too much of %s, not its neighbours',
    async (_name, giant) => {
      const result = await readAnswer(
        sdi(ok(), oneCase({}, uuid(1)), giant, oneCase({}, uuid(3))),
        { today, limits: LIMITS },
      );
      expect(result.failure).toBeUndefined();
      expect(result.cases.map(({ id }) => id)).toEqual([uuid(1), uuid(3)]);
      expect(result.rejected).toEqual([{ id: uuid(2), object: 'case', rule: 'record.too-large' }]);
    },
  );

  it('rejects a record that is nested too deeply, and stops at an abyss', async () => {
    const deep = (n: number) =>
      oneCase({ properties: '<sag:X>'.repeat(n) + '</sag:X>'.repeat(n) }, uuid(2));
    const result = await read(sdi(ok(), deep(100), oneCase({}, uuid(3))));
    expect(result.rejected[0]?.rule).toBe('record.too-large');
    expect(result.cases).toHaveLength(1);
    expect((await read(sdi(ok(), deep(5000)))).failure?.kind).toBe('tooLarge');
  });

  it('stops at tokens that no message has', async () => {
    const name = sdi(ok(), `<${'x'.repeat(2_000_000)}/>`);
    const attributes = sdi(
      ok(),
      `<sdi:X ${Array.from({ length: 2000 }, (_, i) => `a${i}=""`).join(' ')}/>`,
    );
    expect((await read(name)).failure?.kind).toBe('tooLarge');
    expect((await read(attributes)).failure?.kind).toBe('tooLarge');
  });

  it('reads a long stream in bounded memory', async () => {
    const one = oneCase({ title: 'x'.repeat(20_000) });
    async function* stream() {
      yield sdi('@').split('@')[0] ?? '';
      yield ok();
      for (let i = 0; i < 1000; i += 1) {
        await Promise.resolve();
        yield one.replace(uuid(1), uuid(i));
      }
      yield sdi('@').split('@')[1] ?? '';
    }
    let [cases, most] = [0, 0];
    const before = process.memoryUsage().heapUsed;
    for await (const part of readAnswerParts(stream(), { today })) {
      if (part.kind === 'case') cases += 1;
      if (cases % 100 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    expect(cases).toBe(1000);
    // 25 MB went by; garbage that has not been collected yet is allowed for.
    expect(most).toBeLessThan(150 * 1024 * 1024);
  }, 60_000);

  it('reads ten thousand cases', async () => {
    const small = (id: string) =>
      `<sdi:SagFiltreretOejebliksbillede><sag:ObjektType><sd:UUIDIdentifikator>${id}</sd:UUIDIdentifikator></sag:ObjektType><sag:Registrering/></sdi:SagFiltreretOejebliksbillede>`;
    const all = Array.from({ length: 10_000 }, (_, i) => small(uuid(i)));
    const result = await read(sdi(ok(), count('sdi', 'sager', 10_000), ...all));
    expect(result.cases).toHaveLength(10_000);
    expect(join([result]).cases).toHaveLength(10_000);
  }, 60_000);
});

describe('what the answer says it holds', () => {
  it.each([
    [1, '', false],
    [2, '', true],
    [0, '', true],
    [
      7,
      '<sdi:Paginering><sd:FoersteResultatReference>0</sd:FoersteResultatReference><sd:MaksimalAntalKvantitet>1</sd:MaksimalAntalKvantitet></sdi:Paginering>',
      false,
    ],
    [
      7,
      '<sdi:Paginering><sd:FoersteResultatReference>6</sd:FoersteResultatReference><sd:MaksimalAntalKvantitet>50</sd:MaksimalAntalKvantitet></sdi:Paginering>',
      false,
    ],
    [
      7,
      '<sdi:Paginering><sd:FoersteResultatReference>0</sd:FoersteResultatReference><sd:MaksimalAntalKvantitet>50</sd:MaksimalAntalKvantitet></sdi:Paginering>',
      true,
    ],
  ])('%i stated, one received %s', async (stated, page, mismatch) => {
    const result = await read(sdi(ok(), count('sdi', 'sager', stated, page), oneCase()));
    expect(result.counts[0]).toMatchObject({ kind: 'cases', stated, received: 1, mismatch });
    expect(result.findings.some(({ rule }) => rule === 'answer.count-mismatch')).toBe(mismatch);
  });
});
