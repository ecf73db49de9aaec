import { overviewStandingDa } from '@hoi/model/locales/da/overview-standing.js';
import { standingStyles } from './standing.styles.js';

// What a page needs once it stands and somebody may have begun to read it, whoever that is.
export { Standing } from './standing.js';
export const words = [overviewStandingDa];
export const styles = [standingStyles];
