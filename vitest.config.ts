import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const neverHere = ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts'];

/** Two projects: `pure` (beside the sources, no browser) and `e2e` (drives a browser itself). */
export default defineConfig({
  resolve: { conditions: ['hoi-source', ...defaultServerConditions] },
  ssr: {
    resolve: {
      conditions: ['hoi-source', ...defaultServerConditions],
      externalConditions: ['hoi-source'],
    },
  },
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['packages/**/*.test.ts', 'demo/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...neverHere, 'test/e2e/**'],
          // No test changes what another stands on (no mocks of modules), and reading the modules once is half the time.
          isolate: false,
          // How long a test takes on a busy machine proves nothing.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: neverHere,
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // On a machine nobody watches, what fails is tried once more; scripts/second-tries.mjs then names it.
          retry: process.env['HOI_TRY_AGAIN'] ? 1 : 0,
        },
      },
    ],
  },
});
