import { appointmentOf, changePlan as changed, partOfAppointment } from '@hoi/adapters/plan.js';
import type { Appointment, Command, Conflict, Facet } from '@hoi/model';
import type { Desk } from '../desk.js';
import { tableOf } from '../record-table.js';
import type { StoreRefusal } from '../refusals.js';

/** Writes what the operations make of the stored parts, all of it or nothing. */
export async function changePlan(
  { operations }: Extract<Command, { kind: 'changePlan' }>,
  desk: Desk,
): Promise<StoreRefusal | Conflict | undefined> {
  const kept = await desk.latest('appointment');
  const stored = [
    ...(await desk.latest('plan_part')),
    ...(await desk.latest('plan_basis')),
    ...kept.map((one) => ({
      ...one,
      body: one.body && partOfAppointment(one.body as unknown as Appointment),
    })),
  ];
  const { today, author } = desk;
  const verdict = changed(operations, stored, { today, audience: author.audience });
  if ('refusal' in verdict) return verdict.refusal;
  if ('stale' in verdict) return { outcome: 'conflict', parts: verdict.stale };
  const before = new Map([...stored, ...kept].map((one) => [one.id, one]));
  const facets = new Set<Facet>();
  for (const [part, body] of verdict.bodies) {
    if (body?.kind === 'followUp') {
      await desk.write('appointment', part, { ...appointmentOf(part, body) }, before.get(part));
      facets.add('appointments');
    } else {
      await desk.write(tableOf(part), part, body, before.get(part));
      facets.add('plan');
    }
  }
  desk.tell({ kind: 'facets', facets: [...facets] });
  return undefined;
}
