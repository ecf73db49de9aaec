import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type ElementDoc, type Manifest, problemsOf } from '../scripts/manifest/check.mjs';
import { usesOf } from '../scripts/manifest/uses.mjs';

const home = fileURLToPath(new URL('../packages/elements/', import.meta.url));
const read = () => JSON.parse(readFileSync(`${home}custom-elements.json`, 'utf8')) as Manifest;

/** What is wrong with the manifest once somebody has changed it. */
function after(change: (overview: ElementDoc) => void): string[] {
  const manifest = read();
  const overview = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'hoi-case-overview');
  if (!overview) throw new Error('no overview');
  change(overview);
  const only: Manifest = {
    modules: [
      { path: '', declarations: [overview] },
      ...manifest.modules.filter(({ path }) => path.includes('/events/')),
    ],
  };
  return problemsOf(only, () => usesOf(`${home}src/case-overview/case-overview.ts`));
}

describe('the check of what is documented', () => {
  it('is content with what there is', () => {
    expect(after(() => {})).toEqual([]);
  });

  it('misses whatever is taken away', () => {
    const part = after((one) => one.cssParts?.splice(0, 1));
    expect(part).toEqual(['hoi-case-overview: @csspart widget is missing']);
    expect(after((one) => one.slots?.splice(0, 1))).toHaveLength(1);
    expect(after((one) => one.cssProperties?.splice(0, 1))).toHaveLength(1);
    expect(after((one) => one.events?.splice(0, 1))).toHaveLength(1);
    expect(after((one) => delete one.attributes?.[0]?.description)).toHaveLength(1);
    expect(
      after((one) => delete one.members?.find(({ name }) => name === 'refresh')?.description),
    ).toHaveLength(1);
  });

  it('notices what is documented and not there', () => {
    expect(after((one) => one.cssParts?.push({ name: 'gone', description: 'Once' }))).toEqual([
      'hoi-case-overview: @csspart gone is documented but not used',
    ]);
    expect(
      after((one) =>
        one.events?.push({ name: 'hoi-x', description: 'X', type: { text: 'XEvent' } }),
      ),
    ).toEqual(['hoi-case-overview: @fires hoi-x: no XEvent is ever sent']);
  });

  it('finds parts that are given as a parameter, through shared templates and by name', () => {
    const files: Record<string, string> = {
      '/e/src/a/a.ts': `import { shared } from '../internal/shared.js'; import { block } from './b.js';
        export class A { render() { return html\`<i part="one two"></i>\`; } }`,
      '/e/src/a/b.ts': `export function block(part: 'three' | 'four') { return html\`<i part=\${part}></i>\`; }
        export function any(part: string) { return html\`<i part=\${part}></i>\`; }`,
      '/e/src/internal/shared.ts': `export const shared = () => html\`<i part="five"></i>\${helper()}\`;
        function helper() { return html\`<i part="six"></i>\`; }
        export const other = () => html\`<i part="seven"></i>\`;`,
    };
    const { parts, unclear } = usesOf('/e/src/a/a.ts', (file) => files[file]);
    expect(parts).toEqual(new Set(['one', 'two', 'three', 'four', 'five', 'six']));
    expect(unclear).toEqual(new Set(['part=${part}']));
  });
});
