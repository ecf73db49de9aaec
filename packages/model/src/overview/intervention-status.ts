import type { Intervention } from '../record/intervention.js';
import type { CivilDate } from '../time/civil-date.js';
import { type ItemStatus, itemStatus } from './timeline-item.js';

/** How an intervention stands: by its source's word, else by where today lies in its period. */
export function interventionStatus(
  { period, status }: Pick<Intervention, 'period' | 'status'>,
  today: CivilDate,
): ItemStatus {
  const stated = status === undefined ? {} : { statedStatus: status };
  return itemStatus({ bar: period, frame: null, ...stated }, today);
}
