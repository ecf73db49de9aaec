import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { announceBrowser } from './find-browser.mjs';

// All tests, stage by stage; each stage prints its own output, the last line sums them up.
// `--only=pure|browser|e2e` runs one stage. Nothing is installed from here.
const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/hoi-test');

const STORIES = 'test/e2e/stories.test.ts';
const OTHERS = readdirSync(join(root, 'test/e2e'))
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/e2e/${name}`)
  .filter((path) => path !== STORIES);
// A stage is one run, or several side by side; each of those is one run, or several after each other.
const stages = [
  { kind: 'pure', title: 'Pure tests (Europe/Copenhagen)', zone: 'Europe/Copenhagen' },
  // One page at a time leaves a processor free for what is told twice and for what mostly waits for servers.
  [
    [
      { kind: 'browser', title: 'Browser tests' },
      { kind: 'e2e', title: 'Stories', paths: [STORIES] },
    ],
    [
      // Days and instants must mean the same wherever the machine stands.
      ...['UTC', 'America/Los_Angeles'].map((zone) => ({
        kind: 'pure',
        title: `Time-sensitive tests again (${zone})`,
        zone,
        paths: ['packages/model', 'packages/adapters'],
        options: ['--maxWorkers=1'],
      })),
      { kind: 'e2e', title: 'End-to-end tests', paths: OTHERS },
    ],
  ],
];

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const kinds = new Set(stages.flat(2).map(({ kind }) => kind));
if (values.only !== undefined && !kinds.has(values.only)) {
  console.error(`--only must be one of ${[...kinds].join(', ')}`);
  process.exit(2);
}

const chosen = stages
  .map((stage) =>
    [stage]
      .flat()
      .map((runs) => [runs].flat().filter(({ kind }) => !values.only || kind === values.only))
      .filter((runs) => runs.length > 0),
  )
  .filter((stage) => stage.length > 0);
const environment = { ...process.env };
if (chosen.flat(2).some(({ kind }) => kind !== 'pure')) {
  environment['CHROME_PATH'] = (await announceBrowser()).executablePath;
}

const total = { passed: 0, failed: 0, skipped: 0 };
const unhappy = [];
for (const [index, together] of chosen.entries()) {
  await Promise.all(
    together.map(async (runs, i) => {
      for (const [j, one] of runs.entries()) await runOne(one, `${index}-${i}-${j}`, i > 0);
    }),
  );
}

console.log('');
for (const line of unhappy) console.error(line);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(unhappy.length > 0 || total.failed > 0 ? 1 : 0);

/** Runs one and counts it. What runs beside another is quiet until it has ended. */
async function runOne(stage, name, quiet) {
  if (!quiet) console.log(`\n== ${stage.title} ==`);
  const file = join(cache, `${name}.json`);
  mkdirSync(cache, { recursive: true });
  rmSync(file, { force: true });
  const code = await (stage.kind === 'browser' ? browserTests(file) : vitest(stage, file, quiet));
  const counts = read(file, stage.kind);
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (counts.passed + counts.failed === 0) unhappy.push(`${stage.title}: no tests ran`);
  else if (code !== 0) unhappy.push(`${stage.title}: exit code ${code}, ${counts.failed} failed`);
}

function vitest({ kind, zone, title, paths = [], options: more = [] }, file, quiet) {
  const reporters = ['default', 'json', './scripts/second-tries.mjs'];
  const options = ['--project', kind, ...more, ...reporters.map((name) => `--reporter=${name}`)];
  return run(
    ['node_modules/vitest/vitest.mjs', 'run', ...options, `--outputFile.json=${file}`, ...paths],
    zone ? { TZ: zone } : {},
    quiet ? title : undefined,
  );
}

function browserTests(file) {
  return run(['node_modules/@web/test-runner/dist/bin.js'], { HOI_COUNTS_FILE: file });
}

/** With a title, what it prints comes when it has ended, under that title. */
function run(args, variables, title) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...environment, ...variables },
      stdio: title ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    const printed = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (piece) => printed.push(piece));
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code, signal) => {
      if (title) process.stdout.write(`\n== ${title} ==\n${Buffer.concat(printed)}`);
      resolve(code ?? signal);
    });
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
