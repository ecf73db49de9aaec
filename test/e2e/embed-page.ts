import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildEmbed } from '../../scripts/build/embed.mjs';

/** The embed as it is published, and one page with the given body, on an address of their own. */
export async function serveEmbed(body: string): Promise<{ address: string; close(): void }> {
  const files = new Map<string, [type: string, body: string]>(
    (await buildEmbed()).map(({ fileName, code }) => [`/${fileName}`, ['text/javascript', code]]),
  );
  files.set('/favicon.ico', ['image/x-icon', ' ']);
  files.set('/', [
    'text/html',
    `<!doctype html><html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>HOI</title><script type="module" src="/hoi.js"></script><body>${body}</body></html>`,
  ]);
  const server = createServer((request, response) => {
    const [type, content] = files.get(request.url ?? '') ?? ['text/plain', ''];
    response.writeHead(content === '' ? 404 : 200, { 'content-type': type });
    response.end(content);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}/`, close: () => server.close() };
}
