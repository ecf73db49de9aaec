import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { eventFieldsOf } from './event-fields.mjs';
import { sharedPropertiesOf, tidy } from './tidy.mjs';

/** Classes that say something to a page: elements, what they inherit, and the events they send. */
const TELLS = /@customElement|\bextends (LitElement|Event)\b/;

/** The manifest of a package's elements, in memory. */
export async function makeManifest(home) {
  const files = readdirSync(join(home, 'src'), { recursive: true })
    .map((file) => `src/${file.split(sep).join('/')}`)
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^src\/testing\//.test(file))
    .filter((file) => TELLS.test(readFileSync(join(home, file), 'utf8')));
  const argv = ['analyze', '--litelement', '--quiet', '--globs', ...files];
  const raw = await cli({ argv, cwd: home, noWrite: true });
  raw.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  const shared = sharedPropertiesOf(readFileSync(join(home, 'src/styles/tokens.ts'), 'utf8'));
  const manifest = tidy(raw, shared);
  for (const { path, declarations } of manifest.modules) {
    for (const one of declarations.filter(({ superclass }) => superclass?.name === 'Event')) {
      const fields = eventFieldsOf(join(home, sourceOf(path)), one.name);
      if (fields.length > 0) one.members = [...(one.members ?? []), ...fields];
    }
  }
  return manifest;
}

/** The source an element's class is written in. */
export function sourceFileOf(manifest, tagName, home) {
  const { path } = manifest.modules.find(({ declarations }) =>
    declarations.some((one) => one.tagName === tagName),
  );
  return join(home, sourceOf(path));
}

function sourceOf(path) {
  return path.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts');
}
