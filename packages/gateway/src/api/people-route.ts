import type { CitizenId } from '@hoi/model';
import { rowOf } from './audited.js';
import type { Ask, Desk } from './desk.js';
import { mayOpen } from './may-open.js';
import { Problem } from './problem.js';
import { LookupQuestionSchema, SearchQuestionSchema } from './schemas.js';

/** POST /v1/lookups: a number goes in, in the body; an id comes out that says nothing. */
export async function lookup(ask: Ask, desk: Desk): Promise<Response> {
  mustSearch(ask, desk);
  const { cpr, purpose } = await desk.body(ask, LookupQuestionSchema);
  const citizen = await desk.parts.people.lookup(cpr.replace('-', ''));
  await recordLook(ask, desk, citizen, purpose);
  return Response.json({ citizen });
}

/** POST /v1/search: everyone whose name and age are shown has been looked at. */
export async function search(ask: Ask, desk: Desk): Promise<Response> {
  mustSearch(ask, desk);
  const { name, purpose } = await desk.body(ask, SearchQuestionSchema);
  const linked = desk.readingSignal(ask);
  try {
    const { viewer } = ask.signedIn;
    const found = await desk.parts.people.search(name, viewer, linked.signal).catch(() => {
      throw new Problem('unavailable');
    });
    await desk.record(
      found.map(({ citizen }) => rowOf(occasionOf(ask, desk, citizen, purpose), ['person'])),
    );
    return Response.json(
      found.map(({ citizen, name: full, age }) => ({
        citizen,
        name: full,
        ...(age === undefined ? {} : { age }),
      })),
    );
  } finally {
    linked.end();
  }
}

async function recordLook(
  ask: Ask,
  desk: Desk,
  citizen: CitizenId,
  purpose: string,
): Promise<void> {
  await desk.record([rowOf(occasionOf(ask, desk, citizen, purpose), ['person'])]);
}

function occasionOf({ signedIn }: Ask, desk: Desk, citizen: CitizenId, purpose: string) {
  const { viewer } = signedIn;
  const correlation = desk.openings.of(viewer, citizen, purpose);
  return { viewer, citizen, purpose, correlation, now: desk.now };
}

/** Professionals who may open anybody may look for somebody; whom is not asked yet, so anyone will do. */
function mustSearch({ signedIn: { viewer } }: Ask, desk: Desk): void {
  const may =
    viewer.audience === 'professional' && mayOpen(viewer, 'anyone' as CitizenId, desk.now());
  if (!may) throw new Problem('right.none');
}
