import { Hono } from 'hono';
import type { CitizenData, CitizenList } from '../src/wire.js';
import type { Asset } from './assets.js';
import { SECURITY_HEADERS } from './security-headers.js';

export interface PortalParts {
  assets: ReadonlyMap<string, Asset>;
  citizens(): CitizenList;
  citizen(id: string): Promise<CitizenData> | undefined;
}

/** The portal's pages and its data, both under the strictest headers a host may send. */
export function portalApp({ assets, citizens, citizen }: PortalParts): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value);
  });
  app.use('/data/*', async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });
  app.get('/data/citizens', (context) => context.json(citizens()));
  app.get('/data/citizens/:id', async (context) => {
    const data = await citizen(context.req.param('id'));
    return data ? context.json(data) : context.json({ title: 'no such citizen' }, 404);
  });
  app.get('*', (context) => {
    const { path } = context.req;
    const asset = assets.get(path === '/' ? '/index.html' : path);
    if (!asset) return context.text('Not found\n', 404);
    context.header('Cache-Control', 'no-cache');
    context.header('Content-Type', asset.type);
    return context.body(asset.body);
  });
  // What broke is said on the server's own console and nowhere else.
  app.onError((error, context) => {
    console.error(`${context.req.method} ${context.req.path}: ${error.name}`);
    return context.json({ title: 'the demo server failed' }, 500);
  });
  return app;
}
