import { describe, expect, test } from 'vitest';
import { HAND_MADE } from '../lives/all.js';
import { SECRET_WORD } from '../lives/secret-title.js';
import { FIXED_TODAY } from '../today.js';
import { streamSdi, writeSdi } from './sdi.js';
import { streamYdi, writeYdi } from './ydi.js';

const ids = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}><sd:UUIDIdentifikator>([^<]+)`, 'g'))].map(
    ([, id]) => id ?? '',
  );

describe('pages', () => {
  const life = HAND_MADE.twentyYears(FIXED_TODAY);

  test('put together are the whole', () => {
    const pages = [0, 5, 10, 15].map((offset) => writeSdi(life, { offset, limit: 5 }));
    expect(pages.flatMap((page) => ids(page, 'sag:ObjektType'))).toEqual(
      ids(writeSdi(life), 'sag:ObjektType'),
    );
  });

  test('echo what was asked for and count what they hold', () => {
    const page = writeSdi(life, { offset: 15, limit: 5 });
    expect(page).toContain(
      '<sdi:Antal><sdi:Element>sager</sdi:Element><sdi:Antal>2</sdi:Antal><sdi:Paginering><sd:FoersteResultatReference>15</sd:FoersteResultatReference><sd:MaksimalAntalKvantitet>5</sd:MaksimalAntalKvantitet>',
    );
    expect(writeSdi(life, { offset: 15, limit: 5, counted: 'total' })).toContain(
      '<sdi:Element>sager</sdi:Element><sdi:Antal>17</sdi:Antal>',
    );
  });

  test('past the end are empty and still an answer', () => {
    const page = writeYdi(life, { offset: 900, limit: 50 });
    expect(ids(page, 'bi:ObjektType')).toEqual([]);
    expect(page).toContain('<sd:StatusKode>20</sd:StatusKode>');
  });
});

describe('what is written', () => {
  test('comes in chunks that are the same text', async () => {
    const life = HAND_MADE.stress(FIXED_TODAY);
    const chunks: string[] = [];
    for await (const chunk of streamSdi(life)) chunks.push(chunk);
    expect(chunks.length).toBeGreaterThan(20);
    expect(chunks.join('')).toBe(writeSdi(life));
    let ydi = '';
    for await (const chunk of streamYdi(HAND_MADE.payments(FIXED_TODAY))) ydi += chunk;
    expect(ydi).toBe(writeYdi(HAND_MADE.payments(FIXED_TODAY)));
  });

  test('a role finds its own cases only', () => {
    const life = HAND_MADE.parent(FIXED_TODAY);
    expect(ids(writeSdi(life, { role: 'primary' }), 'sag:ObjektType')).toHaveLength(1);
    expect(ids(writeSdi(life, { role: 'secondary' }), 'sag:ObjektType')).toHaveLength(1);
    expect(ids(writeSdi(life, { role: 'benefitRecipient' }), 'sag:ObjektType')).toHaveLength(0);
  });

  test('a case in two lives is the same case', () => {
    const [father] = ids(
      writeSdi(HAND_MADE.parent(FIXED_TODAY), { role: 'secondary' }),
      'sag:ObjektType',
    );
    expect(ids(writeSdi(HAND_MADE.child(FIXED_TODAY)), 'sag:ObjektType')).toContain(father);
  });

  test('documents without a case come, once, with the last page', () => {
    const life = HAND_MADE.onlyDocuments(FIXED_TODAY);
    expect(ids(writeSdi(life), 'di:ObjektType')).toHaveLength(5);
  });

  test('the secret title stands in the one element that holds secret titles', () => {
    const xml = writeSdi(HAND_MADE.secretTitle(FIXED_TODAY));
    const found = [...xml.matchAll(new RegExp(`<([\\w:]+)>[^<]*${SECRET_WORD}`, 'g'))];
    expect(found.map(([, element]) => element)).toEqual([
      'sd:TitelAlternativTekst',
      'sd:TitelAlternativTekst',
    ]);
  });

  test('ends are exclusive, except where the index has them inclusive', () => {
    const sdi = writeSdi(HAND_MADE.everyEnd(FIXED_TODAY));
    const ydi = writeYdi(HAND_MADE.everyEnd(FIXED_TODAY));
    // Ends today, til og med: tomorrow's midnight on the wire.
    expect(ydi).toContain('<bi:BevilgetYdelseSlutdato>2026-11-13T00:00:00.000+01:00<');
    expect(ydi).toContain('<bi:Bevillingslutdato>31-12-2027<');
    expect(sdi).toContain('<sd:GraenseIndikator>true<');
    const payments = writeYdi(HAND_MADE.payments(FIXED_TODAY));
    expect(payments).toContain('<oef:YdelsesperiodeSlutdato>2026-10-31T00:00:00.000+01:00<');
    expect(payments).toContain('<oef:Ydelsesbeloeb>-2301.07<');
  });

  test('in the benefit index virkning is when it was saved, and has no end', () => {
    for (const make of Object.values(HAND_MADE)) {
      const xml = writeYdi(make(FIXED_TODAY));
      expect(xml).not.toMatch(/<sd:TilTidspunkt><sd:TidsstempelDatoTid>/);
    }
  });
});
