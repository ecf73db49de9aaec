import { recordStyles } from './timeline.records.styles.js';
import { tableStyles } from './timeline.table.styles.js';

export { table } from './timeline.table.js';
export const styles = [recordStyles, tableStyles];
