import { planPartsDa } from '@hoi/model/locales/da/plan-parts.js';
import { paperStyles } from './aside/paper.styles.js';
import { progressStyles } from './progress/progress.styles.js';

export { progress } from './progress/progress.js';
export const words = [planPartsDa];
export const styles = [paperStyles, progressStyles];
