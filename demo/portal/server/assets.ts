import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type InlineConfig, build } from 'vite';

export interface Asset {
  type: string;
  body: string | Uint8Array<ArrayBuffer>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The portal's pages as the browser gets them, by address. Kept in memory: nothing is written, nothing can be stale. */
export function buildAssets(): Promise<Map<string, Asset>> {
  return built('/', {
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: fileURLToPath(new URL('../../../vite.config.ts', import.meta.url)),
  });
}

/** The script-tag bundle, built when the first page asks for it: most look at the portal only, and shall not wait. */
export function embedAssets(): () => Promise<ReadonlyMap<string, Asset>> {
  let bundle: Promise<ReadonlyMap<string, Asset>> | undefined;
  return () => (bundle ??= built('/embed/', { configFile: EMBED }));
}

const EMBED = fileURLToPath(new URL('../../../scripts/build/embed.config.mjs', import.meta.url));

async function built(place: string, config: InlineConfig): Promise<Map<string, Asset>> {
  // Whatever the shell says: elements in development mode talk to the console.
  process.env['NODE_ENV'] = 'production';
  const outcome = await build({
    ...config,
    logLevel: 'error',
    build: { write: false, reportCompressedSize: false },
  });
  const assets = new Map<string, Asset>();
  for (const one of [outcome].flat()) {
    if (!('output' in one)) throw new Error('a build that watches has no output');
    for (const part of one.output) {
      const body = part.type === 'chunk' ? part.code : part.source;
      const type = TYPES[extname(part.fileName)] ?? 'application/octet-stream';
      assets.set(`${place}${part.fileName}`, {
        type,
        body: typeof body === 'string' ? body : Uint8Array.from(body),
      });
    }
  }
  return assets;
}
