import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions } from 'vite';

export interface BenchPage {
  url: string;
  stop(): void;
}

/** Builds the page of the bench as a municipality would get it, minified and in production mode, and serves it. */
export async function serveBenchPage({ minify = true } = {}): Promise<BenchPage> {
  process.env['NODE_ENV'] = 'production';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    resolve: { conditions: ['hoi-source', ...defaultClientConditions] },
    build: {
      write: false,
      target: 'es2022',
      minify,
      modulePreload: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: fileURLToPath(new URL('page.html', import.meta.url)) },
    },
  });
  const files = new Map<string, string | Uint8Array>();
  for (const one of Array.isArray(built) ? built : [built]) {
    if (!('output' in one)) continue;
    for (const file of one.output) {
      files.set(`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source);
    }
  }
  const server: Server = createServer((request, response) => {
    const body = files.get(request.url ?? '');
    const type = /\.(js|css|html)$/.exec(request.url ?? '')?.[1];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `text/${type === 'js' ? 'javascript' : (type ?? 'plain')}`,
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/page.html`,
    stop: () => server.close(),
  };
}
