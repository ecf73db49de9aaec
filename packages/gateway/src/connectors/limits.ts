/** How long and how much a connection may take. */
export interface Limits {
  /** Until the socket stands, the name looked up and the keys exchanged. */
  connectMs: number;
  /** Silence: before the first byte, and between two. */
  idleMs: number;
  /** One request from the moment it has a socket to the last byte of its answer. */
  requestMs: number;
  /** Everything one reading asks, all roles and pages. */
  readingMs: number;
  /** Bytes of one answer. A page of fifty cases is half a megabyte; long journal notes can make it many. */
  answerBytes: number;
  /** Bytes of all answers of one reading. */
  readingBytes: number;
}

export const LIMITS: Limits = {
  connectMs: 3_000,
  idleMs: 10_000,
  requestMs: 30_000,
  readingMs: 60_000,
  answerBytes: 32 * 1024 * 1024,
  readingBytes: 128 * 1024 * 1024,
};
