import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

// The whole gateway over HTTP on a folder, killed twenty times in the middle of commands. Who hears nothing asks again with the
// same key, as a client must.

const ROUNDS = 20;
const CLIENTS = 4;
const folder = mkdtempSync(join(tmpdir(), 'hoi-kill-'));
const children = new Set<ChildProcess>();
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** A process that has loaded everything and waits for its turn. */
async function standBy(): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('gateway-to-kill.ts', import.meta.url)), [], {
    execArgv: ['--conditions=hoi-source', '--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'test', DATABASE_URL: `pglite:${join(folder, 'store')}` },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.add(child);
  await once(child, 'message');
  return child;
}

async function listen(child: ChildProcess): Promise<string> {
  const told = once(child, 'message') as Promise<[{ port: number }]>;
  child.send('go');
  return `http://127.0.0.1:${String((await told)[0].port)}`;
}

async function post(url: string, body: object, headers: Record<string, string> = {}) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
}

async function signIn(url: string): Promise<Record<string, string>> {
  const { body } = await post(`${url}/demo/sign-in`, { role: 'coordinator' });
  return { authorization: `Bearer ${body['token'] ?? ''}` };
}

/** Asks for one remark; whether it was acknowledged. A line that is cut is no answer. */
async function remark(url: string, citizen: string, n: number, who: Record<string, string>) {
  const command = { kind: 'addRemark', citizen, type: 'Tolk', text: `remark-${String(n)}` };
  const when = { from: '2026-11-12', to: null };
  const answer = await post(
    `${url}/v1/citizens/${citizen}/commands`,
    { ...command, ...when },
    { ...who, 'idempotency-key': `key-${String(n)}` },
  ).catch(() => undefined);
  if (answer !== undefined)
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'done' } });
  return answer !== undefined;
}

it(
  'loses no acknowledged command to kill -9, twenty times, and does none twice',
  // Half a minute on a quiet machine; how long it takes on another proves nothing.
  { timeout: 900_000 },
  async () => {
    const acknowledged = new Set<number>();
    let unheard: number[] = [];
    let last = 0;
    let citizen = '';
    let next = standBy();
    for (let round = 0; round <= ROUNDS; round += 1) {
      const child = await next;
      const url = await listen(child);
      // The next one loads while this one works.
      if (round < ROUNDS) next = standBy();
      const who = await signIn(url);
      const asked = { cpr: '3213019999', purpose: 'opfølgning' };
      citizen ||= (await post(`${url}/v1/lookups`, asked, who)).body['citizen'] ?? '';
      const again = unheard;
      unheard = [];
      const isLast = round === ROUNDS;
      const exit = once(child, 'exit');
      const goal = acknowledged.size + 1;
      let killing = false;
      const client = async (): Promise<void> => {
        for (;;) {
          const n = again.shift() ?? (isLast ? undefined : (last += 1));
          if (n === undefined) return;
          if (!(await remark(url, citizen, n, who))) {
            unheard.push(n);
            return;
          }
          acknowledged.add(n);
          if (isLast || killing || acknowledged.size < goal) continue;
          killing = true;
          // Some moment of the work, another in every round.
          setTimeout(() => child.kill('SIGKILL'), (round * 7) % 50);
        }
      };
      await Promise.all(Array.from({ length: CLIENTS }, client));
      unheard.push(...again);
      if (isLast) {
        expect(unheard).toEqual([]);
        const path = `/v1/citizens/${citizen}/remarks?purpose=opf%C3%B8lgning`;
        const reading = (await (await fetch(`${url}${path}`, { headers: who })).json()) as {
          value: { text: string }[];
        };
        const held = reading.value.map(({ text }) => text).sort();
        const asked = Array.from({ length: last }, (_, n) => `remark-${String(n + 1)}`).sort();
        expect(held, 'each one there, and once').toEqual(asked);
        expect(acknowledged.size).toBe(last);
        child.kill('SIGKILL');
      }
      await exit;
      expect(child.signalCode).toBe('SIGKILL');
    }
    expect(last).toBeGreaterThanOrEqual(ROUNDS);
  },
);
