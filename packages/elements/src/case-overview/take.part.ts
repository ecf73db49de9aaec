export { saveCalendar } from './calendar.js';
export { printOverview } from './paper.js';
export const styles = [];
