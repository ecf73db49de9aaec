import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserTestCounts } from './scripts/browser-test-counts.mjs';
import { announceBrowser, BROWSER_ARGUMENTS } from './scripts/find-browser.mjs';

const { executablePath } = await announceBrowser();

export default {
  files: ['packages/*/src/**/*.browser.test.ts', 'test/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['hoi-source', 'browser', 'development'] },
  // More than one page at a time hangs now and then with this launcher, and is no faster.
  concurrency: 1,
  browsers: [chromeLauncher({ launchOptions: { executablePath, args: BROWSER_ARGUMENTS } })],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.browser-tests.json', import.meta.url)),
    }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 600_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    browserTestCounts({ file: process.env['HOI_COUNTS_FILE'] }),
  ],
};
