import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { DocumentRecordSchema, civilDate } from '@hoi/model';
import { readAnswer, readAnswers } from '../read.js';
import { filed, ok, oneCase, oneDocument, sdi, uuid, valid } from '../testing/messages.js';

const today = civilDate('2026-11-12');
const usual =
  '<di:Titel>Plan</di:Titel><di:Dokumentnummer>D-1</di:Dokumentnummer><di:Foelsomhed>VIP_SAGER</di:Foelsomhed><di:Type>Plan</di:Type>';
const readOne = async (inner: string) => {
  const result = await readAnswer(sdi(ok(), oneDocument(uuid(1), inner)), { today });
  const [record] = result.documents;
  expect(v.safeParse(DocumentRecordSchema, record).issues).toBeUndefined();
  return { record, rules: result.findings.map(({ rule }) => rule) };
};

describe('documents', () => {
  it.each([
    ['a letter date', '<di:BrevDato>2024-04-01</di:BrevDato>', { date: '2024-04-01' }],
    ['none', '', { date: '2024-03-05' }],
    ['an unreadable one', '<di:BrevDato>1. april</di:BrevDato>', { invalidDate: '1. april' }],
  ])('date: %s', async (_name, inner, expected) => {
    const { record } = await readOne(usual + inner);
    expect(record).toMatchObject(expected);
    expect(record?.date).toBe('date' in expected ? expected.date : undefined);
  });

  it.each([
    ['Brev', ['type.disallowed']],
    ['Hemmeligt', ['type.disallowed']],
    ['Brev, indgaaende', ['ob4.document.date.missing']],
    ['Plan', []],
  ])('type %s', async (type, expected) => {
    expect((await readOne(usual.replace('>Plan</di:Type>', `>${type}</di:Type>`))).rules).toEqual(
      expected,
    );
  });

  it('lies in the cases whose file still has it', async () => {
    const over = valid('2024-01-01T00:00:00+01:00', '2025-01-01T00:00:00+01:00');
    const all = await readAnswers(
      [
        sdi(ok(), oneDocument(uuid(1), usual)),
        sdi(
          ok(),
          oneCase({ journal: filed(uuid(1)) }, uuid(10)),
          oneCase({ journal: filed(uuid(1).toUpperCase()) }, uuid(11)),
          oneCase({ journal: filed(uuid(1), '', over) }, uuid(12)),
        ),
      ],
      { today },
    );
    expect(all.documents[0]?.caseIds).toEqual([uuid(10), uuid(11)]);
    expect(all.findings.filter(({ rule }) => rule === 'relation.dangling')).toEqual([]);
  });
});
