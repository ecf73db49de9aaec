import { consentPartsDa } from '@hoi/model/locales/da/consent-parts.js';
import { sideStyles } from './side.styles.js';
import { timeStyles } from './time.styles.js';

export { overTime } from './over-time.js';
export { sideColumn } from './side.js';
export const words = [consentPartsDa];
export const styles = [sideStyles, timeStyles];
