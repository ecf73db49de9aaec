// Every event by its type: whoever imports one element can listen to all of them by name.
export type * from './as-of-change.js';
export type * from './ask.js';
export type * from './command.js';
export type * from './draft.js';
export type * from './export.js';
export type * from './open-case.js';
export type * from './open-document.js';
export type * from './open-plan.js';
export type * from './plan-follow-up.js';
export type * from './refresh.js';
export type * from './see-consent.js';
export type * from './select.js';
export type * from './view-change.js';
export type * from './window-change.js';
