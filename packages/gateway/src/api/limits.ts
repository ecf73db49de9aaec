/** How much at once, how long, how large. */
export interface Limits {
  /** Readings under way, of everyone. */
  readings: number;
  /** Readings under way, of one viewer. */
  readingsEach: number;
  /** Streams of changes, of everyone and of one viewer: an open page holds one. */
  watches: number;
  watchesEach: number;
  /** A whole reading. Longer than any connection may take. */
  readingMs: number;
  /** How long data wait for the consents, before they are shown as if there were none. */
  consentMs: number;
  /** A blank line keeps a quiet stream of changes alive through proxies. */
  heartbeatMs: number;
  bodyBytes: number;
}

export const LIMITS: Limits = {
  readings: 256,
  readingsEach: 32,
  watches: 4_000,
  watchesEach: 32,
  readingMs: 90_000,
  consentMs: 250,
  heartbeatMs: 15_000,
  bodyBytes: 64 * 1024,
};
