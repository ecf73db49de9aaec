import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface BuiltStories {
  address: string;
  /** Of every story. */
  ids: readonly string[];
  /** Of every page of documentation. */
  docs: readonly string[];
  close(): void;
}

/** Storybook as it is published, built anew and served. */
export async function builtStories(): Promise<BuiltStories> {
  const folder = mkdtempSync(join(tmpdir(), 'hoi-stories-'));
  await build(folder);
  const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, { type: string }>;
  };
  const ofType = (type: string) => Object.keys(entries).filter((id) => entries[id]?.type === type);
  const { server, address } = await serveFolder(folder);
  const close = () => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, ids: ofType('story'), docs: ofType('docs'), close };
}

function build(folder: string): Promise<void> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const bin = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const child = spawn(process.execPath, [bin, 'build', '--quiet', '--output-dir', folder], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((resolve, reject) => {
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(output))));
  });
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

async function serveFolder(folder: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    readFile(join(folder, path)).then(
      (body) => {
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        // What has its hash in its name never changes.
        const cache = path.startsWith('/assets/') ? 'max-age=86400, immutable' : 'no-cache';
        response.writeHead(200, { 'content-type': type, 'cache-control': cache }).end(body);
      },
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = typeof at === 'object' && at ? at.port : 0;
  return { server, address: `http://127.0.0.1:${port}` };
}
