import { type Context, Hono } from 'hono';
import { proxy } from 'hono/proxy';
import type { CitizenList, EsdhFile } from '../src/wire.js';
import type { Asset } from './assets.js';
import { SECURITY_HEADERS } from './security-headers.js';

export interface PortalParts {
  assets: ReadonlyMap<string, Asset>;
  /** The script-tag bundle, as a municipality would serve it from its own origin; by address below `/embed`. */
  embed: () => Promise<ReadonlyMap<string, Asset>>;
  /** What the record system keeps of someone. */
  esdhFile: (citizen: string) => EsdhFile | undefined;
  list: CitizenList;
  /** Where the gateway answers, on this machine. */
  gateway: string;
  /** Where the indexes' simulator is switched, on this machine. */
  simulator: string;
}

/** The portal's pages under the strictest headers a host may send, and the gateway behind the same origin at `/hoi/`. */
export function portalApp(parts: PortalParts): Hono {
  const { assets, embed, esdhFile, list, gateway, simulator } = parts;
  const app = new Hono();
  app.all('/hoi/*', async (context) => {
    const { pathname, search } = new URL(context.req.url);
    // A reader who leaves must take the reading with them, all the way to the indexes.
    return proxy(`${gateway}${pathname.slice('/hoi'.length)}${search}`, context.req).catch(() =>
      context.json({ title: 'the gateway does not answer' }, 502),
    );
  });
  // A demonstration may break its own sources; no real portal can.
  app.all('/simulator/switch', (context) => proxy(`${simulator}/switch`, context.req));
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value);
  });
  app.get('/data/citizens', (context) => {
    context.header('Cache-Control', 'no-store');
    return context.json(list);
  });
  app.get('/data/day', (context) => {
    context.header('Cache-Control', 'no-store');
    return context.json({ today: list.today });
  });
  app.get('/data/esdh/:citizen', (context) => {
    const file = esdhFile(context.req.param('citizen'));
    context.header('Cache-Control', 'no-store');
    return file ? context.json(file) : context.json({ title: 'no such citizen' }, 404);
  });
  app.get('/embed/*', async (context) => give(context, (await embed()).get(context.req.path)));
  app.get('*', (context) => {
    const { path } = context.req;
    return give(
      context,
      assets.get(path === '/' ? '/index.html' : path) ?? assets.get(`${path}.html`),
    );
  });
  // What broke is said on the server's own console and nowhere else.
  app.onError((error, context) => {
    console.error(`${context.req.method} ${context.req.path}: ${error.name}`);
    return context.json({ title: 'the demo server failed' }, 500);
  });
  return app;
}

function give(context: Context, asset: Asset | undefined): Response {
  if (!asset) return context.text('Not found\n', 404);
  context.header('Cache-Control', 'no-cache');
  context.header('Content-Type', asset.type);
  return context.body(asset.body);
}
