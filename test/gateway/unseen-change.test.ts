import { compose, type Composed } from '@hoi/gateway/compose.js';
import { configFrom } from '@hoi/gateway/config.js';
import { type Area, type CitizenId, type Instant, instantOf } from '@hoi/model';
import { afterAll, beforeAll, expect, it } from 'vitest';

// A stream of changes over HTTP and the real store: news is what this viewer would see, and nothing else.

let time = Date.parse('2026-11-12T13:00:00.000Z');
const now = (): Instant => instantOf((time += 1));
let composed: Composed;
let url: string;
let citizen: CitizenId;

beforeAll(async () => {
  const config = configFrom({ HOI_DEMO: '1', HOI_PORT: '0', DATABASE_URL: 'pglite:memory' });
  if ('problem' in config) throw new Error(config.problem);
  composed = await compose(config, { now, log: () => undefined });
  url = `http://127.0.0.1:${String(await composed.gateway.start())}`;
  citizen = await composed.store.citizenOf('3213019999');
}, 300_000);
afterAll(() => composed.stop(200));

async function signIn(role: string): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role }),
  });
  return { authorization: `Bearer ${((await answer.json()) as { token: string }).token}` };
}

/** Follows the changes as a role; the lines that have come so far. */
async function follow(role: string) {
  const leave = new AbortController();
  const headers = await signIn(role);
  const path = `${url}/v1/citizens/${citizen}/changes`;
  const answer = await fetch(path, { headers, signal: leave.signal });
  let text = '';
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const piece of answer.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(piece, { stream: true });
    }
  })().catch(() => undefined);
  const lines = () => text.split('\n').filter(Boolean);
  const leaving = async () => {
    leave.abort();
    await reading;
  };
  return { lines, leaving };
}

const planOf = async (role: string) => {
  const path = `${url}/v1/citizens/${citizen}/plan?purpose=opf%C3%B8lgning`;
  const reading = (await (await fetch(path, { headers: await signIn(role) })).json()) as {
    value: unknown;
  };
  return JSON.stringify(reading.value);
};

/** Two of each: a joint plan of one area is that area's own business. */
const AREAS_OF_BOTH = ['employment', 'income', 'social', 'health'];
const author = { by: 'someone' };
const GOAL = { kind: 'subGoal', type: 'develop' };
let key = 0;
async function change(part: string, area: Area, title: string, basedOn: number | null) {
  const operation = { part, basedOn, action: basedOn === null ? 'add' : 'change' } as const;
  const outcome = await composed.store.run(
    {
      kind: 'changePlan',
      citizen,
      operations: [
        { ...operation, fields: { ...(basedOn === null ? { ...GOAL, area } : {}), title } },
      ],
    },
    { ...author, idempotencyKey: `k${String((key += 1))}` },
  );
  expect(outcome).toMatchObject({ outcome: 'done' });
}

it('tells of a change in what is shown, and not of one in what is hidden', async () => {
  await composed.store.adopt(
    'plan',
    citizen,
    { id: 'plan', areas: AREAS_OF_BOTH, version: 1, savedAt: now(), subGoals: [] } as never,
    author,
  );
  await change('mine', 'employment', 'A', null);
  await change('theirs', 'social', 'B', null);
  const employment = await follow('employmentCaseworker');
  const social = await follow('socialCaseworker');
  const before = [await planOf('employmentCaseworker'), await planOf('socialCaseworker')];
  expect(before[0]).toContain('"mine"');
  expect(before[0], 'or nothing is shown by this test').not.toContain('"theirs"');
  expect(before[1]).toContain('"theirs"');

  await change('theirs', 'social', 'Hidden from one of them', 1);
  const news = '{"kind":"facets","facets":["plan"]}';
  await expect.poll(social.lines, { timeout: 30_000 }).toEqual([news]);
  expect(await planOf('employmentCaseworker')).toBe(before[0]);
  // Whatever comes first comes first: had the hidden change been told, it would stand before this one.
  await composed.store.adopt('remarks', citizen, [], author);
  await change('mine', 'employment', 'Shown to one of them', 1);
  await expect.poll(employment.lines, { timeout: 30_000 }).toEqual([news]);
  await composed.store.run(
    { kind: 'answerHoi', citizen, answer: 'yes', on: '2026-11-12' as never },
    { ...author, idempotencyKey: 'answer' },
  );
  const both = '{"kind":"facets","facets":["participation"]}';
  await expect.poll(employment.lines, { timeout: 30_000 }).toEqual([news, both]);
  await expect.poll(social.lines, { timeout: 30_000 }).toEqual([news, both]);
  await employment.leaving();
  await social.leaving();
}, 180_000);

it('tells what was done with a follow-up to those who may see where it lay, and no version of the plan more', async () => {
  const other = await composed.store.citizenOf('3213019998');
  const by = { by: 'amina', name: 'Amina Haddad', audience: 'professional' } as const;
  await composed.store.adopt(
    'plan',
    other,
    { id: 'plan', areas: AREAS_OF_BOTH, version: 1, savedAt: now(), subGoals: [] } as never,
    by,
  );
  const followUp = async (basedOn: number | null, fields: Record<string, unknown>) => {
    const action = basedOn === null ? 'add' : 'change';
    const operations = [{ part: 'f', basedOn, action, fields } as const];
    const idempotencyKey = `f${String((key += 1))}`;
    const done = await composed.store.run(
      { kind: 'changePlan', citizen: other, operations },
      { ...by, idempotencyKey },
    );
    expect(done).toMatchObject({ outcome: 'done' });
  };
  const social = { kind: 'followUp', title: 'Status', area: 'social', date: '2026-12-02' };
  await followUp(null, social);
  await followUp(1, { date: '2026-12-09' });
  const read = async (role: string, facet: string) => {
    const path = `${url}/v1/citizens/${other}/${facet}?purpose=opf%C3%B8lgning`;
    const answer = await fetch(path, { headers: await signIn(role) });
    return ((await answer.json()) as { value: unknown }).value;
  };
  type Told = { date: string; history?: { action: string; by?: string; from?: string }[] }[];
  const mine = (await read('socialCaseworker', 'appointments')) as Told;
  expect(mine[0]?.history).toMatchObject([
    { action: 'moved', by: 'Amina Haddad', from: '2026-12-02' },
    { action: 'planned', by: 'Amina Haddad' },
  ]);
  expect(await read('employmentCaseworker', 'appointments')).toEqual([]);
  // It is a change of an appointment, and not a version of the plan.
  const plan = (await read('socialCaseworker', 'plan')) as { history: unknown[] };
  expect(plan.history).toHaveLength(1);

  // Where it is everybody's it is shown, and what it has been through among the social ones is not.
  await followUp(2, { area: 'employment', date: '2026-12-16' });
  const theirs = (await read('employmentCaseworker', 'appointments')) as Told;
  expect(theirs.map(({ date }) => date)).toEqual(['2026-12-16']);
  expect(theirs[0]).not.toHaveProperty('history');
}, 180_000);
