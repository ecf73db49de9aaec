import { type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CitizenId, Facet, HoiIndex } from '@hoi/model';
import { buildEmbed } from '../../scripts/build/embed.mjs';

/** What the strictest of hosts sends. Each page may say what it thinks of Trusted Types' policies. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

export interface GuestPage {
  body: string;
  /** Scripts of the page's own, by address; each a module, in this order. */
  scripts: readonly string[];
  css?: string;
  trustedTypes?: string;
  lang?: string;
}

export interface GuestHost {
  url: string;
  /** Puts a page up and gives its address. */
  page(page: GuestPage): string;
  /** The modules that a piece of the bundle is made of; none for any other address. */
  modulesOf(address: string): readonly string[];
  /** While held, the endpoint says nothing. */
  hold(held: boolean): void;
  /** How many readers wait for an answer. */
  waiting(): number;
  /** How many streams of changes are open. */
  following(): number;
  stop(): Promise<void>;
}

/**
 * A host as it may be: pages of its own, the script-tag bundle in two versions under /a/ and /b/, and a HOI Index API under
 * /hoi/ that answers from an index.
 */
export async function startGuestHost(index: HoiIndex, probe: string): Promise<GuestHost> {
  const files = new Map<string, { type: string; body: string; policy?: string }>();
  const modules = new Map<string, readonly string[]>();
  for (const [place, version] of [
    ['a', '1.0.0-first'],
    ['b', '2.0.0-second'],
  ] as const) {
    for (const { fileName, code, moduleIds } of await buildEmbed({ version })) {
      files.set(`/${place}/${fileName}`, { type: 'text/javascript', body: code });
      modules.set(`/${place}/${fileName}`, moduleIds);
    }
  }
  files.set('/probe.js', { type: 'text/javascript', body: probe });
  files.set('/favicon.ico', { type: 'image/x-icon', body: '' });

  let held = false;
  let pages = 0;
  const waiting = new Set<() => void>();
  const following = new Set<ServerResponse>();
  const release = () => {
    for (const go of waiting) go();
    waiting.clear();
  };

  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://guest');
    const read = /^\/hoi\/v1\/citizens\/([^/]+)\/read$/.exec(pathname);
    if (read?.[1] && request.method === 'POST') {
      let text = '';
      request.on('data', (data: Buffer) => (text += data.toString()));
      request.on('end', () => void answer(response, decodeURIComponent(read[1] ?? ''), text));
      return;
    }
    if (/^\/hoi\/v1\/citizens\/[^/]+\/changes$/.test(pathname)) {
      // Nothing ever changes; the stream stays open until its reader leaves.
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      response.write('\n');
      following.add(response);
      response.on('close', () => following.delete(response));
      return;
    }
    const file = files.get(pathname);
    response.writeHead(file ? 200 : 404, {
      'content-type': file?.type ?? 'text/plain',
      ...(file?.policy ? { 'content-security-policy': file.policy } : {}),
    });
    response.end(file?.body);
  });

  async function answer(response: ServerResponse, citizen: string, text: string): Promise<void> {
    const { facets, purpose } = JSON.parse(text) as { facets: Facet[]; purpose: string };
    if (held) await new Promise<void>((resolve) => waiting.add(resolve));
    response.writeHead(200, {
      'content-type': 'application/x-ndjson',
      'cache-control': 'no-store',
    });
    const stop = new AbortController();
    response.on('close', () => stop.abort());
    const query = { citizen: citizen as CitizenId, purpose };
    const write = async (facet: Facet): Promise<void> => {
      for await (const reading of index.read(facet, query, stop.signal)) {
        response.write(`${JSON.stringify({ facet, reading })}\n`);
      }
    };
    // A reader who has left is no failure.
    await Promise.all(facets.map(write)).catch(() => undefined);
    response.end();
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    url,
    modulesOf: (address) => modules.get(new URL(address).pathname) ?? [],
    page({ body, scripts, css = '', trustedTypes, lang = 'da' }) {
      pages += 1;
      const at = `/page-${String(pages)}`;
      files.set(`${at}.css`, { type: 'text/css', body: css });
      const tags = scripts.map((src) => `<script type="module" src="${src}"></script>`).join('');
      files.set(at, {
        type: 'text/html; charset=utf-8',
        policy: trustedTypes === undefined ? POLICY : `${POLICY}; trusted-types ${trustedTypes}`,
        body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Vært</title>
          <link rel="stylesheet" href="${at}.css"><script src="/probe.js"></script>${tags}</head>
          <body><main>${body}</main></body></html>`,
      });
      return `${url}${at}`;
    },
    hold(now) {
      held = now;
      if (!now) release();
    },
    waiting: () => waiting.size,
    following: () => following.size,
    stop() {
      release();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
