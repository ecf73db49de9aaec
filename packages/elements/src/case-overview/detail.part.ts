import { detailStyles } from './detail.styles.js';

export { caseDetailBlock } from './case-detail.js';
export const styles = [detailStyles];
