import { civilDate } from '@hoi/model';
import { describe, expect, test } from 'vitest';
import { generate } from '../generator/generate.js';
import { town } from '../town.js';
import { FIXED_TODAY } from '../today.js';
import { writeSdi } from '../wire/sdi.js';
import { writeYdi } from '../wire/ydi.js';
import { type Schema, schemaChecker, schemasPresent } from './schemas.js';

if (!schemasPresent) {
  console.warn(
    'korsbaek: ../shared/fk is not here, so the real schemas are not tried; the structural check still runs.',
  );
}

describe.skipIf(!schemasPresent)('by the real schemas', () => {
  const check = (schema: Schema): ((xml: string) => string[]) => {
    checkers[schema] ??= schemaChecker(schema);
    return checkers[schema];
  };
  const checkers: Partial<Record<Schema, (xml: string) => string[]>> = {};

  test('the checker finds a wrong value and a wrong order', () => {
    const right = writeSdi(town().life('simple'));
    expect(check('sdi')(right)).toEqual([]);
    expect(check('sdi')(right.replace('>Opstaaet<', '>Bestilt<'))).not.toEqual([]);
    expect(
      check('sdi')(
        right.replace(
          /(<sag:TilstandListe>.*?<\/sag:TilstandListe>)(.*?<\/sag:RelationListe>)/s,
          '$2$1',
        ),
      ),
    ).not.toEqual([]);
  });

  describe.each(['2026-11-12', '2028-02-29', '2027-03-28', '2026-10-25'])('on %s', (day) => {
    test.each(town(civilDate(day)).lives.map((life) => [life.person.name, life] as const))(
      '%s',
      (_, life) => {
        expect(check('sdi')(writeSdi(life))).toEqual([]);
        expect(check('ydi')(writeYdi(life))).toEqual([]);
      },
      30_000,
    );
  });

  test('two hundred generated lives', () => {
    for (const life of generate('conformance', 200, FIXED_TODAY)) {
      expect(check('sdi')(writeSdi(life)), life.why).toEqual([]);
      expect(check('ydi')(writeYdi(life)), life.why).toEqual([]);
    }
  }, 30_000);

  test('pages are whole answers too', () => {
    const life = town().life('twentyYears');
    for (const offset of [0, 5, 10, 15, 20]) {
      expect(check('sdi')(writeSdi(life, { offset, limit: 5 }))).toEqual([]);
      expect(check('ydi')(writeYdi(life, { offset, limit: 5 }))).toEqual([]);
    }
  });
});
