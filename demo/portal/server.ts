import { serve } from '@hono/node-server';
import { portalApp } from './server/app.js';
import { buildAssets } from './server/assets.js';
import { Korsbaek } from './server/korsbaek.js';
import { settingsFrom } from './server/settings.js';

// `npm start`: builds the portal, answers on this machine only, and says where in one line.
const settings = settingsFrom(process.env);
if ('problem' in settings) stop(settings.problem);
else await start(settings.port, new Korsbaek(settings.today)).catch(explain);

async function start(port: number, town: Korsbaek): Promise<void> {
  const app = portalApp({
    assets: await buildAssets(),
    citizens: () => town.citizens(),
    citizen: (id) => town.citizen(id),
  });
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (address) => {
    console.log(`HOI overblik: http://127.0.0.1:${address.port}/`);
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    stop(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is busy. Choose another: PORT=${port + 1} npm start`
        : `The portal could not start: ${error.code ?? error.name}`,
    );
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(0));
  }
  if (process.env['npm_lifecycle_event']) stopWithParent(process.ppid);
}

/** A broken build says where, which is all anyone needs of it. */
function explain(error: unknown): void {
  stop(`The portal could not start. ${error instanceof Error ? error.message : ''}`);
}

/** npm gives a signal to the shell it runs us in, and the shell dies without passing it on. */
function stopWithParent(parent: number): void {
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, 250).unref();
}

function stop(problem: string): void {
  console.error(problem);
  process.exit(1);
}
