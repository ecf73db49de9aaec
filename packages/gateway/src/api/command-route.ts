import { createHash } from 'node:crypto';
import type { Command, Facet, Query } from '@hoi/model';
import { CHANGING, holdsCpr } from '@hoi/model';
import { documentIn, knownDocument, withKnownDocument } from './check-document.js';
import { type Ask, checked, type Desk } from './desk.js';
import { facetPointedAt, hindranceOf, mayEver } from './may-command.js';
import { namesFollowUps, planHindrance } from './may-change-plan.js';
import { settledFacet } from './opening.js';
import type { AuditRow } from '../audit/audit.js';
import { type Occasion, rowOf } from './audited.js';
import { Problem } from './problem.js';
import { readJson } from './read-body.js';
import { COMMAND_KINDS, CommandSchema } from './schemas.js';

const KEY = /^[\x21-\x7e]{1,200}$/;

/** POST …/commands: 200 done, 409 someone was there first, 422 refused and why. */
export async function command(ask: Ask, desk: Desk): Promise<Response> {
  const citizen = desk.citizenOf(ask);
  const key = ask.request.headers.get('idempotency-key') ?? '';
  const body = await readJson(ask.request, desk.limits.bodyBytes);
  if (!KEY.test(key) || holdsCpr(key)) throw new Problem('key.missing');
  const order = commandOf(body, citizen);
  const { viewer } = ask.signedIn;
  if (!mayEver(viewer, order)) throw refusal('command.refused');
  const place = desk.take(desk.readings, ask.signedIn);
  const linked = desk.readingSignal(ask);
  try {
    const look = desk.openings.within(viewer, citizen, CHANGING);
    const query = { citizen, purpose: look.purpose };
    await desk.record([rowOfCommand(order, { viewer, citizen, now: desk.now, ...look })]);
    await checkTarget(order, query, ask, desk, linked.signal);
    const proven = await withDocument(order, query, ask, desk, linked.signal);
    const outcome = await desk.indexFor(ask.signedIn).run(proven, {
      idempotencyKey: ownKey(viewer.id, key),
      signal: linked.signal,
    });
    if (outcome.outcome === 'done') return Response.json(outcome);
    if (outcome.outcome === 'conflict') throw new Problem('conflict', { ...outcome });
    // A citizen the store has never heard of is like one that is nobody's business.
    if (outcome.reason === 'citizen.unknown') throw new Problem('notFound');
    throw refusal(outcome.reason);
  } catch (error) {
    throw error instanceof Error && error.name === 'TimeoutError' ? new Problem('timeout') : error;
  } finally {
    linked.end();
    place();
  }
}

/** What a command is about, for the log. */
const ABOUT: Record<Command['kind'], Facet> = {
  answerHoi: 'participation',
  registerConsent: 'consents',
  changeConsentScope: 'consents',
  withdrawConsent: 'consents',
  askConsent: 'consents',
  unaskConsent: 'consents',
  unaskHoi: 'participation',
  changePlan: 'plan',
  recordFollowUp: 'appointments',
  addRemark: 'remarks',
};

/** Before anything is done: what could not be written down is not done. It opens no area beyond those of the look it is in. */
function rowOfCommand({ kind }: Command, occasion: Occasion): AuditRow {
  return { ...rowOf(occasion, [ABOUT[kind]], [], `command.${kind}`), areas: [] };
}

function commandOf(body: unknown, citizen: string): Command {
  const { kind } = (body ?? {}) as { kind?: unknown };
  if (typeof kind === 'string' && !(COMMAND_KINDS as readonly string[]).includes(kind)) {
    throw refusal('command.notSupported');
  }
  const order = checked(CommandSchema, body);
  // Two citizens in one request: whichever was meant, the other was not.
  if (order.citizen !== citizen) throw new Problem('request.invalid');
  return order;
}

async function checkTarget(
  order: Command,
  query: Query,
  ask: Ask,
  desk: Desk,
  signal: AbortSignal,
): Promise<void> {
  const facet = facetPointedAt(order);
  if (facet === undefined) return;
  const settle = async (one: Facet) => {
    const settled = await settledFacet(desk.opening(ask.signedIn, query, [one]), one, signal);
    if (settled === undefined) throw new Problem('failed');
    return settled;
  };
  const settled = await settle(facet);
  const hindrance =
    order.kind === 'changePlan'
      ? planHindrance(
          order,
          settled,
          namesFollowUps(order, settled) ? await settle('appointments') : undefined,
        )
      : hindranceOf(order, settled);
  if (hindrance !== undefined) throw refusal(hindrance);
}

/** The command with its document as the index names it. */
async function withDocument(
  order: Command,
  query: Query,
  ask: Ask,
  desk: Desk,
  signal: AbortSignal,
): Promise<Command> {
  const asked = documentIn(order);
  if (asked === undefined) return order;
  const opening = desk.opening(ask.signedIn, query, ['documents']);
  const settled = await settledFacet(opening, 'documents', signal);
  if (settled === undefined) throw new Problem('failed');
  const document = knownDocument(asked, settled);
  if (typeof document === 'string') throw refusal(document);
  return withKnownDocument(order, document);
}

/** Two people may draw the same key; it stands for what each of them asked. */
function ownKey(viewer: string, key: string): string {
  return createHash('sha256')
    .update(JSON.stringify([viewer, key]))
    .digest('hex');
}

function refusal(reason: string): Problem {
  return new Problem('command.refused', { outcome: 'refused', reason }, `refusal.${reason}`);
}
