import { overviewDa } from '@hoi/model/locales/da/overview.js';
import { fieldDa, overviewWorkDa, qualityDa } from '@hoi/model/locales/da/overview-work.js';
import { coverageStyles } from './coverage.styles.js';
import { detailStyles } from './detail.styles.js';
import { moreStyles } from './more.styles.js';
import { printStyles } from './print.styles.js';
import { sideStyles } from './side.styles.js';

// One file: whoever needs one of these soon needs another, and together they are smaller than each by itself.
export { caseDetailBlock } from './case-detail.js';
export { findBar, inOrder, narrowed, nothingFound } from './find-bar.js';
export { looseDocumentsFold } from './loose-documents-fold.js';
export { noCases } from './no-cases.js';
export { side } from './side.js';
export { staleLine } from './stale.js';
export { how } from './how.js';
export const words = [overviewDa, overviewWorkDa, fieldDa, qualityDa];
export const styles = [coverageStyles, detailStyles, moreStyles, sideStyles, printStyles];
