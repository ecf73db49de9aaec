import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const packages = fileURLToPath(new URL('../packages', import.meta.url));
const elements = join(packages, 'elements');
const manifestOf = (name: string) =>
  JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
    sideEffects?: string[] | boolean;
  };

describe('what a page may import of @hoi/elements', () => {
  const { exports, sideEffects } = manifestOf('elements');
  const paths = Object.keys(exports);
  const folders = readdirSync(join(elements, 'src/define')).map((file) =>
    file.replace(/\.ts$/, ''),
  );

  it('has a class entry and a define entry for every element', () => {
    for (const name of folders) {
      expect(paths).toContain(`./define/${name}.js`);
      if (name !== 'all') expect(paths).toContain(`./${name}.js`);
    }
  });

  it('names every entry that does something, and no other, among its side effects', () => {
    const acting = [...folders.map((name) => `define/${name}`), 'locales/en'];
    const expected = acting.flatMap((name) => [`./dist/${name}.js`, `./src/${name}.ts`]);
    expect([...(sideEffects as string[])].sort()).toEqual([...expected, './themes/*.css'].sort());
  });

  it('gives each entry its source, its types and its code, in this order', () => {
    for (const [path, target] of Object.entries(exports)) {
      if (typeof target === 'string') continue;
      expect(Object.keys(target as object), path).toEqual(['hoi-source', 'types', 'default']);
    }
  });
});

describe('tags and events in TypeScript', () => {
  const sources = readdirSync(join(elements, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .map((file) => ({ file, text: readFileSync(join(elements, 'src', file), 'utf8') }));

  it('are told of every tag, beside its class', () => {
    const tagged = sources.filter(({ text }) => text.includes('@customElement hoi-'));
    expect(tagged.length).toBeGreaterThanOrEqual(5);
    for (const { file, text } of tagged) {
      const tag = /@customElement (hoi-[a-z-]+)/.exec(text)?.[1] ?? '';
      expect(text, file).toMatch(new RegExp(`interface HTMLElementTagNameMap \\{\\s+'${tag}': `));
    }
  });

  it('are told of every event, beside its class, and every event can be imported', () => {
    const index = readFileSync(join(elements, 'src/index.ts'), 'utf8');
    for (const { file, text } of sources.filter(({ text }) => /extends Event\b/.test(text))) {
      const type = /static readonly type = '(hoi-[a-z-]+)'/.exec(text)?.[1] ?? 'none';
      const name = /class (\w+) extends Event/.exec(text)?.[1] ?? 'none';
      expect(text, file).toMatch(
        new RegExp(`interface GlobalEventHandlersEventMap \\{\\s+'${type}': ${name};`),
      );
      expect(index, file).toContain(name);
    }
  });
});
