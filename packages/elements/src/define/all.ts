import './context.js';
import './timeline.js';
import './case-overview.js';
import './joint-plan.js';
import './consent-status.js';

// With them TypeScript knows the tags.
export type * from './context.js';
export type * from './timeline.js';
export type * from './case-overview.js';
export type * from './joint-plan.js';
export type * from './consent-status.js';
