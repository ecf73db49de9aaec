import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { town } from '@hoi/korsbaek';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

// Packs every package that is published and looks at what is inside, as whoever installs it would: publint and attw agree, each
// promise of its package.json is kept, and there are no tests, no invented people and no maps to nowhere. Build first.
const packages = fileURLToPath(new URL('../packages', import.meta.url));
const parcels = mkdtempSync(join(tmpdir(), 'hoi-packages-'));
const people = invented();
const problems = [];
let checked = 0;

try {
  for (const name of readdirSync(packages)) {
    const folder = join(packages, name);
    if (!existsSync(join(folder, 'package.json'))) continue;
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (manifest.private) continue;
    checked += 1;
    const found = await lookInto(folder, manifest);
    problems.push(...found.map((problem) => `${manifest.name}: ${problem}`));
  }
} finally {
  rmSync(parcels, { recursive: true });
}
for (const problem of problems) console.error(problem);
console.log(`packages: ${checked} packed, ${problems.length} problems`);
process.exit(problems.length > 0 || checked === 0 ? 1 : 0);

async function lookInto(folder, manifest) {
  const [{ filename }] = JSON.parse(
    execFileSync(
      'npm',
      ['pack', '--json', '--ignore-scripts', '--loglevel=error', `--pack-destination=${parcels}`],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    ),
  );
  const data = new Uint8Array(readFileSync(join(parcels, filename)));
  const parcel = createPackageFromTarballData(data);
  const home = `/node_modules/${manifest.name}/`;
  const files = parcel.listFiles(home).map((path) => path.slice(home.length));
  const textOf = (file) => parcel.readFile(home + file);
  return [
    ...promises(manifest, files),
    ...strangers(files, textOf),
    ...maps(files, textOf),
    ...(await lint(manifest, data)),
    ...(await types(parcel)),
  ];
}

/** Every path of exports, bin, sideEffects and the editors' fields leads to a packed file. */
function promises(manifest, files) {
  const packed = new Set(files);
  const paths = [
    ...pathsOf(manifest.exports),
    ...pathsOf(manifest.bin),
    ...pathsOf(manifest.customElements),
    ...pathsOf(manifest['web-types']),
    ...(Array.isArray(manifest.sideEffects) ? manifest.sideEffects : []),
  ].map((path) => posix.normalize(path));
  return paths
    .filter((path) => {
      const [before, after] = path.split('*');
      return after === undefined
        ? !packed.has(path)
        : !files.some((file) => file.startsWith(before) && file.endsWith(after));
    })
    .map((path) => `promises ${path}, which is not packed`);
}

function pathsOf(value) {
  if (typeof value === 'string') return [value];
  return Object.values(value ?? {}).flatMap(pathsOf);
}

/** Files that belong to us alone, and names that belong to no one. */
function strangers(files, textOf) {
  return files.flatMap((file) => {
    if (/\.test\.|(^|\/)(test|testing|__tests__)\/|\.tsbuildinfo$/.test(file)) {
      return [`${file} is for tests`];
    }
    const text = textOf(file);
    const named = people.filter((name) => text.includes(name));
    return named.length > 0 ? [`${file} names ${named.join(', ')}`] : [];
  });
}

/** Whoever lives in the invented municipality, and the municipality. */
function invented() {
  const names = new Set(['Korsbæk']);
  for (const { person, household, contacts } of town().lives) {
    const all = [person, ...(household?.members ?? []), ...contacts];
    for (const { name } of all) if (name?.includes(' ')) names.add(name);
  }
  return [...names];
}

/** A map whose sources are not packed sends a debugger nowhere. */
function maps(files, textOf) {
  const packed = new Set(files);
  return files.flatMap((file) => {
    if (!file.endsWith('.map')) {
      const map = /^\/\/# sourceMappingURL=(\S+)$/m.exec(textOf(file))?.[1];
      const lost = map && !packed.has(posix.join(posix.dirname(file), map));
      return lost && /\.(js|ts)$/.test(file) ? [`${file} names a map that is not packed`] : [];
    }
    const { sources } = JSON.parse(textOf(file));
    return sources
      .map((source) => posix.join(posix.dirname(file), source))
      .filter((source) => !packed.has(source))
      .map((source) => `${file} points to ${source}, which is not packed`);
  });
}

async function lint(manifest, data) {
  const { messages } = await publint({
    pack: { tarball: data.buffer },
    strict: true,
  });
  return messages.map(
    (message) => `publint: ${formatMessage(message, manifest, { color: false })}`,
  );
}

/** We publish ES modules only; how CommonJS and Node 10 would have found the types is no matter. */
async function types(parcel) {
  const { problems: found } = await checkPackage(parcel);
  return (found ?? [])
    .filter(({ resolutionKind }) => resolutionKind !== 'node10' && resolutionKind !== 'node16-cjs')
    .filter(({ entrypoint }) => !/\.(css|json)$|^\.\/hoi(-all)?\.js$/.test(entrypoint ?? ''))
    .map(({ kind, entrypoint, resolutionKind }) =>
      ['attw:', kind, entrypoint, resolutionKind].filter(Boolean).join(' '),
    );
}
