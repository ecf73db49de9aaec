export { HoiContext } from './context/context.js';
export { type Audience, type HoiSource, sourceContext } from './context/source-context.js';
export { CaseOverview } from './case-overview/case-overview.js';
export { Timeline } from './timeline/timeline.js';
export { OpenCaseEvent } from './events/open-case.js';
export { SeeConsentEvent } from './events/see-consent.js';
export { SelectEvent } from './events/select.js';
export { registerLocale } from './internal/locale.js';
