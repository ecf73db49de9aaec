import { overviewDa } from '@hoi/model/locales/da/overview.js';
import { casesStyles } from './cases.styles.js';
import { columnsStyles } from './columns.styles.js';
import { headerStyles } from './header.styles.js';
import { rowStyles } from './rows.styles.js';

export { professional as page } from './professional.js';
export const words = [overviewDa];
export const styles = [columnsStyles, headerStyles, casesStyles, rowStyles];
