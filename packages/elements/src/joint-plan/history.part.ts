import { planPartsDa } from '@hoi/model/locales/da/plan-parts.js';
import { historyStyles } from './history/history.styles.js';
import { sideStyles } from './aside/side.styles.js';

export { AsOf } from './history/as-of.js';
export { Opened } from './panel/opened.js';
export { asOfBanner, history } from './history/history.js';
export const words = [planPartsDa];
export const styles = [sideStyles, historyStyles];
