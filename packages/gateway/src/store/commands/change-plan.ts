import { changePlan as changed } from '@hoi/adapters/plan.js';
import type { Command, Conflict } from '@hoi/model';
import type { Desk } from '../desk.js';
import { tableOf } from '../record-table.js';
import type { StoreRefusal } from '../refusals.js';

/** Writes what the operations make of the stored parts, all of it or nothing. */
export async function changePlan(
  { operations }: Extract<Command, { kind: 'changePlan' }>,
  desk: Desk,
): Promise<StoreRefusal | Conflict | undefined> {
  const stored = [...(await desk.latest('plan_part')), ...(await desk.latest('plan_basis'))];
  const { today, author } = desk;
  const verdict = changed(operations, stored, { today, audience: author.audience });
  if ('refusal' in verdict) return verdict.refusal;
  if ('stale' in verdict) return { outcome: 'conflict', parts: verdict.stale };
  const before = new Map(stored.map((one) => [one.id, one]));
  for (const [part, body] of verdict.bodies) {
    await desk.write(tableOf(part), part, body, before.get(part));
  }
  desk.tell({ kind: 'facets', facets: ['plan'] });
  return undefined;
}
