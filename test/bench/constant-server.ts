import { serve } from '@hono/node-server';
import { Hono } from 'hono';

// The same HTTP framework with nothing behind it: answers every request with so many bytes, as a process of its own.
const body = 'x'.repeat(Number(process.argv[2] ?? 0));
const app = new Hono();
app.post('*', async (context) => {
  await context.req.text();
  return context.body(body, 200, { 'content-type': 'application/x-ndjson' });
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.send?.(port));
process.on('disconnect', () => process.exit(0));
