import { timeStyles } from './time.styles.js';

export { dayLookup } from './day-lookup.js';
export { overTime } from './over-time.js';
export const styles = [timeStyles];
