import { MemoryIndex } from '@hoi/adapters/memory.js';
import { apiSchemas, ROUTES } from '@hoi/gateway';
import { civilDate, type CitizenId, FACETS, holdsCpr, type Instant } from '@hoi/model';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANNA, caseOf } from './records.js';
import { everything, linesOf, NOW, type Stand, stand, until } from './stand.js';

const BO = '22222222-2222-4222-8222-222222222222' as CitizenId;
const NAME = 'Anna Hemmelig';
const CPR = '3213017777';

function memory(): MemoryIndex {
  const index = new MemoryIndex({
    now: () => NOW,
    connections: [
      { name: 'sdi', facets: ['cases', 'documents', 'notes'] },
      { name: 'person', facets: ['person', 'household'] },
      {
        name: 'store',
        facets: ['consents', 'participation', 'remarks', 'appointments', 'contacts', 'plan'],
      },
    ],
  });
  index.set(ANNA, 'person', { id: ANNA, name: NAME, firstName: 'Anna' });
  index.set(ANNA, 'cases', [caseOf(1), caseOf(2, { area: 'health', kle: { number: '29.09.05' } })]);
  index.set(ANNA, 'consents', [
    {
      id: 'consent-1',
      state: 'given',
      areas: ['crossCutting', 'social', 'health'],
      validFrom: '2026-01-01T00:00:00.000Z' as Instant,
      validTo: null,
    },
  ]);
  return index;
}

let here: Stand;
let index: MemoryIndex;
let token: string;
let outsider: string;
const question = { facets: ['cases'], purpose: 'opfølgning' };
const readPath = (id: string) => `/v1/citizens/${id}/read`;

beforeAll(async () => {
  index = memory();
  here = await stand(index, {
    people: {
      lookup: (cpr) => Promise.resolve(cpr === CPR ? ANNA : BO),
      search: () => Promise.resolve([{ citizen: ANNA, name: NAME, age: 40 }]),
    },
    limits: { heartbeatMs: 30 },
    allowOrigins: ['https://esdh.example'],
  });
  token = here.doors.let(everything());
  outsider = here.doors.let(
    everything({ id: 'outsider', areas: [], roles: [], kleScopes: [], dataQuality: false }),
  );
});
afterAll(() => here.stop());

