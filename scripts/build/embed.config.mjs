import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { minifyLiterals } from './minify-literals.mjs';
import { noGlobalNames } from './no-global-names.mjs';
import { onlyNumbers } from './only-numbers.mjs';

const here = (path) => fileURLToPath(new URL(`../../packages/embed/${path}`, import.meta.url));

/** Files of their own, so that what every element needs is fetched once and kept. The first group that fits counts. */
const GROUPS = [
  { name: 'da', test: /\/model\/src\/locales\/da[./]/, priority: 3 },
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
  // What everybody says about days and words, and what several say about records: two elements, and hoi-all.js with all.
  { name: 'model', test: /\/model\/src\/(time|text|area|index-port)/, priority: 1 },
  { name: 'shared', test: /\/model\/src\/(?!locales)/, minShareCount: 3 },
];

/**
 * `dist/hoi.js` for a script tag, and in `dist/hoi/` what it fetches from beside itself. Everything is imported by address: a
 * policy of `script-src 'self'` is enough, and the municipality serves it all from its own origin.
 */
export default defineConfig({
  root: here(''),
  resolve: { conditions: ['hoi-source', ...defaultClientConditions] },
  // A library build leaves this to the page's bundler; a script tag has none, and Lit would talk to the console.
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [minifyLiterals(), noGlobalNames(), onlyNumbers()],
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
