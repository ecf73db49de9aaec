import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { minifyLiterals } from './minify-literals.mjs';
import { noGlobalNames } from './no-global-names.mjs';
import { onlyNumbers } from './only-numbers.mjs';
import { onlyUsed } from './only-used.mjs';

const here = (path) => fileURLToPath(new URL(`../../packages/embed/${path}`, import.meta.url));

/**
 * What one element draws with, or what only its parts need: it would fit into a group below and weigh on every page. The bundler
 * knows better where to put it.
 */
const OF_ONE = new RegExp(
  [
    '/text/(ics|csv)',
    '/directives/(live|keyed|guard)',
    '/controllers/(command|age)-controller',
    '/internal/(css-vars|initials|date-tile|paper|citizen-footer)',
    '/styles/(citizen-page|fields)',
    '/events/(command|draft|export|ask|plan-follow-up|as-of-change|view-change|window-change)',
  ].join('|'),
);

/** Files of their own, so that what every element needs is fetched once and kept. The first group that fits counts. */
const GROUPS = [
  // An element's first words stand beside it, so that it is seen what they weigh; those of its parts go with the parts.
  { name: 'da', test: /\/model\/src\/locales\/da\/shared\./, priority: 3 },
  ...Object.entries({
    overview: 'case-overview',
    timeline: 'timeline',
    plan: 'joint-plan',
    consent: 'consent-status',
  }).map(([words, element]) => ({
    name: `da-${element}`,
    test: new RegExp(`/model/src/locales/da/${words}\\.`),
    priority: 3,
  })),
  {
    name: 'runtime',
    test: /oxc-project.runtime|\/node_modules\/(lit|lit-html|lit-element|@lit\/[^/]+)\/|\/elements\/src\/(internal|controllers|styles|events)\/|\/context\/(context-root|source-context)\./,
    priority: 2,
  },
  {
    name: 'context',
    test: /\/elements\/src\/context\/|\/adapters\/src\/|\/embed\/src\/endpoint-context\./,
    priority: 1,
  },
  // What everybody says about days and words, and what two or more draw with at first sight.
  { name: 'model', test: /\/model\/src\/(time|text|area|index-port)/, priority: 1 },
  {
    name: 'shared',
    test: /\/model\/src\/(overview\/(timeline-item|case-state|citizen-role|plan-saved|running-benefits|intervention-status|area-order|consent-(cover|scope|areas)|attention|is-overdue|life-count|next-agreed|next-appointments|case-spells)|rules\/consent-rules|record\/case-record)\./,
  },
  // The plan's first look is one file: its parts have use for pieces of it, and the bundler would cut it up after them. What
  // only parts draw lies in folders of their own.
  {
    name: 'joint-plan',
    test: /\/define\/joint-plan\.|\/joint-plan\/(?!.*\.part\.)[^/]+$|\/overview\/(goal-state|plan-view|life-efforts)\./,
    priority: 1,
  },
  // What either page of the overview needs is one file, the top of a caseworker's another, and what stands under it a third: what
  // comes after uses pieces of all three.
  {
    name: 'case-overview',
    test: /\/define\/case-overview\.|\/case-overview\/(case-overview|overview\.\w+|page-workings|make-view|view|frame|phase|settling|states|fold|facet-list|once-per-frame|contact|case-overview\.styles|layout\.styles|contact\.styles)\.ts|\/overview\/one-of-each\.|\/da\/overview-page\./,
    priority: 1,
  },
  {
    name: 'professional.part',
    test: /\/case-overview\/(professional|professional\.part|header|top\.styles)\.ts/,
    priority: 2,
  },
  {
    name: 'body.part',
    test: /\/case-overview\/(body|body\.part|area-block|attention|case-row|case-title|cases|glance|grant-block|grouped|hoi-case|intervention-block|next-words|summary|(cases|columns|said|rows)\.styles)\.ts|\/overview\/(by-name|case-groups|coordinated-cases|summary|summary-words)\.|\/text\/case-link\./,
    priority: 2,
  },
  // The ways to one sub-goal or follow-up come beside it; what they lead to has use for pieces of them.
  {
    name: 'tools.part',
    test: /\/joint-plan\/(tools\.part|tools\/[^/]+|panel\/(opener-of|unsaved))\.|\/da\/plan-tools\./,
    priority: 1,
  },
  // So is the timeline's first look, but for what only its table, list, details, papers or payments are made of.
  {
    name: 'timeline',
    test: /\/define\/timeline\.|\/timeline\/timeline\.(?!(details|list|table|records\.styles|more-lines|status-sign|next-up|payments|copy|output\.|svg|paper|print|paginate|sheet|measure-paper|provenance|filter-choices|save-ways|menus|moving|drag|motion|ghosts|keyboard|keys))|\/node_modules\/d3-|hoi-stand-in|\/overview\/(place-items|row-\w+|pack-rows|item-days|intervention-rows|lane-events|area-lanes|timeline-summary|sorted-by)\./,
    priority: 1,
  },
  // And the consent's: its parts use the words and the signs of its first look. The buttons of those who record are one more.
  {
    name: 'consent-status',
    test: /\/define\/consent-status\.|\/consent-status\/(consent-status|consent\.parts|professional|answer|area-table|document-link|forms-door|from-part|glyphs|own-part|view|words|(layout|areas|answer|marks)\.styles|consent-status\.styles)\./,
    priority: 1,
  },
  {
    name: 'hands.part',
    test: /\/consent-status\/(hands\.part|actions|change|revocable|(hands|buttons)\.styles)\./,
    priority: 1,
  },
  // What two or more of its parts are drawn with, and their words.
  {
    name: 'timeline-parts',
    test: /\/timeline\/timeline\.(records\.styles|more-lines|status-sign)\.|\/da\/timeline-parts\./,
    priority: 1,
  },
].map((group) => ({
  ...group,
  test: (id) => group.test.test(id) && !OF_ONE.test(id),
}));

/**
 * `dist/hoi.js` for a script tag, and in `dist/hoi/` what it fetches from beside itself. Everything is imported by address: a
 * policy of `script-src 'self'` is enough, and the municipality serves it all from its own origin.
 */
export default defineConfig({
  root: here(''),
  resolve: { conditions: ['hoi-source', ...defaultClientConditions] },
  // A library build leaves this to the page's bundler; a script tag has none, and Lit would talk to the console.
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [minifyLiterals(), noGlobalNames(), onlyNumbers(), onlyUsed()],
  build: {
    target: 'es2022',
    // tsc writes beside it.
    emptyOutDir: false,
    reportCompressedSize: false,
    // As a library, because a page's build would add a helper that preloads styles, of which there are none.
    lib: { entry: { hoi: here('src/index.ts'), 'hoi-all': here('src/all.ts') }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      // A schema that nobody asks is not worth its bytes, but a bundler cannot know that making one changes nothing.
      treeshake: { manualPureFunctions: ['v'] },
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'hoi/[name]-[hash].js',
        codeSplitting: { groups: GROUPS, includeDependenciesRecursively: false },
      },
    },
  },
});
