import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { civilDate } from '@hoi/model';
import { readAnswer } from '../read.js';
import {
  CITIZEN,
  ROLE,
  TYPE,
  actor,
  klass,
  ok,
  oneCase,
  party,
  sdi,
  system,
} from '../testing/messages.js';
import { KORSBAEK_ROLES, parseRoleTable, PUBLISHED_ROLES, RoleBook } from './index.js';

const published = fileURLToPath(
  new URL('../../../../../shared/fk/roles-types-kle.json', import.meta.url),
);

describe('role tables', () => {
  it('the same word is another class in another object', () => {
    const book = new RoleBook([PUBLISHED_ROLES, KORSBAEK_ROLES]);
    expect(book.role('caseActor', ROLE.owner)?.name).toBe('caseActor.owner');
    expect(book.role('documentActor', ROLE.owner)).toBeUndefined();
    expect(book.role('grantActor', ROLE.owner)).toBeUndefined();
    expect(book.role('caseActor', ROLE.owner.toUpperCase())?.invented).toBe(false);
    expect(book.role('caseParty', ROLE.secondaryParty)?.invented).toBe(true);
  });

  it.each([
    ['{', 'json'],
    ['[]', 'shape'],
    ['{"roles": 3}', 'shape'],
    ['{"roles": {"sdi.Oversag": "x"}}', 'uuid'],
    ['{"roles": {"sdi.Oversag": {"id": "x"}}}', 'uuid'],
  ])('%s is no table', (text, reason) => {
    expect(parseRoleTable(text, 'own')).toMatchObject({ ok: false, reason });
  });

  it('a municipality’s own table is believed, and a key nobody knows is said', async () => {
    const own = '99999999-0000-4000-8000-00000000000a';
    const parsed = parseRoleTable(
      JSON.stringify({ roles: { 'sdi.SekundaerPart': own, 'sdi.Ukendt': own, constructor: own } }),
      'own',
    );
    if (!parsed.ok) throw new Error('no table');
    expect(parsed.unknownKeys).toEqual(['sdi.Ukendt', 'constructor']);
    const parts = {
      actors: actor(ROLE.owner, TYPE.authority, 'P') + actor(ROLE.unit, TYPE.unit, 'E'),
      classes: klass(ROLE.primaryClass, '27.36.14') + klass(ROLE.action, 'G01'),
      systems: system(ROLE.master) + system(ROLE.sender),
      parties: party(own, CITIZEN),
    };
    const result = await readAnswer(sdi(ok(), oneCase(parts)), {
      today: civilDate('2026-11-12'),
      roles: [parsed.table, PUBLISHED_ROLES],
    });
    expect(result.cases[0]?.parties[0]?.role).toBe('secondary');
    expect(result.findings).toEqual([]);
  });

  it.skipIf(!existsSync(published))('our two tables are the shared file, entry for entry', () => {
    const parsed = parseRoleTable(readFileSync(published, 'utf8'), 'shared');
    if (!parsed.ok) throw new Error('no table');
    expect(parsed.unknownKeys).toEqual([]);
    const ours = [...PUBLISHED_ROLES.roles, ...KORSBAEK_ROLES.roles];
    expect(ours).toEqual(expect.arrayContaining([...parsed.table.roles]));
    expect([...PUBLISHED_ROLES.types, ...KORSBAEK_ROLES.types]).toEqual(
      expect.arrayContaining([...parsed.table.types]),
    );
  });
});
