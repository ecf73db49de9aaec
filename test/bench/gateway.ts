import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readAnswer } from '@hoi/adapters/read.js';
import { FIXED_TODAY, town } from '@hoi/korsbaek';
import { FACETS } from '@hoi/model';
import { startStack } from '@hoi/portal/stack.js';
import { interleaved, median, perSecond, timed } from './rounds.js';
import { straightFrom } from './straight.js';

// `npm run bench`: what the gateway costs, beside what it stands on, in one run. Ratios travel between machines; times do not.
process.env['DATABASE_URL'] ??= 'pglite:memory';
const stack = await startStack(FIXED_TODAY);
const life = town(FIXED_TODAY).life('complex');
const stress = town(FIXED_TODAY).life('stress');
const idOf = (name: string): string =>
  stack.list.citizens.find((one) => one.name === name)?.id ?? '';

const post = (path: string, body: unknown, token = ''): Promise<Response> =>
  fetch(`${stack.gateway}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
const signedIn = (await (await post('/demo/sign-in', { role: 'dataQuality' })).json()) as {
  token: string;
};
const open = (citizen: string): Promise<Response> =>
  post(
    `/v1/citizens/${citizen}/read`,
    { facets: FACETS.filter((facet) => facet !== 'lookups'), purpose: 'bench' },
    signedIn.token,
  );
const opening = async (): Promise<string> => (await open(idOf(life.person.name))).text();

const size = (await opening()).length;
const constant = fork(
  fileURLToPath(new URL('constant-server.ts', import.meta.url)),
  [String(size)],
  {
    execArgv: ['--conditions=hoi-source', '--import', 'tsx'],
  },
);
const [port] = (await once(constant, 'message')) as [number];
const constantly = async (): Promise<void> => {
  await (await fetch(`http://127.0.0.1:${String(port)}/`, { method: 'POST', body: '{}' })).text();
};

const one = await interleaved(
  {
    gateway: opening,
    straight: straightFrom(stack.simulator, life.index.citizen.cpr),
    read: straightFrom(stack.simulator, life.index.citizen.cpr, (answer) =>
      readAnswer(answer, { today: FIXED_TODAY }),
    ),
  },
  25,
);
const openings: number[] = [];
const constants: number[] = [];
for (let round = 0; round < 3; round += 1) {
  openings.push(await perSecond(opening, 10, 3000));
  constants.push(await perSecond(constantly, 10, 1000));
}

const switched = (mode: string, amount?: number): Promise<unknown> =>
  fetch(`${stack.simulator}/switch`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ connection: 'sdi', mode, ...(amount === undefined ? {} : { amount }) }),
  });
await switched('slow', 100);
let first = 0;
const whole = await timed(async () => {
  const start = performance.now();
  const answer = await open(idOf(stress.person.name));
  const decoder = new TextDecoder();
  for await (const piece of answer.body as unknown as AsyncIterable<Uint8Array>) {
    if (first === 0 && decoder.decode(piece, { stream: true }).includes('"caseNumber"')) {
      first = performance.now() - start;
    }
  }
});
await switched('ok');

const resident = (): number =>
  Number(
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(stack.gatewayPid)}/status`, 'utf8'))?.[1] ??
      0,
  ) / 1024;
const before = resident();
let most = before;
const watching = setInterval(() => (most = Math.max(most, resident())), 20);
await Promise.all(Array.from({ length: 100 }, opening));
clearInterval(watching);

const n = (value: number, digits = 1): string => value.toFixed(digits);
console.log(`
Node ${process.version}, ${platform()} ${arch()}, ${String(cpus().length)} cores; gateway, simulator and client share them.

| what | measured | beside | ratio |
|---|--:|--:|--:|
| one opening, ${String(FACETS.length - 1)} facets, ms (median of 25) | ${n(one.gateway)} | ${n(one.straight)} the same requests straight to the simulator | ${n(one.gateway / one.straight, 2)} |
| the same opening | ${n(one.gateway)} | ${n(one.read)} the same requests straight, their XML read into records | ${n(one.gateway / one.read, 2)} |
| openings per second, 10 at once (median of 3) | ${n(median(openings))} | ${n(median(constants))} Hono answering ${String(Math.round(size / 1024))} kB | 1/${n(median(constants) / median(openings), 0)} |
| first of ${String(stress.index.cases.length)} cases while the index trickles, ms | ${n(first, 0)} | ${n(whole, 0)} the whole answer | ${n(first / whole, 2)} |
| memory for 100 openings at once, MB | ${n(most - before, 0)} | ${n(before, 0)} before | |
`);
constant.disconnect();
await stack.stop();
