import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import {
  CaseRecordSchema,
  DocumentRecordSchema,
  FindingSchema,
  GrantSchema,
  JournalNoteSchema,
  PaymentSchema,
  civilDate,
} from '@hoi/model';
import { type Collected, readAnswers } from './read.js';

const FOLDER = fileURLToPath(new URL('../../../../shared/fk/samples-open/', import.meta.url));
const NAMES = [
  '01-sdi-fremsoeg-sager.xml',
  '02-sdi-fremsoeg-hoi-sag-med-dokumenter.xml',
  '03-ydi-fremsoeg-bevillinger-effektueringer.xml',
  '04-sdi-ingen-fund.xml',
];
const present = NAMES.every((name) => existsSync(FOLDER + name));
if (!present) console.warn('adapters: ../shared/fk is not here, so its samples are not read.');

describe.skipIf(!present)('the open samples', () => {
  const read = (names: string[]) =>
    readAnswers(
      names.map((name) => readFileSync(FOLDER + name)),
      { today: civilDate('2026-11-12') },
    );
  const plain = ({ sources: _, ...rest }: Collected) => rest;

  it('are six cases, four documents, a note, two grants and three payments, and nothing rejected', async () => {
    const all = await read(NAMES);
    expect(all.sources.map(({ failure }) => failure)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      [all.cases, all.documents, all.notes, all.grants, all.payments, all.rejected].map(
        (list) => list.length,
      ),
    ).toEqual([6, 4, 1, 2, 3, 0]);
    expect(new Set(all.findings.map(({ rule }) => rule))).toEqual(new Set(['role.invented']));
    expect(JSON.stringify(plain(all))).not.toMatch(/3213|Prøvelund/);
  });

  it('join the HOI case with its relations and its documents', async () => {
    const all = await read(NAMES);
    const hoi = all.cases.filter((one) => one.hoi);
    expect(hoi).toHaveLength(1);
    expect(hoi[0]).toMatchObject({ area: 'crossCutting', status: 'informed' });
    expect(hoi[0]?.relations.map(({ kind }) => kind)).toEqual([
      'related',
      'related',
      'related',
      'related',
    ]);
    expect(hoi[0]?.file).toHaveLength(4);
    expect(all.documents.every(({ caseIds }) => caseIds[0] === hoi[0]?.id)).toBe(true);
  });

  it('have exact sums and the citizen in the child’s case', async () => {
    const all = await read(NAMES);
    expect(all.payments.map(({ gross, linesTotal }) => [gross, linesTotal])).toEqual(
      Array.from({ length: 3 }, () => ['14527.00', '14527.00']),
    );
    expect(
      all.cases
        .find(({ area }) => area === 'family')
        ?.parties.map(({ role, initials }) => [role, initials]),
    ).toEqual([
      ['primary', 'MTP'],
      ['secondary', 'STP'],
    ]);
  });

  it('come to the same in any order', async () => {
    const one = plain(await read(NAMES));
    expect(plain(await read([...NAMES].reverse()))).toEqual(one);
    expect(plain(await read([NAMES[2] ?? '', NAMES[0] ?? '', ...NAMES]))).toEqual(one);
  });

  it('have the shape the model says', async () => {
    const all = await read(NAMES);
    const checks: [v.GenericSchema, unknown[]][] = [
      [CaseRecordSchema, all.cases],
      [DocumentRecordSchema, all.documents],
      [JournalNoteSchema, all.notes],
      [GrantSchema, all.grants],
      [PaymentSchema, all.payments],
      [FindingSchema, all.findings],
    ];
    for (const [schema, items] of checks) {
      for (const item of items) {
        const parsed = v.safeParse(schema, item);
        expect(parsed.issues).toBeUndefined();
        // Nothing beside what the schema knows.
        expect(parsed.output).toEqual(item);
      }
    }
  });
});
