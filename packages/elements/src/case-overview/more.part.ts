import { fieldDa, overviewWorkDa, qualityDa } from '@hoi/model/locales/da/overview-work.js';
import { detailStyles } from './detail.styles.js';
import { moreStyles } from './more.styles.js';

// One file: whoever needs one of these soon needs another, and together they are smaller than each by itself.
export { caseDetailBlock } from './case-detail.js';
export { saveCalendar } from './calendar.js';
export { findBar } from './find-bar.js';
export { sideMore } from './side-more.js';
export { how } from './how.js';
export { printOverview } from './paper.js';
export const words = [overviewWorkDa, fieldDa, qualityDa];
export const styles = [detailStyles, moreStyles];
