import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Manifest, argTypesOf, descriptionOf } from '../.storybook/arg-types.js';

interface Row {
  name: string;
  description: string;
  control: unknown;
  options?: string[];
  table: { category: string };
}

const file = fileURLToPath(new URL('../packages/elements/custom-elements.json', import.meta.url));
const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName !== undefined);
const rowsOf = (tag: string) => argTypesOf(manifest, tag) as Record<string, Row>;

describe('Storybook’s tables', () => {
  it.each(elements.map((one) => [one.tagName ?? '', one] as const))(
    'show everything public of %s, in words',
    (tag, element) => {
      const rows = Object.values(rowsOf(tag));
      const shown = (category: string) =>
        rows.filter(({ table }) => table.category === category).map(({ name }) => name);
      const names = (list: readonly { name: string }[] = []) =>
        list.map(({ name }) => name || '(default)');
      expect(shown('attributes')).toEqual(names(element.attributes));
      expect(shown('events')).toEqual(names(element.events));
      expect(shown('slots')).toEqual(names(element.slots));
      expect(shown('css parts')).toEqual(names(element.cssParts));
      expect(shown('css custom properties')).toEqual(names(element.cssProperties));
      expect(rows.filter(({ description }) => description === '')).toEqual([]);
      expect(descriptionOf(manifest, tag)).not.toBe('');
    },
  );

  it('give an attribute the control its type asks for, and nothing else any', () => {
    const rows = rowsOf('hoi-timeline');
    expect(rows['collapsed']?.control).toBe('boolean');
    expect(rows['view']).toMatchObject({
      control: 'select',
      options: ['auto', 'timeline', 'table', 'list'],
    });
    expect(rows['heading-level']?.control).toBe('number');
    expect(rows['css parts: area']?.control).toBe(false);
    expect(argTypesOf(manifest, 'hoi-nobody')).toEqual({});
  });
});
