import { ConsentStatus } from '../consent-status/consent-status.js';

ConsentStatus.define();

// With it TypeScript knows the tag.
export type { ConsentStatus } from '../consent-status/consent-status.js';
