import { overviewDa } from '@hoi/model/locales/da/overview.js';
import { casesStyles } from './cases.styles.js';
import { columnsStyles } from './columns.styles.js';
import { rowStyles } from './rows.styles.js';
import { saidStyles } from './said.styles.js';

export { columns, said } from './body.js';
export const words = [overviewDa];
export const styles = [columnsStyles, saidStyles, casesStyles, rowStyles];
