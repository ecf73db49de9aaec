import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Everything that is checked without running the product. Two chains side by side, as each step keeps one processor busy; what a step
// prints comes when it has ended. A chain stops at its first failure, the other goes on: one run tells as much as it can.
const CHAINS = [['types', 'packages', 'exports', 'manifest', 'size', 'format'], ['lint']];
const root = fileURLToPath(new URL('..', import.meta.url));

const failed = (await Promise.all(CHAINS.map(inTurn))).flat();
if (failed.length > 0) console.error(`\nfailed: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);

async function inTurn(steps) {
  for (const [index, step] of steps.entries()) {
    const began = Date.now();
    const { code, printed } = await run(`check:${step}`);
    const seconds = Math.round((Date.now() - began) / 1000);
    const how = code === 0 ? 'well' : `exit code ${code}`;
    process.stdout.write(`\n== check:${step}: ${how}, ${seconds} s ==\n${printed}`);
    if (code !== 0) return [step, ...steps.slice(index + 1).map((later) => `${later} (not run)`)];
  }
  return [];
}

function run(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const pieces = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece) => pieces.push(piece));
    child.on('error', (error) => resolve({ code: 1, printed: `${error.message}\n` }));
    child.on('close', (code, signal) =>
      resolve({ code: code ?? signal, printed: Buffer.concat(pieces).toString() }),
    );
  });
}
