import type { Appointment, CivilDate, PlanOperation } from '@hoi/model';
import { bodyOf, type PartBody, type PartVersion } from './plan-parts.js';

export type FollowUpRefusal = 'date.future' | 'date.past' | 'appointment.notOpen' | 'part.invalid';

/** An appointment as a part that operations can name. */
export function partOfAppointment({
  kind,
  id: _,
  version: _v,
  history: _h,
  ...fields
}: Appointment): PartBody {
  return { kind, fields };
}

/** A follow-up's part as the appointment it is kept as. */
export function appointmentOf(id: string, { fields }: PartBody): Appointment {
  return { ...fields, id, kind: 'followUp' } as unknown as Appointment;
}

/**
 * What a change makes of a follow-up: one is planned for a day to come, moved to another, held on a day that has come, or called off.
 * What was held or called off stays as it was; nothing is taken away, so that nobody can wonder whether it ever was agreed.
 */
export function followUpRefusal(
  { part, action, fields = {} }: PlanOperation,
  before: PartVersion | undefined,
  after: PartBody | null,
  today: CivilDate,
): FollowUpRefusal | undefined {
  if (after?.kind === 'meeting' || (before && bodyOf(before)?.kind === 'meeting')) {
    return 'part.invalid';
  }
  const was = before && bodyOf(before);
  if (after?.kind !== 'followUp' && was?.kind !== 'followUp') return undefined;
  if (after === null || action === 'remove' || action === 'move' || part === '') {
    return 'part.invalid';
  }
  const { state, date } = after.fields as { state: Appointment['state']; date: CivilDate };
  if (was && was.fields['state'] !== 'due' && was.fields['state'] !== 'planned') {
    return 'appointment.notOpen';
  }
  if (!was && state !== 'planned') return 'part.invalid';
  if (state === 'held') return date > today ? 'date.future' : undefined;
  if (state === 'cancelled') return undefined;
  // Whoever only corrects the place of what is overdue does not plan it for a day gone by.
  return date < today && ('date' in fields || !was) ? 'date.past' : undefined;
}
