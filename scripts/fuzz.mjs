import { spawn } from 'node:child_process';

// The property tests of the timeline with far more cases than a test run has time for: a hundred thousand, or as many as said.
const cases = process.argv[2] ?? '100000';
const tests = [
  'packages/elements/src/timeline/timeline.lossless.test.ts',
  'packages/elements/src/timeline/timeline.layout.test.ts',
];
const child = spawn('npx', ['vitest', 'run', '--project', 'pure', ...tests], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, HOI_FUZZ: cases },
});
child.on('exit', (code) => process.exit(code ?? 1));