describe('reading', () => {
  it('streams lines that the model knows, none of which may be stored or sniffed', async () => {
    const answer = await here.ask(readPath(ANNA), {
      token,
      body: { facets: FACETS, purpose: 'opfølgning' },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const lines = linesOf(await answer.text());
    for (const line of lines) v.parse(apiSchemas.LineSchema, line);
    const settled = lines.filter(({ reading }) => reading['settled']).map(({ facet }) => facet);
    expect(settled.sort()).toEqual([...FACETS].sort());
  });

  it('gives one facet whole to people with curl', async () => {
    const answer = await here.ask(`/v1/citizens/${ANNA}/cases?purpose=test`, { token });
    const reading = v.parse(apiSchemas.ReadingSchema, await answer.json());
    expect(reading).toMatchObject({ settled: true });
    expect(reading.value).toHaveLength(2);
  });

  it('looks back by what may be seen now: a link to what has been registered anew since is still there', async () => {
    const before = '2026-09-01T08:00:00.000Z' as Instant;
    const since = { connection: 'sdi', receivedAt: NOW };
    const plan = {
      id: 'plan',
      version: 1,
      savedAt: before,
      areas: ['social' as const],
      subGoals: [
        {
          id: 'g1',
          title: 'Mål',
          type: 'develop' as const,
          status: 'inProgress' as const,
          interventionIds: [caseOf(1).id],
          agreements: [],
        },
      ],
    };
    const memories = memory();
    memories.set(ANNA, 'cases', [caseOf(1, { provenance: since })]);
    memories.set(ANNA, 'plan', plan);
    const place = await stand(memories);
    try {
      const all = place.doors.let(everything());
      const body = { facets: ['plan', 'cases'], purpose: 'opfølgning', knownAt: before };
      const answer = await place.ask(readPath(ANNA), { token: all, body });
      const last = new Map(linesOf(await answer.text()).map((one) => [one.facet, one.reading]));
      // Of the case itself nothing was known yet.
      expect(last.get('cases')?.['value']).toEqual([]);
      expect(last.get('plan')?.['value']).toMatchObject({
        subGoals: [{ interventionIds: [caseOf(1).id] }],
      });
      // And what may not be seen now is not seen in what was.
      const health = place.doors.let(
        everything({ areas: ['health', 'social'], kleScopes: [], dataQuality: false }),
      );
      const other = await place.ask(readPath(ANNA), { token: health, body });
      expect(await other.text()).not.toContain(caseOf(1).id);
    } finally {
      await place.stop();
    }
  });

  it('writes down who looked before a byte leaves, and nothing when it cannot', async () => {
    let kept: () => void = () => undefined;
    let fail = false;
    const slow = await stand(memory(), {
      audit: {
        record: () =>
          fail
            ? Promise.reject(new Error('disk full'))
            : new Promise<void>((resolve) => (kept = resolve)),
      },
    });
    const own = slow.doors.let(everything());
    let answered = false;
    const asking = slow.ask(readPath(ANNA), { token: own, body: question }).then((answer) => {
      answered = true;
      return answer;
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(answered).toBe(false);
    kept();
    expect((await (await asking).text()).length).toBeGreaterThan(10);
    fail = true;
    const refused = await slow.ask(readPath(ANNA), { token: own, body: question });
    expect(refused.status).toBe(503);
    expect(await refused.text()).not.toContain('Sag');
    expect(slow.gateway.active.readings).toBe(0);
    await slow.stop();
  });

  it('records facets, areas and what was withheld, as one opening', async () => {
    const viewer = everything({ id: 'social', areas: ['social'], dataQuality: false, roles: [] });
    const own = here.doors.let(viewer);
    here.rows.length = 0;
    for (let i = 0; i < 2; i += 1) {
      await (
        await here.ask(readPath(ANNA), {
          token: own,
          body: { facets: ['cases', 'person'], purpose: ' opfølgning ' },
        })
      ).text();
    }
    expect(new Set(here.rows.map(({ correlation }) => correlation)).size).toBe(1);
    expect(here.rows.find(({ facets }) => facets.includes('cases'))).toMatchObject({
      at: NOW,
      viewer: 'social',
      citizen: ANNA,
      purpose: 'opfølgning',
      areas: ['crossCutting', 'social', 'health'],
      withheld: ['employment', 'family', 'education', 'income', 'other'],
    });
  });

  it('writes no line for a change the viewer cannot see', async () => {
    const later: (() => void)[] = [];
    const slow = new MemoryIndex({
      now: () => NOW,
      after: (run) => {
        later.push(run);
        return () => undefined;
      },
      connections: [{ name: 'esdh', facets: ['cases'], state: { kind: 'answers' } }],
    });
    const hidden = caseOf(9, { owner: { kind: 'authority', cvr: '99999999' } });
    const seen = caseOf(1);
    const states = [[seen], [seen, hidden], [hidden, seen, { ...hidden, id: caseOf(8).id }]];
    const talkative: typeof slow = Object.create(slow, {
      read: {
        value: async function* (facet: 'cases', query: never) {
          if (facet !== 'cases') return yield* slow.read(facet, query);
          for (const [i, value] of states.entries()) {
            yield {
              value,
              settled: i === states.length - 1,
              retrievedAt: `2026-11-12T13:00:0${String(i)}.000Z`,
              connections: [{ connection: 'sdi', state: i < 2 ? 'pending' : 'answered', at: NOW }],
              systems: [],
              withheld: [],
              rejected: i,
            };
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
        },
      },
    }) as typeof slow;
    const quiet = await stand(talkative);
    const own = quiet.doors.let(everything({ dataQuality: false }));
    const answer = await quiet.ask(readPath(ANNA), { token: own, body: question });
    const lines = linesOf(await answer.text());
    expect(lines.map(({ reading }) => reading['settled'])).toEqual([false, true]);
    await quiet.stop();
  });
});

describe('what is refused', () => {
  it('tells nobody without a right whether there is anyone', async () => {
    const bodies = await Promise.all(
      [ANNA, BO, 'nobody', '3213017777', '%00', 'x'.repeat(65), '%2e%2e%2fread'].map(async (id) => {
        const answer = await here.ask(readPath(id), { token: outsider, body: question });
        return [answer.status, answer.headers.get('content-type'), (await answer.text()).length];
      }),
    );
    expect(new Set(bodies.map(String)).size).toBe(1);
    expect(bodies[0]?.slice(0, 2)).toEqual([404, 'application/problem+json']);
    const known = await here.ask(readPath('3213017777'), { token, body: question });
    const text = await known.text();
    expect([known.status, text.length]).toEqual([404, bodies[0]?.[2]]);
    expect(text).not.toContain('3213');
  });

  it('answers a stranger as if the citizen had nothing, when the viewer may look', async () => {
    const read = async (id: string) => {
      const answer = await here.ask(readPath(id), { token, body: question });
      return linesOf(await answer.text()).at(-1)?.reading;
    };
    expect(await read(BO)).toMatchObject({ value: [], settled: true });
    expect(await read('never-heard-of')).toEqual(await read(BO));
  });

  it.each([
    ['no token', 401, undefined, question, {}],
    ['a foreign token', 401, 'abc.def.ghi', question, {}],
    ['no purpose', 400, 'good', { facets: ['cases'] }, {}],
    ['an empty purpose', 400, 'good', { facets: ['cases'], purpose: '  ' }, {}],
    ['a purpose with a number', 400, 'good', { ...question, purpose: '321301-7777' }, {}],
    ['no facets', 400, 'good', { ...question, facets: [] }, {}],
    ['an unknown facet', 400, 'good', { ...question, facets: ['secrets'] }, {}],
    ['a wrong day', 400, 'good', { ...question, validAt: '2026-02-30' }, {}],
    ['no JSON', 400, 'good', '{"facets":', {}],
    ['another type', 415, 'good', 'facets=cases', { 'content-type': 'text/plain' }],
    ['too much', 413, 'good', JSON.stringify({ ...question, x: 'y'.repeat(70_000) }), {}],
  ])('%s: %d', async (_, status, who, body, headers) => {
    const answer = await here.ask(readPath(ANNA), {
      token: who === 'good' ? token : who,
      body,
      headers: headers,
    });
    const text = await answer.text();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    v.parse(apiSchemas.ProblemSchema, JSON.parse(text));
    expect(text).not.toMatch(/3213|at .*\.ts|Error:/);
    if (status === 401) expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  it('says why in the reader’s own language', async () => {
    const title = async (language: string) => {
      const answer = await here.ask('/v1/me', { headers: { 'accept-language': language } });
      return ((await answer.json()) as { title: string }).title;
    };
    expect(await title('da')).toBe('Du er ikke logget ind.');
    expect(await title('en-GB,en;q=0.9')).toBe('You are not signed in.');
    expect(await title('en;q=0.2, da;q=0.8')).toBe('Du er ikke logget ind.');
    expect(await title('fr')).toBe('Du er ikke logget ind.');
  });

  it('lets in no page of another origin but those on the list', async () => {
    const from = (origin: string) =>
      here.ask('/v1/me', {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'GET' },
      });
    const good = await from('https://esdh.example');
    expect(good.headers.get('access-control-allow-origin')).toBe('https://esdh.example');
    const bad = await from('https://evil.example');
    expect(bad.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('opens no stream for someone who asks for its head', async () => {
    const path = `/v1/citizens/${ANNA}/changes`;
    expect((await here.ask(path, { token, method: 'HEAD' })).status).toBe(405);
    expect(here.gateway.active.watches).toBe(0);
  });
});

describe('commands', () => {
  const path = `/v1/citizens/${ANNA}/commands`;
  const remark = {
    kind: 'addRemark',
    citizen: ANNA,
    type: 'Tolk',
    text: 'Arabisk',
    from: '2026-11-12',
    to: null,
  };
  const send = (body: unknown, key = 'k1', as = token) =>
    here.ask(path, { token: as, body, headers: { 'idempotency-key': key } });

  it('are done once per key and viewer', async () => {
    const first = await send(remark, 'once');
    expect(first.status).toBe(200);
    const done = v.parse(apiSchemas.DoneSchema, await first.json());
    expect(await (await send(remark, 'once')).json()).toEqual(done);
    const other = here.doors.let(everything({ id: 'someone-else' }));
    expect(await (await send(remark, 'once', other)).json()).not.toEqual(done);
  });

  it('are written down with who and why before they are done, the refused too', async () => {
    const own = here.doors.let(everything({ id: 'writer' }));
    here.rows.length = 0;
    await send(remark, 'w1', own);
    await here.ask(readPath(ANNA), { token: own, body: question });
    await send({ ...remark, type: 'Ordblind' }, 'w1', own);
    expect(here.rows).toMatchObject([
      { viewer: 'writer', citizen: ANNA, purpose: 'command', facets: ['remarks'], at: NOW },
      { action: 'read', purpose: 'opfølgning', facets: ['cases'] },
      { action: 'command.addRemark', purpose: 'opfølgning', facets: ['remarks'] },
    ]);
    const [, look, inLook] = here.rows;
    expect(inLook?.correlation, 'one look').toBe(look?.correlation);
  });

  it('are not done when they cannot be written down', async () => {
    const bare = memory();
    const full = await stand(bare, { audit: { record: () => Promise.reject(new Error('full')) } });
    const own = full.doors.let(everything());
    const options = { token: own, body: remark, headers: { 'idempotency-key': 'k' } };
    const answer = await full.ask(path, options);
    expect([answer.status, await answer.text()]).toMatchObject([
      503,
      expect.stringMatching('audit'),
    ]);
    expect((await full.ask(`/v1/citizens/${ANNA}/changes`, { token: own })).status).toBe(503);
    for await (const { value } of bare.read('remarks', { citizen: ANNA, purpose: 'p' })) {
      expect(value).toEqual([]);
    }
    expect([full.gateway.active, bare.watching]).toEqual([{ readings: 0, watches: 0 }, 0]);
    await full.stop();
  });

  it('are refused with a reason one can read', async () => {
    await send(remark, 'reused');
    const answer = await send({ ...remark, type: 'Ordblind' }, 'reused');
    expect(answer.status).toBe(422);
    const problem = v.parse(apiSchemas.RefusalSchema, await answer.json());
    expect(problem.reason).toBe('command.keyReused');
    expect(problem.title).toBe('Nøglen er brugt til en anden ændring.');
  });

  it('need a key, a citizen that is the address’s, and a right', async () => {
    const bare = await here.ask(path, { token, body: remark });
    expect(bare.status).toBe(400);
    expect((await send({ ...remark, citizen: BO }, 'k2')).status).toBe(400);
    expect((await send({ kind: 'addRemark', citizen: ANNA }, 'k3')).status).toBe(400);
    expect((await send(remark, 'k4', outsider)).status).toBe(404);
    const citizen = here.doors.let({
      ...everything({ id: 'c', areas: [], roles: [], dataQuality: false }),
      audience: 'citizen',
      citizen: ANNA,
    });
    expect((await send(remark, 'k5', citizen)).status).toBe(422);
  });

  it('take a question back for those who may ask, and for no citizen', async () => {
    const question = {
      id: 'question-1',
      state: 'pending' as const,
      areas: ['social' as const],
      validFrom: null,
      validTo: null,
    };
    index.set(ANNA, 'consents', [question]);
    index.set(ANNA, 'participation', { id: 'p', answer: 'asked' });
    const person = { ...everything({ id: 'c', areas: [], roles: [], dataQuality: false }) };
    const citizen = here.doors.let({ ...person, audience: 'citizen', citizen: ANNA });
    const looker = here.doors.let(everything({ id: 'looker', roles: [] }));
    const about = { citizen: ANNA, consentId: 'question-1' };
    for (const [n, as] of [citizen, looker].entries()) {
      for (const kind of ['unaskConsent', 'unaskHoi'] as const) {
        const answer = await send({ kind, ...about }, `${kind}-${String(n)}`, as);
        expect([answer.status, ((await answer.json()) as { reason: string }).reason]).toEqual([
          422,
          'command.refused',
        ]);
      }
    }
    const nothing = await send({ kind: 'unaskConsent', ...about, consentId: 'x' }, 'u0');
    expect(await nothing.json()).toMatchObject({ reason: 'consent.notFound' });
    here.rows.length = 0;
    expect((await send({ kind: 'unaskConsent', ...about }, 'u1')).status).toBe(200);
    expect((await send({ kind: 'unaskHoi', citizen: ANNA }, 'u2')).status).toBe(200);
    expect(here.rows).toMatchObject([
      { action: 'command.unaskConsent', facets: ['consents'] },
      { action: 'command.unaskHoi', facets: ['participation'] },
    ]);
    const twice = await send({ kind: 'unaskConsent', ...about }, 'u3');
    expect(await twice.json()).toMatchObject({
      reason: 'consent.notPending',
      title: 'Anmodningen venter ikke længere på svar.',
    });
  });

  it('cannot reach what is hidden, and say the same as of what is not there', async () => {
    index.set(ANNA, 'appointments', [
      {
        id: 'hidden',
        kind: 'followUp',
        title: 'x',
        area: 'education',
        date: civilDate('2026-11-01'),
        state: 'due',
      },
    ]);
    const viewer = everything({ id: 'social', areas: ['social'], dataQuality: false });
    const own = here.doors.let({ ...viewer, roles: ['caseworker'] });
    const bodies = await Promise.all(
      ['hidden', 'nothing'].map(async (appointmentId) => {
        const command = { kind: 'recordFollowUp', citizen: ANNA, appointmentId, on: '2026-11-12' };
        const answer = await send(command, appointmentId, own);
        return [answer.status, ((await answer.json()) as { reason: string }).reason];
      }),
    );
    expect(bodies).toEqual([
      [422, 'appointment.notFound'],
      [422, 'appointment.notFound'],
    ]);
  });
});

describe('changes', () => {
  it('tell of what changes, beat in between, and end with the sign-in', async () => {
    const own = here.doors.let(everything({ id: 'watcher' }));
    const answer = await here.ask(`/v1/citizens/${ANNA}/changes`, { token: own });
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    let text = '';
    const next = async (look: () => boolean) => {
      while (!look()) {
        const { done, value } = await reader.read();
        if (done) return;
        text += decoder.decode(value);
      }
    };
    await next(() => text.startsWith('\n\n'));
    expect(here.rows.at(-1)).toMatchObject({ viewer: 'watcher', citizen: ANNA, action: 'watch' });
    index.set(ANNA, 'cases', [caseOf(1)]);
    await next(() => text.includes('facets'));
    expect(text.trim()).toBe('{"kind":"facets","facets":["cases"]}');
    expect((await here.ask('/v1/sign-out', { token: own, method: 'POST' })).status).toBe(204);
    await next(() => false);
    expect(text.trim().split('\n').at(-1)).toBe('{"kind":"signedOut"}');
    expect((await here.ask('/v1/me', { token: own })).status).toBe(401);
    await until(() => here.gateway.active.watches === 0 && index.watching === 0);
  });

  it('are not told of a facet of which one can never be shown anything', async () => {
    const citizen = here.doors.let({
      ...everything({ id: 'c', areas: [], roles: [], dataQuality: false }),
      audience: 'citizen',
      citizen: ANNA,
    });
    const leave = new AbortController();
    const answer = await here.ask(`/v1/citizens/${ANNA}/changes`, {
      token: citizen,
      signal: leave.signal,
    });
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    index.set(ANNA, 'remarks', []);
    await new Promise((resolve) => setTimeout(resolve, 20));
    index.set(ANNA, 'consents', []);
    let text = '';
    while (!text.includes('kind')) text += new TextDecoder().decode((await reader.read()).value);
    expect(text.trim()).toBe('{"kind":"facets","facets":["consents"]}');
    leave.abort();
    await until(() => index.watching === 0);
  });
});

describe('people', () => {
  it('give the same kind of answer for a number that somebody has and one that nobody has', async () => {
    const ask = async (cpr: string) => {
      const answer = await here.ask('/v1/lookups', { token, body: { cpr, purpose: 'p' } });
      const text = await answer.text();
      v.parse(apiSchemas.LookupAnswerSchema, JSON.parse(text));
      return [answer.status, text.length, holdsCpr(text)];
    };
    expect(await ask(CPR)).toEqual(await ask('321301-0000'));
  });

  it('are found by those who may search, and each found has been looked at', async () => {
    here.rows.length = 0;
    const body = { name: 'anna', purpose: 'visitation' };
    const answer = await here.ask('/v1/search', { token, body });
    const found = v.parse(apiSchemas.SearchAnswerSchema, await answer.json());
    expect(found).toEqual([{ citizen: ANNA, name: NAME, age: 40 }]);
    expect(here.rows).toMatchObject([{ citizen: ANNA, facets: ['person'], purpose: 'visitation' }]);
    expect((await here.ask('/v1/search', { token: outsider, body })).status).toBe(403);
  });

  it('say no more of oneself than one knows', async () => {
    const text = await (await here.ask('/v1/me', { token })).text();
    expect(v.parse(apiSchemas.MeSchema, JSON.parse(text)).audience).toBe('professional');
    expect(text).not.toMatch(/kleScopes|securityIds|session|employee/);
  });
});

it('logs what happened and nobody it happened to', async () => {
  await here.ask(`/v1/citizens/${ANNA}/cases?purpose=hemmeligt-form%C3%A5l`, { token });
  await here.ask('/v1/search', { token, body: { name: NAME, purpose: 'p' } });
  await here.ask(`/v1/${CPR}/hello`, { token });
  const text = JSON.stringify(here.log);
  expect(here.log.length).toBeGreaterThan(20);
  expect(text).toContain('/v1/citizens/{citizen}/cases'.replace('cases', '{facet}'));
  for (const secret of [ANNA, BO, NAME, 'Anna', CPR, 'hemmelig', 'employee', token]) {
    expect(text).not.toContain(secret);
  }
  expect(holdsCpr(text)).toBe(false);
  const routes = new Set(ROUTES.map(({ path }) => path));
  for (const { route } of here.log.filter(({ event }) => event === 'request')) {
    expect(route === 'none' || routes.has(route ?? '')).toBe(true);
  }
});
