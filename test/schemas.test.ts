import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { schemas } from '../scripts/schemas.js';

const folder = fileURLToPath(new URL('../packages/model/schema/', import.meta.url));

describe('the published JSON Schemas', () => {
  it.each(schemas())('%s is what the model says', (name, text) => {
    expect(readFileSync(`${folder}${name}.json`, 'utf8')).toBe(text);
  });

  it('are all there, and no others', () => {
    const expected = schemas().map(([name]) => `${name}.json`);
    expect(readdirSync(folder).sort()).toEqual(expected.sort());
  });
});
