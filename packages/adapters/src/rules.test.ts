import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cliDa } from '@hoi/model/locales/cli-da.js';
import { cliEn } from '@hoi/model/locales/cli-en.js';
import { RULE_IDS } from './rules.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const docs = fileURLToPath(new URL('../../../docs/rules.md', import.meta.url));
const sources = ['sagdok', 'sag-dokument-indeks', 'ydelses-indeks', 'join'].flatMap((folder) =>
  readdirSync(join(here, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(here, folder, name), 'utf8')),
);

describe('rule ids', () => {
  it.each([
    ['Danish', cliDa],
    ['English', cliEn],
  ])('each has a line in %s', (_name, words) => {
    const keys = Object.keys(words).filter((key) => key.startsWith('rule.'));
    expect(keys.map((key) => key.slice(5)).sort()).toEqual([...RULE_IDS].sort());
  });

  it('each is used somewhere', () => {
    const code = sources.join('\n');
    // Two families are put together from the object's name.
    const built =
      code.includes('`ob1.${object}.system.missing`') &&
      code.includes('`ob1.${object}.sender.missing`');
    expect(built).toBe(true);
    const unused = RULE_IDS.filter(
      (id) => !code.includes(`'${id}'`) && !/^ob1\.\w+\.(system|sender)\.missing$/.test(id),
    );
    expect(unused).toEqual([]);
  });

  it('docs/rules.md lists them, one line each', () => {
    const rows = [...readFileSync(docs, 'utf8').matchAll(/^\| `([^`]+)`\s+\| (.*?)\s*\|$/gm)];
    const listed = rows.map(([, id, line]) => [id, line]);
    expect(listed).toEqual(RULE_IDS.map((id) => [id, cliEn[`rule.${id}`]]));
  });
});
