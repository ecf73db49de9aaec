import { timelinePartsDa } from '@hoi/model/locales/da/timeline-parts.js';
import { recordStyles } from './timeline.records.styles.js';
import { detailStyles } from './timeline.details.styles.js';

export { details } from './timeline.details.js';
export const words = [timelinePartsDa];
export const styles = [recordStyles, detailStyles];
