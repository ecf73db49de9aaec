import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

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
export async function buildAssets(): Promise<Map<string, Asset>> {
  // Whatever the shell says: elements in development mode talk to the console.
  process.env['NODE_ENV'] = 'production';
  const built = await build({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: fileURLToPath(new URL('../../../vite.config.ts', import.meta.url)),
    logLevel: 'error',
    build: { write: false, reportCompressedSize: false },
  });
  if (!('output' in built)) throw new Error('the portal is one build');
  const assets = new Map<string, Asset>();
  for (const part of built.output) {
    const body = part.type === 'chunk' ? part.code : part.source;
    const type = TYPES[extname(part.fileName)] ?? 'application/octet-stream';
    assets.set(`/${part.fileName}`, {
      type,
      body: typeof body === 'string' ? body : Uint8Array.from(body),
    });
  }
  return assets;
}
