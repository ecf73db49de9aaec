import { overviewDa } from '@hoi/model/locales/da/overview.js';
import { topStyles } from './top.styles.js';

export { professional as page } from './professional.js';
export const words = [overviewDa];
export const styles = [topStyles];
