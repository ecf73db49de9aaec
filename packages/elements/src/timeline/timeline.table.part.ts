import { timelinePartsDa } from '@hoi/model/locales/da/timeline-parts.js';
import { recordStyles } from './timeline.records.styles.js';
import { tableStyles } from './timeline.table.styles.js';

export { table } from './timeline.table.js';
export const words = [timelinePartsDa];
export const styles = [recordStyles, tableStyles];
