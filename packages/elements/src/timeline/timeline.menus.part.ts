import { timelinePartsDa } from '@hoi/model/locales/da/timeline-parts.js';
import { menuStyles } from './timeline.menus.styles.js';

export { filterChoices } from './timeline.filter-choices.js';
export { saveWays } from './timeline.save-ways.js';
export const words = [timelinePartsDa];
export const styles = [menuStyles];
