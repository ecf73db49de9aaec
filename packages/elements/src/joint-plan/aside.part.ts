import { planPartsDa } from '@hoi/model/locales/da/plan-parts.js';
import { belowStyles } from './aside/below.styles.js';
import { paperStyles } from './aside/paper.styles.js';
import { sideStyles } from './aside/side.styles.js';

export { attainment } from './aside/attainment.js';
export { notes } from './aside/notes.js';
export { sideColumn } from './aside/side.js';
export { tray } from './aside/tray.js';
export const words = [planPartsDa];
export const styles = [sideStyles, belowStyles, paperStyles];
