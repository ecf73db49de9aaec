import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemas } from './schemas.js';

// Writes packages/model/schema/*.json from the model's own definitions. `--check` only compares.
const folder = fileURLToPath(new URL('../packages/model/schema/', import.meta.url));
const check = process.argv.includes('--check');
let stale = 0;
mkdirSync(folder, { recursive: true });
for (const [name, text] of schemas()) {
  const file = join(folder, `${name}.json`);
  let found = '';
  try {
    found = readFileSync(file, 'utf8');
  } catch {
    // Not written yet: counts as stale.
  }
  if (found === text) continue;
  stale += 1;
  if (check) console.error(`schema/${name}.json is not what the model says`);
  else writeFileSync(file, text);
}
if (check && stale > 0) {
  console.error('Run `npm run schemas`.');
  process.exit(1);
}
