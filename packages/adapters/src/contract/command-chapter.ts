import { civilDate, type Command, type Consent, type Instant } from '@hoi/model';
import type { Harness, Scenario } from './harness.js';
import { ANNA, FIRST_CASE, REMARK, sampleCase } from './samples.js';
import { about, begin, type Stage } from './stage.js';

const CONSENT: Consent = {
  id: 'consent-1',
  state: 'given',
  areas: ['social', 'employment'],
  validFrom: '2026-01-01T08:00:00.000Z' as Instant,
  validTo: null,
};
const SCENARIO: Omit<Scenario, 'now'> = {
  connections: [
    { name: 'sdi', facets: ['cases'] },
    { name: 'store', facets: ['remarks', 'consents'] },
  ],
  facts: [
    { citizen: ANNA, connection: 'sdi', facet: 'cases', value: [sampleCase(FIRST_CASE)] },
    { citizen: ANNA, connection: 'store', facet: 'remarks', value: [REMARK] },
    { citizen: ANNA, connection: 'store', facet: 'consents', value: [CONSENT] },
  ],
};
const QUESTION: Consent = { ...CONSENT, id: 'question-1', state: 'pending', validFrom: null };
const ASKED: Omit<Scenario, 'now'> = {
  connections: [{ name: 'store', facets: ['consents', 'participation'] }],
  facts: [
    { citizen: ANNA, connection: 'store', facet: 'consents', value: [QUESTION] },
    {
      citizen: ANNA,
      connection: 'store',
      facet: 'participation',
      value: {
        id: 'p',
        answer: 'asked',
        earlier: [{ answer: 'yes', answeredOn: civilDate('2026-08-18') }],
      },
    },
  ],
};
const PLANNED: Omit<Scenario, 'now'> = {
  connections: [{ name: 'store', facets: ['plan'] }],
  facts: [
    {
      citizen: ANNA,
      connection: 'store',
      facet: 'plan',
      value: {
        id: 'plan',
        version: 1,
        areas: ['social'],
        subGoals: [
          {
            id: 'g1',
            version: 1,
            title: 'Ét',
            type: 'develop',
            status: 'inProgress',
            interventionIds: [],
            agreements: [],
          },
        ],
      },
    },
  ],
};
const ADD = {
  kind: 'addRemark',
  citizen: ANNA,
  type: 'Ordblind',
  text: 'Ring hellere end at skrive',
  from: civilDate('2026-11-12'),
  to: null,
} as const satisfies Command;

