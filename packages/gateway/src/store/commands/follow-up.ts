import type { Appointment, Command } from '@hoi/model';
import type { Desk } from '../desk.js';
import type { StoreRefusal } from '../refusals.js';

/** A follow-up that was held, on the day it was. */
export async function recordFollowUp(
  { appointmentId, on }: Extract<Command, { kind: 'recordFollowUp' }>,
  desk: Desk,
): Promise<StoreRefusal | undefined> {
  const found = (await desk.present('appointment')).find(({ id }) => id === appointmentId);
  if (!found) return 'appointment.notFound';
  const { kind, state } = found.body as unknown as Appointment;
  if (kind !== 'followUp') return 'appointment.notFollowUp';
  if (state !== 'due' && state !== 'planned') return 'appointment.notOpen';
  if (on > desk.today) return 'date.future';
  await desk.write('appointment', appointmentId, { ...found.body, state: 'held', date: on }, found);
  desk.tell({ kind: 'facets', facets: ['appointments'] });
  return undefined;
}
