import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ElementDoc, Manifest } from '../scripts/manifest/check.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const json = (path: string) => JSON.parse(read(path)) as unknown;
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));

const pages = ['README.md', ...filesIn('docs', '.md')];
const elements = (json('packages/elements/custom-elements.json') as Manifest).modules
  .flatMap(({ declarations }) => declarations)
  .filter((one): one is ElementDoc & { tagName: string } => one.tagName !== undefined);
const tags = new Map(elements.map((one) => [one.tagName, one]));
const namesOf = (documented: readonly { name: string }[] = []) =>
  documented.map(({ name }) => name);
const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, one = '']) => one);
const unique = (list: readonly string[]) => [...new Set(list)].sort();
/** What stands in the first column of the tables of a page, as code. */
const firstCells = (page: string) =>
  [...page.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) => found(cell, /`([^`]+)`/g));

describe('every page of documentation', () => {
  it.each(pages)('%s leads only to what is there', (page) => {
    const links = found(read(page), /\]\(([^)#\s]+)(?:#[^)]*)?\)/g).filter(
      (to) => !/^https?:/.test(to),
    );
    const broken = links.filter(
      (to) => !existsSync(join(root, normalize(join(dirname(page), to)))),
    );
    expect(broken).toEqual([]);
  });

  it.each(pages)('%s names only commands there are', (page) => {
    const { scripts } = json('package.json') as { scripts: Record<string, string> };
    const asked = found(read(page), /npm run ([a-z][a-z:-]*)/g);
    expect(asked.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(pages)('%s imports only what a package offers', (page) => {
    const asked = unique(found(read(page), /['"`](@hoi\/[a-z0-9*{},./-]+)['"`]/g));
    expect(asked.filter((specifier) => !isOffered(specifier))).toEqual([]);
  });

  it.each(pages)('%s writes only elements, attributes and custom properties there are', (page) => {
    const text = read(page);
    const wrong: string[] = [];
    for (const [, tag = '', attributes = ''] of text.matchAll(/<(hoi-[a-z-]+)((?:\s[^<>]*)?)>/g)) {
      const element = tags.get(tag);
      if (!element) wrong.push(`<${tag}>`);
      // The script-tag bundle's context can be told where to ask.
      const known = [...namesOf(element?.attributes), 'id', 'lang', 'class', 'slot', 'endpoint'];
      const asked = found(attributes, /(?:^|\s)([a-z-]+)(?:="[^"]*")?(?=\s|$)/g);
      wrong.push(
        ...asked.filter((name) => !known.includes(name)).map((name) => `<${tag} ${name}>`),
      );
    }
    const properties = new Set(elements.flatMap((one) => namesOf(one.cssProperties)));
    const asked = found(text, /(--hoi-[a-z-]*[a-z])(?![a-z*…-])/g);
    wrong.push(...asked.filter((name) => !properties.has(name)));
    expect(wrong).toEqual([]);
  });
});

describe('theming.md', () => {
  const page = read('docs/theming.md');

  it('knows every preset', () => {
    const presets = filesIn('packages/elements/themes', '.css').flatMap((sheet) =>
      found(read(sheet), /^\.(hoi-[a-z]+)/gm),
    );
    const shown = firstCells(page).filter((name) => name.startsWith('hoi-'));
    expect(unique(shown)).toEqual(unique(presets));
  });

  it('knows every custom property', () => {
    const properties = elements.flatMap((one) => namesOf(one.cssProperties));
    const shown = firstCells(page).filter((name) => name.startsWith('--hoi-'));
    expect(unique(shown)).toEqual(unique(properties));
  });
});

describe('embedding.md', () => {
  const page = read('docs/embedding.md');

  it('tells of every event what the page must do, and of no other', () => {
    const shown = firstCells(page).filter((name) => name.startsWith('hoi-'));
    expect(unique(shown)).toEqual(unique(elements.flatMap((one) => namesOf(one.events))));
  });

  it('names attributes that an element has', () => {
    const attributes = new Set(elements.flatMap((one) => namesOf(one.attributes)));
    const asked = found(page, /Set `([a-z-]+)`/g);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => !attributes.has(name))).toEqual([]);
  });
});

describe('accessibility.md', () => {
  const page = read('docs/accessibility.md');

  it('speaks of every element that is seen', () => {
    const seen = elements.map(({ tagName }) => tagName).filter((tag) => tag !== 'hoi-context');
    expect(seen.filter((tag) => !page.includes(`\`${tag}\``))).toEqual([]);
  });

  it('tells every key of the timeline’s picture, and no other', () => {
    const source = read('packages/elements/src/timeline/timeline.keyboard.ts');
    const keys = found(source, /case '([^']+)':/g).map((key) => (key === ' ' ? 'Space' : key));
    const [section = ''] = /## `hoi-timeline`[^]*?(?=\n## )/.exec(page) ?? [];
    // The long minus is what some keyboards write for the short one.
    expect(unique(firstCells(section))).toEqual(unique(keys.filter((key) => key !== '−')));
  });

  it('points to tests that are there', () => {
    const named = found(page, /`((?:test|packages)\/[^`]+)`/g);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('glossary.md', () => {
  const sources = filesIn('packages/model/src', '.ts').filter((file) => !file.endsWith('.test.ts'));
  const homes = new Map<string, string>();
  for (const file of sources) {
    const text = read(file);
    for (const name of found(text, /^export (?:type|interface|const|function) (\w+)/gm)) {
      homes.set(name, text);
    }
  }
  const words = unique(
    [...read('docs/glossary.md').matchAll(/^\| [^|]+\| ([^|]+)\|/gm)].flatMap(([, cell = '']) =>
      found(cell, /`([^`]+)`/g),
    ),
  );

  it('names only what the model has', () => {
    expect(words.length).toBeGreaterThan(40);
    const missing = words.filter((word) => {
      const [name = '', field] = word.split('.');
      const home = homes.get(name);
      return (
        home === undefined || (field !== undefined && !new RegExp(`\\b${field}\\??:`).test(home))
      );
    });
    expect(missing).toEqual([]);
  });

  it('has a word for every kind of record', () => {
    const kinds = found(
      read('packages/model/src/index-port.ts'),
      /^ {2}\w+: ([A-Z]\w+)(?:\[\]| \| null);$/gm,
    );
    expect(kinds.length).toBeGreaterThan(10);
    const named = words.map((word) => word.split('.')[0]);
    expect(kinds.filter((kind) => !named.includes(kind))).toEqual([]);
  });
});

/** Whether a package's exports hold an entry. */
function isOffered(specifier: string): boolean {
  const [, name = '', entry = ''] = /^@hoi\/([a-z]+)\/?(.*)$/.exec(specifier) ?? [];
  const path = join('packages', name, 'package.json');
  if (!existsSync(join(root, path))) return false;
  if (entry === '' || entry.includes('*')) return true;
  const { exports = {} } = json(path) as { exports?: Record<string, unknown> };
  const patterns = Object.keys(exports).map((one) => one.replace(/^\.\//, '').split('*'));
  return patterns.some(([before = '', after]) =>
    after === undefined ? before === entry : entry.startsWith(before) && entry.endsWith(after),
  );
}
