import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const configFile = fileURLToPath(new URL('embed.config.mjs', import.meta.url));

/**
 * The script-tag bundle: written to packages/embed/dist, or, with a version of its own, only handed back. Each piece says its
 * file name, its code, what it imports at once and on demand, and which modules it is made of.
 */
export async function buildEmbed({ write = false, version } = {}) {
  // Whatever the shell says: elements in development mode talk to the console.
  process.env['NODE_ENV'] = 'production';
  if (write)
    rmSync(new URL('../../packages/embed/dist/hoi/', import.meta.url), {
      recursive: true,
      force: true,
    });
  const [built] = await build({
    configFile,
    logLevel: 'warn',
    plugins: version === undefined ? [] : [otherVersion(version)],
    build: { write },
  });
  return built.output.filter(({ type }) => type === 'chunk');
}

/** The same code under another version, as a page meets it that was put together from two releases. */
function otherVersion(version) {
  return {
    name: 'hoi-other-version',
    transform(code, id) {
      if (!id.endsWith('/internal/hoi-element.ts')) return null;
      const other = code.replace(/'\d+\.\d+\.\d+'|"\d+\.\d+\.\d+"/, JSON.stringify(version));
      if (other === code) throw new Error(`no version to replace in ${id}`);
      return { code: other, map: null };
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildEmbed({ write: true });
