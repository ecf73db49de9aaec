import type { Intervention } from '../record/intervention.js';
import type { CivilDate } from '../time/civil-date.js';
import { type ItemStatus, statusIn } from './timeline-item.js';

/** How an intervention stands: by its source's word, else by where today lies in its period. */
export function interventionStatus(
  { period, status }: Pick<Intervention, 'period' | 'status'>,
  today: CivilDate,
): ItemStatus {
  return statusIn(period, status, today);
}
