import { CaseOverview } from '../case-overview/case-overview.js';

CaseOverview.define();

// With it TypeScript knows the tag.
export type { CaseOverview } from '../case-overview/case-overview.js';
