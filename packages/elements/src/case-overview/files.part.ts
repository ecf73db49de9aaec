import { overviewFilesDa } from '@hoi/model/locales/da/overview-work.js';

// What leaves the page, for a calendar or on paper: pressed for on either page.
export { saveCalendar } from './calendar.js';
export { printOverview } from './paper.js';
export const words = [overviewFilesDa];
