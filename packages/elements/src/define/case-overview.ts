import { CaseOverview } from '../case-overview/case-overview.js';

CaseOverview.define();
