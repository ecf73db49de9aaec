/** Who may see what. For servers: elements and embed may not import this. */
export type { Access, AccessSettings } from './context.js';
export type { Decision } from './decision.js';
export { decide, FACETS_NEEDED, type Item, type ItemValue } from './decide.js';
export { decideReading, type RelatedReadings } from './decide-reading.js';
export { redact } from './redact.js';
export { type KleScope, KleScopeSchema, type Viewer, ViewerSchema } from './viewer.js';
