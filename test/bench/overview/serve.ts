import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions } from 'vite';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The page of the bench as a municipality would get it, minified and in production mode. */
export async function serveOverview(): Promise<{ url: string; stop(): void }> {
  process.env['NODE_ENV'] = 'production';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: here('.'),
    resolve: { conditions: ['hoi-source', ...defaultClientConditions] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: here('page.html') },
    },
  });
  const files = new Map<string, string | Uint8Array>();
  for (const one of Array.isArray(built) ? built : [built]) {
    if (!('output' in one)) continue;
    for (const file of one.output) {
      files.set(`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source);
    }
  }
  const server = createServer((request, response) => {
    const body = files.get(request.url ?? '');
    const kind = request.url?.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': kind }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${String(port)}/page.html`, stop: () => server.close() };
}
