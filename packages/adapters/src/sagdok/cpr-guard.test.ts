import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '@hoi/model';
import { AnswerReader, readAnswer } from '../read.js';
import {
  CITIZEN,
  ROLE,
  caseSnapshot,
  caseRegistration,
  note,
  ok,
  oneCase,
  party,
  relation,
  sdi,
  uuid,
} from '../testing/messages.js';
import { CprGuard } from './cpr-guard.js';

const today = civilDate('2026-11-12');

describe('CprGuard', () => {
  it.each([
    '3213850001',
    '321385-0001',
    '321385 0001',
    '321385–0001',
    '321385 - 0001',
    'CPR3213850001x',
  ])('takes out %s unasked', (text) => {
    expect(new CprGuard().clean(`før ${text} efter`)).not.toMatch(/0001/);
  });

  it.each(['32 13 85 00 01', '3.2.1.3.8.5.0.0.0.1', '32-13-85-0001', '993213850001'])(
    'takes out %s of a known number',
    (text) => {
      const guard = new CprGuard();
      guard.learn('321385-0001');
      expect(guard.clean(`før ${text} efter`)).toMatch(/^før (99)?••••••-•••• efter$/);
    },
  );

  it.each([
    '2023-15172-0041',
    'd5fbc198-d9ae-4b35-8682-5b56eeae6556',
    '00000000-0000-4000-8000-003213850001',
    '2025-02-10T07:15:30.120Z',
    '2025-02-10',
    '14527.00',
    'tlf. 12 34 56 78',
  ])('leaves %s', (text) => {
    const guard = new CprGuard();
    guard.learn(CITIZEN);
    expect(guard.clean(text)).toBe(text);
  });
});

describe('no CPR number leaves a reader', () => {
  const number = fc
    .tuple(fc.integer({ min: 320_000, max: 329_999 }), fc.integer({ min: 0, max: 9999 }))
    .map(([a, b]) => `${a}${String(b).padStart(4, '0')}`);
  const shape = fc.constantFrom(
    (n: string) => n,
    (n: string) => `${n.slice(0, 6)}-${n.slice(6)}`,
    (n: string) => `${n.slice(0, 6)} ${n.slice(6)}`,
    (n: string) => `cpr:${n}!`,
    (n: string) => `CPR${n}`,
    (n: string) => `${n.slice(0, 2)} ${n.slice(2, 4)} ${n.slice(4, 6)} ${n.slice(6)}`,
  );
  const around = fc.constantFrom('', 'Sag ', 'Om æøå ', 'x-');

  it('whatever text it stands in, in whatever answer', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(number, shape, around), { minLength: 1, maxLength: 3 }),
        async (people) => {
          const texts = people.map(([n, write, before]) => before + write(n));
          const [text = ''] = texts;
          const all = texts.join(' og ');
          const bad = `<sag:Fremdrift><sag:Virkning><sd:FraTidspunkt><sd:TidsstempelDatoTid>${all}</sd:TidsstempelDatoTid></sd:FraTidspunkt></sag:Virkning><sag:FremdriftStatusKode>${text}</sag:FremdriftStatusKode></sag:Fremdrift>`;
          const first = oneCase(
            {
              title: all,
              number: text,
              states: bad,
              lifecycle: text,
              journal: note(text, all, Buffer.from(all).toString('base64')),
              relations: relation('sag:Sagsrelation', {
                role: text,
                type: text,
                index: text,
                ref: `urn:oio:x:${text}`,
              }),
              parties: people.map(([n], i) => party(ROLE.primaryParty, n, texts[i])).join(''),
            },
            uuid(1),
          );
          const second = oneCase({ title: all, parties: '' }, uuid(2));
          const broken = caseSnapshot(all, caseRegistration());
          const status = `<sd:StandardRetur><sd:StatusKode>${text}</sd:StatusKode><sd:FejlbeskedTekst>${all}</sd:FejlbeskedTekst></sd:StandardRetur>`;
          const reader = new AnswerReader({ today });
          // The case without parties first: the numbers become known only afterwards.
          const results = [
            await reader.read(sdi(ok(), second, broken)),
            await reader.read(sdi(ok(), first)),
            await reader.read(sdi(status, first)),
            await reader.read(`<x>${all}</x>`),
          ];
          const said = JSON.stringify(reader.join(results)) + reader.clean(all);
          const single = JSON.stringify(await readAnswer(sdi(ok(), first, broken), { today }));
          for (const [n] of people) {
            expect(said.replace(/\s/g, '')).not.toContain(n);
            expect(said).not.toContain(`${n.slice(0, 6)}-${n.slice(6)}`);
            expect(single.replace(/\s/g, '')).not.toContain(n);
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
