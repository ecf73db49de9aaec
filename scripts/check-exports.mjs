import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Every path a package promises must lead somewhere: to a source always, to a built file once the
// package has been built. Prints each broken promise and exits 1.
const root = fileURLToPath(new URL('..', import.meta.url));
const problems = [];
let checked = 0;

for (const room of ['packages', 'demo']) {
  const folder = join(root, room);
  if (!existsSync(folder)) continue;
  for (const name of readdirSync(folder)) {
    if (existsSync(join(folder, name, 'package.json'))) checkPackage(join(folder, name));
  }
}

for (const problem of problems) console.error(problem);
console.log(`exports: ${checked} paths checked, ${problems.length} broken`);
process.exit(problems.length > 0 ? 1 : 0);

function checkPackage(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const built = existsSync(join(folder, 'dist'));
  const promises = [
    ...pathsOf(manifest.exports, 'exports'),
    ...pathsOf(manifest.bin, 'bin'),
    ...(Array.isArray(manifest.sideEffects)
      ? manifest.sideEffects.map((path) => ({ entry: 'sideEffects', path }))
      : []),
  ];
  for (const { entry, path } of promises) {
    if (path.startsWith('./dist/') && !built) continue;
    checked += 1;
    if (!path.startsWith('./')) {
      problems.push(`${manifest.name} ${entry}: ${path} must begin with ./`);
    } else if (!leadsSomewhere(folder, path)) {
      problems.push(`${manifest.name} ${entry}: ${path} does not exist`);
    }
  }
}

/** All paths below an exports or bin entry, each with the names that lead to it. */
function pathsOf(value, entry) {
  if (typeof value === 'string') return [{ entry, path: value }];
  if (!value) return [];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, `${entry} ${key}`));
}

function leadsSomewhere(folder, path) {
  if (!path.includes('*')) return existsSync(join(folder, path));
  const [before, after] = path.split('*');
  const within = join(folder, before.endsWith('/') ? before : dirname(before));
  if (!existsSync(within)) return false;
  const beginning = join(folder, before);
  return readdirSync(within, { recursive: true })
    .map((name) => (before.endsWith('/') ? beginning + name : join(within, name)))
    .some((file) => file.startsWith(beginning) && file.endsWith(after));
}