/** What `run` promises, and what `watch` tells of it. */
export function commandChapter(stage: Stage): void {
  const { expect } = stage.bench;
  const remarks = async (harness: Harness) =>
    (await stage.settled(harness, 'remarks', about(ANNA))).value.length;
  const takes = (harness: Harness, kind: Command['kind']) => harness.commands.includes(kind);

  stage.play('carries a command out once per key', SCENARIO, async (harness) => {
    const first = await harness.index.run(ADD, { idempotencyKey: 'a' });
    const again = await harness.index.run({ ...ADD }, { idempotencyKey: 'a' });
    expect(again).toEqual(first);
    const done = takes(harness, 'addRemark');
    expect(first.outcome).toBe(done ? 'done' : 'refused');
    expect(await remarks(harness)).toBe(done ? 2 : 1);
    await harness.index.run(ADD, { idempotencyKey: 'b' });
    expect(await remarks(harness), 'another key is another command').toBe(done ? 3 : 1);
  });

  stage.play('carries it out once when sent twice at the same time', SCENARIO, async (harness) => {
    const send = () => harness.index.run(ADD, { idempotencyKey: 'a' });
    const [one, other] = await Promise.all([send(), send()]);
    expect(other).toEqual(one);
    expect(await remarks(harness)).toBe(takes(harness, 'addRemark') ? 2 : 1);
  });

  stage.play('refuses a key that stood for something else', SCENARIO, async (harness) => {
    await harness.index.run(ADD, { idempotencyKey: 'a' });
    const other = await harness.index.run({ ...ADD, type: 'Tolk' }, { idempotencyKey: 'a' });
    expect(other.outcome).toBe('refused');
    expect(await remarks(harness)).toBe(takes(harness, 'addRemark') ? 2 : 1);
  });

  stage.play('refuses what it does not know, and says why', SCENARIO, async (harness) => {
    const unknown = { kind: 'formatDisk', citizen: ANNA } as unknown as Command;
    const outcome = await harness.index.run(unknown, { idempotencyKey: 'a' });
    expect(outcome.outcome).toBe('refused');
    expect(outcome.outcome === 'refused' && outcome.reason.length > 0).toBe(true);
  });

  stage.play('carries nothing out when aborted before', SCENARIO, async (harness) => {
    const gone = new AbortController();
    gone.abort();
    const run = harness.index.run(ADD, { idempotencyKey: 'a', signal: gone.signal });
    expect((await stage.rejected(run)).name).toBe('AbortError');
    expect(await remarks(harness)).toBe(1);
  });

  stage.play('ends a watch on abort', SCENARIO, async (harness) => {
    const leaving = new AbortController();
    const waiting = begin(harness.index.watch(ANNA, leaving.signal)).next();
    leaving.abort();
    expect((await waiting).done).toBe(true);
    const gone = begin(harness.index.watch(ANNA, leaving.signal)).next();
    expect((await gone).done, 'aborted before').toBe(true);
  });

  stage.play('tells whoever watches of a change', SCENARIO, async (harness) => {
    if (!harness.change) return;
    const leaving = new AbortController();
    const changes = begin(harness.index.watch(ANNA, leaving.signal));
    const first = changes.next();
    await harness.change({ citizen: ANNA, connection: 'sdi', facet: 'cases', value: [] });
    expect((await first).value).toEqual({ kind: 'facets', facets: ['cases'] });
    expect((await stage.settled(harness, 'cases', about(ANNA))).value).toEqual([]);
    leaving.abort();
  });

  stage.play('tells of a withdrawn consent before anything else', SCENARIO, async (harness) => {
    if (!takes(harness, 'withdrawConsent')) return;
    const leaving = new AbortController();
    const changes = begin(harness.index.watch(ANNA, leaving.signal));
    const first = changes.next();
    await harness.index.run(
      { kind: 'withdrawConsent', citizen: ANNA, consentId: CONSENT.id },
      { idempotencyKey: 'a' },
    );
    expect((await first).value).toEqual({ kind: 'consentWithdrawn' });
    expect((await changes.next()).value).toEqual({ kind: 'facets', facets: ['consents'] });
    const { value } = await stage.settled(harness, 'consents', about(ANNA));
    expect(value.map(({ state }) => state)).toEqual(['withdrawn']);
    leaving.abort();
  });

  stage.play('takes a question back once, and tells of no withdrawal', ASKED, async (harness) => {
    if (!takes(harness, 'unaskConsent')) return;
    const leaving = new AbortController();
    const changes = begin(harness.index.watch(ANNA, leaving.signal));
    const first = changes.next();
    const back = { kind: 'unaskConsent', citizen: ANNA, consentId: QUESTION.id } as const;
    const done = await harness.index.run(back, { idempotencyKey: 'a' });
    expect(done.outcome).toBe('done');
    expect(await harness.index.run(back, { idempotencyKey: 'a' })).toEqual(done);
    const again = await harness.index.run(back, { idempotencyKey: 'b' });
    expect(again).toEqual({ outcome: 'refused', reason: 'consent.notPending' });
    expect((await first).value).toEqual({ kind: 'facets', facets: ['consents'] });
    const { value } = await stage.settled(harness, 'consents', about(ANNA));
    expect(value.map(({ state }) => state)).toEqual(['unasked']);
    expect(typeof value[0]?.unasked?.at).toBe('string');
    leaving.abort();
  });

  stage.play('lets what was answered stand again, when HOI is unasked', ASKED, async (harness) => {
    if (!takes(harness, 'unaskHoi')) return;
    const back = { kind: 'unaskHoi', citizen: ANNA } as const;
    expect((await harness.index.run(back, { idempotencyKey: 'a' })).outcome).toBe('done');
    const { value } = await stage.settled(harness, 'participation', about(ANNA));
    expect([value?.answer, value?.answeredOn]).toEqual(['yes', '2026-08-18']);
    expect(value?.earlier?.map(({ answer }) => answer)).toEqual(['asked']);
    const again = await harness.index.run(back, { idempotencyKey: 'b' });
    expect(again).toEqual({ outcome: 'refused', reason: 'participation.notAsked' });
  });

  stage.play(
    'refuses a change of a plan that someone else changed first',
    PLANNED,
    async (harness) => {
      if (!takes(harness, 'changePlan')) return;
      const retitle = (title: string, basedOn: number): Command => ({
        kind: 'changePlan',
        citizen: ANNA,
        operations: [{ part: 'g1', basedOn, action: 'change', fields: { title } }],
      });
      const titles = async () => {
        const { value } = await stage.settled(harness, 'plan', about(ANNA));
        return value?.subGoals.map(({ title, version }) => [title, version]);
      };
      const first = await harness.index.run(retitle('Mit', 1), { idempotencyKey: 'a' });
      expect(first).toEqual({ outcome: 'done', versions: { g1: 2 } });
      expect(await harness.index.run(retitle('Mit', 1), { idempotencyKey: 'a' })).toEqual(first);
      const late = await harness.index.run(retitle('Dit', 1), { idempotencyKey: 'b' });
      expect(late).toEqual({ outcome: 'conflict', parts: [{ part: 'g1', version: 2 }] });
      expect(await titles()).toEqual([['Mit', 2]]);
      await harness.index.run(retitle('Vores', 2), { idempotencyKey: 'c' });
      expect(await titles()).toEqual([['Vores', 3]]);
    },
  );
}
