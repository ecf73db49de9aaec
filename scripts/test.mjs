import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { announceBrowser } from './find-browser.mjs';

// All tests, stage by stage; each stage prints its own output, the last line sums them up.
// `--only=pure|browser|e2e` runs one stage. Nothing is installed from here.
const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/hoi-test');

const stages = [
  { kind: 'pure', title: 'Pure tests (Europe/Copenhagen)', zone: 'Europe/Copenhagen' },
  // Days and instants must mean the same wherever the machine stands.
  ...['UTC', 'America/Los_Angeles', 'Asia/Dubai'].map((zone) => ({
    kind: 'pure',
    title: `Time-sensitive tests again (${zone})`,
    zone,
    folders: ['packages/model', 'packages/adapters'],
  })),
  { kind: 'browser', title: 'Browser tests' },
  { kind: 'e2e', title: 'End-to-end tests' },
];

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const kinds = new Set(stages.map((stage) => stage.kind));
if (values.only !== undefined && !kinds.has(values.only)) {
  console.error(`--only must be one of ${[...kinds].join(', ')}`);
  process.exit(2);
}

const chosen = stages.filter((stage) => !values.only || stage.kind === values.only);
const environment = { ...process.env };
if (chosen.some((stage) => stage.kind !== 'pure')) {
  environment['CHROME_PATH'] = (await announceBrowser()).executablePath;
}

const total = { passed: 0, failed: 0, skipped: 0 };
const unhappy = [];
for (const [index, stage] of chosen.entries()) {
  console.log(`\n== ${stage.title} ==`);
  const file = join(cache, `${index}.json`);
  mkdirSync(cache, { recursive: true });
  rmSync(file, { force: true });
  const code = await (stage.kind === 'browser' ? browserTests(file) : vitest(stage, file));
  const counts = read(file, stage.kind);
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (counts.passed + counts.failed === 0) unhappy.push(`${stage.title}: no tests ran`);
  else if (code !== 0) unhappy.push(`${stage.title}: exit code ${code}, ${counts.failed} failed`);
}

console.log('');
for (const line of unhappy) console.error(line);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(unhappy.length > 0 || total.failed > 0 ? 1 : 0);

function vitest({ kind, zone, folders = [] }, file) {
  const reporters = ['default', 'json', './scripts/second-tries.mjs'];
  const options = ['--project', kind, ...reporters.map((name) => `--reporter=${name}`)];
  return run(
    ['node_modules/vitest/vitest.mjs', 'run', ...options, `--outputFile.json=${file}`, ...folders],
    zone ? { TZ: zone } : {},
  );
}

function browserTests(file) {
  return run(['node_modules/@web/test-runner/dist/bin.js'], { HOI_COUNTS_FILE: file });
}

function run(args, variables) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...environment, ...variables },
      stdio: 'inherit',
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code, signal) => resolve(code ?? signal));
  });
}

/** The counts a stage left behind; none at all if it died before it could write them. */
function read(file, kind) {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8'));
    if (kind === 'browser') return found;
    return {
      passed: found.numPassedTests,
      // A test file that could not be loaded holds no tests, yet is a failure.
      failed: found.numFailedTests + found.testResults.filter(failedWithoutTests).length,
      skipped: found.numPendingTests + found.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function failedWithoutTests({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}
