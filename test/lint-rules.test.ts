import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The repository's own rules; the snippets are no files, so nothing can be asked of their types. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { project: false, projectService: false } },
    },
  ],
});

async function rulesHit(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(
    ({ ruleId, message, fatal }) => ruleId ?? `${fatal ? 'fatal: ' : ''}${message}`,
  );
}

const MODEL = 'packages/model/src/record/snippet.ts';
const TIME = 'packages/model/src/time/snippet.ts';
const ADAPTERS = 'packages/adapters/src/merge/snippet.ts';
const NODE = 'packages/adapters/src/node/snippet.ts';
const ELEMENTS = 'packages/elements/src/timeline/snippet.ts';
const EMBED = 'packages/embed/src/snippet.ts';
const GATEWAY = 'packages/gateway/src/snippet.ts';
const STORIES = 'stories/snippet.stories.ts';
const PORTAL = 'demo/portal/snippet.ts';
const SERVER = 'demo/portal/server.ts';
const KORSBAEK = 'demo/korsbaek/src/snippet.ts';
const TEST = 'test/snippet.test.ts';
const E2E = 'test/e2e/snippet.test.ts';
const PURE = 'packages/model/src/record/snippet.test.ts';
const BROWSER = 'packages/elements/src/timeline/snippet.browser.test.ts';

const KNOWS = 'hoi/who-knows-whom';
const SYNTAX = 'no-restricted-syntax';
const GLOBALS = 'no-restricted-globals';
const IMPORTS = 'no-restricted-imports';

beforeAll(() => rulesHit(MODEL, 'export {};'), 60_000);

describe('who may import whom', () => {
  it.each([
    [MODEL, 'lit'],
    [MODEL, '@hoi/adapters/read.js'],
    [MODEL, 'node:fs'],
    [MODEL, '../../../adapters/src/read.js'],
    [MODEL, '@hoi/model'],
    [ADAPTERS, 'node:fs'],
    [ADAPTERS, 'lit'],
    [ADAPTERS, '@hoi/elements'],
    [ADAPTERS, '@hoi/model/access'],
    [ADAPTERS, '../node/cli.js'],
    [ADAPTERS, '../../../model/src/index.js'],
    [NODE, '@hoi/elements'],
    [ELEMENTS, '@hoi/adapters/memory.js'],
    [ELEMENTS, '@hoi/model/access'],
    [ELEMENTS, '@hoi/model/access.js'],
    [ELEMENTS, '@hoi/model/src/index.js'],
    [ELEMENTS, 'node:path'],
    [ELEMENTS, 'date-fns'],
    [ELEMENTS, '@hoi/korsbaek'],
    [EMBED, '@hoi/korsbaek'],
    [EMBED, '@hoi/model/access'],
    [GATEWAY, '@hoi/elements'],
    [STORIES, '@hoi/elements/src/timeline/timeline.js'],
    [STORIES, '../packages/elements/src/index.js'],
    [PORTAL, '@hoi/adapters/dist/read.js'],
    [PORTAL, '../korsbaek/src/index.js'],
    [KORSBAEK, '../../../packages/model/src/index.js'],
    [TEST, '../packages/model/src/index.js'],
    [TEST, '@hoi/model/src/time/period.js'],
    [PURE, '../../../adapters/src/read.js'],
    [BROWSER, 'node:fs'],
  ])('%s not %s', async (file, name) => {
    expect(await rulesHit(file, `import '${name}';\n`)).toEqual([KNOWS]);
    expect(await rulesHit(file, `export * from '${name}';\n`)).toEqual([KNOWS]);
    expect(await rulesHit(file, `export const later = () => import('${name}');\n`)).toEqual([
      KNOWS,
    ]);
    expect(await rulesHit(file, `export type T = import('${name}').T;\n`)).toContain(KNOWS);
  });

  it.each([
    [MODEL, 'valibot'],
    [MODEL, '../time/period.js'],
    [ADAPTERS, '@hoi/model'],
    [ADAPTERS, '@hoi/model/locales/da.js'],
    [ADAPTERS, 'saxes'],
    [NODE, 'node:fs'],
    [NODE, '../merge/merge-index.js'],
    [ELEMENTS, '@hoi/model'],
    [ELEMENTS, '@hoi/model/locales/da.js'],
    [ELEMENTS, 'lit/directives/repeat.js'],
    [ELEMENTS, '@lit/task'],
    [ELEMENTS, 'd3-scale'],
    [EMBED, '@hoi/elements/define/all.js'],
    [EMBED, '@hoi/adapters/memory.js'],
    [GATEWAY, '@hoi/model/access'],
    [GATEWAY, 'node:http'],
    [STORIES, '@hoi/elements/define/timeline.js'],
    [PORTAL, 'hono'],
    [SERVER, 'node:fs'],
    [KORSBAEK, '@hoi/model'],
    [E2E, '../../scripts/find-browser.mjs'],
    [TEST, '@hoi/korsbaek'],
    [PURE, 'node:fs'],
    [BROWSER, '@open-wc/testing'],
  ])('%s may know %s', async (file, name) => {
    expect(await rulesHit(file, `import '${name}';\n`)).toEqual([]);
  });
});

