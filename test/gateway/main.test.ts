import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { until } from './stand.js';

// The process itself: how it starts, refuses to start, and ends.

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hoi-main-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function start(environment: Record<string, string>) {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(
    process.execPath,
    ['--conditions=hoi-source', '--import', 'tsx', 'packages/gateway/src/main.ts'],
    { cwd: root, env: { PATH, HOME, HOI_PORT: '0', ...environment } },
  );
  children.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => (said.out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said.err += data.toString()));
  const exit = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string);
  return { child, said, exit };
}

const DEMO = { HOI_DEMO: '1', DATABASE_URL: `pglite:${join(folder, 'store')}` };

describe('the gateway’s process', () => {
  it('listens, answers, and ends by SIGTERM with nothing left', async () => {
    const { child, said, exit } = start(DEMO);
    await until(() => said.out.includes('listening') || said.err !== '', 200_000);
    expect(said.err).toBe('');
    const { port } = JSON.parse(said.out.trim().split('\n').at(-1) ?? '') as { port: number };
    const url = `http://127.0.0.1:${String(port)}`;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const signedIn = await fetch(`${url}/demo/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'coordinator' }),
    });
    const { token } = (await signedIn.json()) as { token: string };
    const id = '11111111-1111-4111-8111-111111111111';
    const changes = await fetch(`${url}/v1/citizens/${id}/changes`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const other = start(DEMO);
    expect(await other.exit, 'a second one on the same store').toBe(1);
    expect(other.said.err).not.toMatch(/\n {4}at /);
    const began = performance.now();
    child.kill('SIGTERM');
    await changes.text();
    expect(await exit).toBe(0);
    expect(performance.now() - began).toBeLessThan(40_000);
    expect(said.out).not.toContain(token);
  }, 300_000);

  it('does not start in production without asking who people are', async () => {
    for (const environment of [{ HOI_DEMO: '1' }, {}] as Record<string, string>[]) {
      const { said, exit } = start({ NODE_ENV: 'production', ...environment });
      expect(await exit).toBe(1);
      expect(said.err).toMatch(/HOI_OIDC_ISSUER|HOI_DEMO/);
      expect(said.err.trim().split('\n')).toHaveLength(1);
    }
  }, 300_000);
});
