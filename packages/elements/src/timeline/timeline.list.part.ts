import { recordStyles } from './timeline.records.styles.js';
import { listStyles } from './timeline.list.styles.js';

export { list } from './timeline.list.js';
export const styles = [recordStyles, listStyles];
