/** What every implementation of the port is made of, for those that live in another package. */
export { canonical } from './canonical.js';
export { carryConsent } from '../consent/carry-consent.js';
export type { ConsentCommand, ConsentHome, ConsentVerdict } from '../consent/consent-home.js';
export { checkQuery, isOpaqueId } from './check-query.js';
export { notConnected } from './not-connected.js';
export { OVER } from './over.js';
export { type Refusal, refused } from './refusals.js';
export { type Scheduler, systemScheduler } from './scheduler.js';
export { type Inlet, type Outlet, type StreamOptions, streamOf } from './stream.js';