const html = (text: string) => `import { html } from 'lit';\nexport const t = html\`${text}\`;\n`;
const svg = (text: string) => `import { svg } from 'lit';\nexport const t = svg\`${text}\`;\n`;
const css = (text: string) => `import { css } from 'lit';\nexport const t = css\`${text}\`;\n`;

describe('bans', () => {
  it.each([
    ['styleMap', ELEMENTS, `export { styleMap } from 'lit/directives/style-map.js';`, IMPORTS],
    [
      'unsafeHTML',
      ELEMENTS,
      `export { unsafeHTML } from 'lit/directives/unsafe-html.js';`,
      IMPORTS,
    ],
    ['unsafeSVG', STORIES, `export { unsafeSVG } from 'lit/directives/unsafe-svg.js';`, IMPORTS],
    ['a style attribute', ELEMENTS, html('<p style="color: red"></p>'), SYNTAX],
    ['a bound style attribute', ELEMENTS, html('<p\n style=${1}></p>'), SYNTAX],
    ['a style attribute after a binding', ELEMENTS, html('<p id=${1} style="x"></p>'), SYNTAX],
    ['a style attribute in a drawing', ELEMENTS, svg('<g style="fill: red"></g>'), SYNTAX],
    ['a style element', ELEMENTS, html('<style>p {}</style>'), SYNTAX],
    ['a style attribute in a story', STORIES, html('<p style="width: 9px"></p>'), SYNTAX],
    ['setAttribute style', PORTAL, `document.body.setAttribute('style', 'x');`, SYNTAX],
    ['innerHTML', ELEMENTS, `document.body.innerHTML = 'x';`, SYNTAX],
    ['innerHTML by name', ELEMENTS, `document.body['innerHTML'] = 'x';`, SYNTAX],
    ['a bound innerHTML', ELEMENTS, html('<p .innerHTML=${1}></p>'), SYNTAX],
    ['outerHTML', PORTAL, `document.body.outerHTML = 'x';`, SYNTAX],
    ['insertAdjacentHTML', EMBED, `document.body.insertAdjacentHTML('beforeend', 'x');`, SYNTAX],
    ['eval', ELEMENTS, `eval('1');`, 'no-eval'],
    ['new Function', MODEL, `export const f = new Function('return 1');`, 'no-new-func'],
    ['Function', TEST, `export const f = Function('return 1');`, 'no-new-func'],
    ['localStorage', ELEMENTS, `localStorage.setItem('a', 'b');`, GLOBALS],
    ['window.localStorage', ELEMENTS, `window.localStorage.clear();`, SYNTAX],
    ['sessionStorage', PORTAL, `sessionStorage.clear();`, GLOBALS],
    ['document.cookie', ELEMENTS, `document.cookie = 'a=b';`, SYNTAX],
    ['ownerDocument.cookie', ELEMENTS, `document.body.ownerDocument.cookie = 'a=b';`, SYNTAX],
    ['fetch in an element', ELEMENTS, `void fetch('/');`, GLOBALS],
    ['window.fetch in an element', ELEMENTS, `void window.fetch('/');`, SYNTAX],
    ['rem in a stylesheet', ELEMENTS, css(':host { padding: 0.5rem; }'), SYNTAX],
    ['rem after a binding', ELEMENTS, css(':host { gap: calc(${1} + 2rem); }'), SYNTAX],
    ['new Date()', ELEMENTS, `export const d = new Date();`, SYNTAX],
    ['new Date(text)', MODEL, `export const d = new Date('2026-11-12');`, SYNTAX],
    ['Date()', ADAPTERS, `export const d = Date();`, SYNTAX],
    ['new Date in the command line', NODE, `export const d = new Date();`, SYNTAX],
    ['new Date in a story', STORIES, `export const d = new Date(2026, 10, 12);`, SYNTAX],
    ['Date.parse', ADAPTERS, `export const d = Date.parse('2026-11-12');`, SYNTAX],
    ['Date.now', ADAPTERS, `export const d = Date.now();`, SYNTAX],
    ['Date.now in the towns data', KORSBAEK, `export const d = Date.now();`, SYNTAX],
    ['getTimezoneOffset', MODEL, `export const f = (d: Date) => d.getTimezoneOffset();`, SYNTAX],
    ['86400000', ELEMENTS, `export const day = 86400000;`, SYNTAX],
    ['86_400_000', MODEL, `export const day = 86_400_000;`, SYNTAX],
    ['864e5', ADAPTERS, `export const day = 864e5;`, SYNTAX],
    ['console', ELEMENTS, `console.log(1);`, 'no-console'],
    ['console in the gateway', GATEWAY, `console.log(1);`, 'no-console'],
    ['process', ADAPTERS, `export const e = process.env;`, GLOBALS],
    ['process in an element', ELEMENTS, `export const e = process.env;`, GLOBALS],
    ['any', MODEL, `export let x: any;`, '@typescript-eslint/no-explicit-any'],
    ['any in a test', TEST, `export let x: any;`, '@typescript-eslint/no-explicit-any'],
    ['an image without alt', ELEMENTS, html('<img src="x">'), 'lit-a11y/alt-text'],
  ])('%s', async (_what, file, code, rule) => {
    expect(await rulesHit(file, `${code}\n`)).toEqual([rule]);
  });

  it.each([
    ['a style property', ELEMENTS, html('<p .style=${1}></p>')],
    ['a class', ELEMENTS, html('<p class="style"></p>')],
    ['em in a stylesheet', ELEMENTS, css(':host { padding: 0.5em; }')],
    ['a removed word in a stylesheet', ELEMENTS, css('/* 2remarks */ :host { gap: 1em; }')],
    ['new Date in the time room', TIME, `export const d = new Date(86_400_000);`],
    ['Date.now in the time room', TIME, `export const d = Date.now();`],
    ['Date.now in the command line', NODE, `export const d = Date.now();`],
    ['Date.now in the portals server', SERVER, `export const d = Date.now();`],
    ['new Date in a test', PURE, `export const d = new Date(0);`],
    ['console in the command line', NODE, `console.log(process.argv);`],
    ['process in the gateway', GATEWAY, `export const e = process.env;`],
    ['storage seen by a test', E2E, `localStorage.clear();`],
  ])('not %s', async (_what, file, code) => {
    expect(await rulesHit(file, `${code}\n`)).toEqual([]);
  });
});
