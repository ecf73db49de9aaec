import type { Appointment } from '../record/appointment.js';
import type { CivilDate } from '../time/civil-date.js';

/** A follow-up whose day is past and that nobody has held or called off, whether or not its home has noticed. */
export function isOverdue({ kind, state, date }: Appointment, today: CivilDate): boolean {
  return kind === 'followUp' && (state === 'due' || state === 'planned') && date < today;
}
