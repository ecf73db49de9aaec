import { timelinePartsDa } from '@hoi/model/locales/da/timeline-parts.js';
import { listOwnStyles } from './timeline.list-own.styles.js';
import { listRecordStyles } from './timeline.list-record.styles.js';
import { listStyles } from './timeline.list.styles.js';
import { nextUpStyles } from './timeline.next-up.styles.js';
import { recordStyles } from './timeline.records.styles.js';

export { list } from './timeline.list.js';
export const words = [timelinePartsDa];
export const styles = [recordStyles, listStyles, nextUpStyles, listRecordStyles, listOwnStyles];
