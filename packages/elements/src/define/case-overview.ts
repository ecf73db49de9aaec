import { CaseOverview } from '../case-overview/case-overview.js';
import { fetchPage } from '../case-overview/overview.parts.js';

CaseOverview.define();
// The page is on its way before the element stands: whoever has the answers already waits for nothing.
fetchPage();

// With it TypeScript knows the tag.
export type { CaseOverview } from '../case-overview/case-overview.js';
