import { overviewDa } from '@hoi/model/locales/da/overview.js';
import { fieldDa, overviewWorkDa, qualityDa } from '@hoi/model/locales/da/overview-work.js';
import { coverageStyles } from './coverage.styles.js';
import { detailStyles } from './detail.styles.js';
import { moreStyles } from './more.styles.js';

// One file: whoever needs one of these soon needs another, and together they are smaller than each by itself.
export { caseDetailBlock } from './case-detail.js';
export { findBar } from './find-bar.js';
export { sideMore } from './side-more.js';
export { how } from './how.js';
export const words = [overviewDa, overviewWorkDa, fieldDa, qualityDa];
export const styles = [coverageStyles, detailStyles, moreStyles];
