import { planPartsDa } from '@hoi/model/locales/da/plan-parts.js';
import { belowStyles } from './below.styles.js';
import { sideStyles } from './side.styles.js';

export { notes } from './notes.js';
export { sideColumn } from './side.js';
export { tray } from './tray.js';
export const words = [planPartsDa];
export const styles = [sideStyles, belowStyles];
