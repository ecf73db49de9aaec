#!/usr/bin/env node
// A committed launcher: a bin that points into dist/ is not linked on a clean clone.
// In a checkout it runs the sources, in an installed package what was built.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/node/cli.ts', import.meta.url);
const loader = sourceLoader();

if (loader) run(loader);
else await import('../dist/node/cli.js');

/** The address of tsx, if this is a checkout in which it can be found. */
function sourceLoader() {
  // The sources are published too; only a checkout also has the compiler's settings.
  if (!existsSync(source) || !existsSync(new URL('../tsconfig.json', import.meta.url))) return;
  try {
    return import.meta.resolve('tsx');
  } catch {
    return;
  }
}

function run(tsx) {
  const child = spawn(
    process.execPath,
    ['--conditions=hoi-source', '--import', tsx, fileURLToPath(source), ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const forward = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  child.on('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    if (!signal) {
      process.exitCode = code ?? 1;
      return;
    }
    // Die the way the child died, so that a shell or supervisor sees the truth.
    for (const name of signals) process.off(name, forward);
    process.kill(process.pid, signal);
  });
}
