import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Entry {
  specifier: string;
  /** Registers elements, which takes a browser. */
  defines: boolean;
}

/** Every JavaScript entry of every package that others may import. */
function entriesOf(name: string): Entry[] {
  const manifest = JSON.parse(
    readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'),
  ) as { name: string; exports: Record<string, unknown> };
  return Object.entries(manifest.exports)
    .filter(([, target]) => typeof target === 'object')
    .flatMap(([path, target]) => filesOf(name, path, target as Record<string, string>))
    .map((path) => ({
      specifier: posixJoin(manifest.name, path),
      defines: path.startsWith('./define/') || name === 'embed',
    }));
}

/** A path with a star stands for every source it leads to. */
function filesOf(name: string, path: string, target: Record<string, string>): string[] {
  if (!path.includes('*')) return [path];
  const [folder = ''] = (target['hoi-source'] ?? '').split('*');
  return readdirSync(join(root, 'packages', name, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => path.replace('*', file.slice(0, -'.ts'.length)));
}

const posixJoin = (name: string, path: string) => (path === '.' ? name : `${name}${path.slice(1)}`);

/** Imports each in a process without a DOM, and says which could not be. Lit itself brings a registry that nothing reads. */
function importAll(specifiers: readonly string[]): Record<string, string> {
  const script = `
    const failed = {};
    for (const specifier of ${JSON.stringify(specifiers)}) {
      try { await import(specifier); } catch (error) { failed[specifier] = String(error); }
    }
    for (const name of ['window', 'document', 'HTMLElement'])
      if (name in globalThis) failed[name] = 'came into the world';
    console.log(JSON.stringify(failed));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=hoi-source', '--import', 'tsx', '--input-type=module', '--eval', script],
    { cwd: join(root, 'test'), encoding: 'utf8' },
  );
  expect(stderr.replace(/^.*Lit is in dev mode.*$/gm, '').trim()).toBe('');
  return JSON.parse(stdout) as Record<string, string>;
}

// A process of its own, with a compiler in it, on a machine that has other things to do.
describe('import without a DOM', { timeout: 60_000 }, () => {
  const entries = readdirSync(join(root, 'packages')).flatMap(entriesOf);

  it('works for classes, languages, data and rules', () => {
    const plain = entries.filter(({ defines }) => !defines).map(({ specifier }) => specifier);
    expect(plain.length).toBeGreaterThan(20);
    expect(importAll(plain)).toEqual({});
  });

  it('does nothing for entries that register elements', () => {
    const defining = entries.filter(({ defines }) => defines).map(({ specifier }) => specifier);
    expect(defining.length).toBeGreaterThan(6);
    expect(importAll(defining)).toEqual({});
  });
});
