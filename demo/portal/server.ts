import { createServer } from 'node:net';
import { serve } from '@hono/node-server';
import { portalApp } from './server/app.js';
import { buildAssets, embedAssets } from './server/assets.js';
import { esdhFiles } from './server/esdh-file.js';
import { settingsFrom } from './server/settings.js';
import { type Stack, startStack } from './server/stack.js';
import type { CivilDate } from '@hoi/model';

// `npm start`: the indexes' simulator, the gateway and the portal, on this machine only. Says where in one line.
const settings = settingsFrom(process.env);
let stack: Stack | undefined;
if ('problem' in settings) fail(settings.problem);
else await start(settings.port, settings.today).catch(explain);

async function start(port: number, today: CivilDate | undefined): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
  if (process.env['npm_lifecycle_event']) stopWithParent(process.ppid);
  if (!(await isFree(port))) return fail(busy(port));
  const [assets, started] = await Promise.all([buildAssets(), startStack(today)]);
  stack = started;
  started.onLoss((name) => fail(`The ${name} ended. The portal cannot go on without it.`));
  const app = portalApp({
    assets,
    embed: embedAssets(),
    esdhFile: esdhFiles(started.list),
    ...started,
  });
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (address) => {
    console.log(`HOI overblik: http://127.0.0.1:${address.port}/`);
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    fail(
      error.code === 'EADDRINUSE'
        ? busy(port)
        : `The portal could not start: ${error.code ?? error.name}`,
    );
  });
}

function busy(port: number): string {
  return `Port ${port} is busy. Choose another: PORT=${port + 1} npm start`;
}

/** Asked before anything else is started, so that a busy port is said at once. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** A broken build or child says where, which is all anyone needs of it. */
function explain(error: unknown): void {
  fail(`The portal could not start. ${error instanceof Error ? error.message : ''}`);
}

/** npm gives a signal to the shell it runs us in, and the shell dies without passing it on. */
function stopWithParent(parent: number): void {
  setInterval(() => {
    if (process.ppid !== parent) leave();
  }, 250).unref();
}

/** The children end by themselves when they lose us; waiting for them keeps the store whole and the ports free. */
function leave(code: unknown = 0): void {
  const exit = () => process.exit(typeof code === 'number' ? code : 0);
  setTimeout(exit, 6_000).unref();
  void (stack?.stop() ?? Promise.resolve()).then(exit, exit);
}

function fail(problem: string): void {
  console.error(problem);
  leave(1);
}
