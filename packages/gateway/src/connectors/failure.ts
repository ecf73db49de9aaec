import type { ConnectionReport } from '@hoi/model';

export type Reason = NonNullable<ConnectionReport['reason']>;

/**
 * Why a request gave no whole answer. Carries words of ours only: what came over the wire may name someone and goes nowhere.
 */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly reason: Reason,
    /** For the log: `ECONNREFUSED`, `http 503`, `too large` … */
    readonly detail: string,
    /** Nothing of an answer had come, so that asking again can do no harm and may help. */
    readonly again = false,
  ) {
    super(`${reason}: ${detail}`);
  }
}

/** Anything thrown, as a failure. The text of a foreign error is left behind; only a system's own code is kept. */
export function failureOf(error: unknown, otherwise: Reason = 'unreachable'): Failure {
  if (error instanceof Failure) return error;
  const { code } = (error ?? {}) as { code?: unknown };
  const known = typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(code);
  return new Failure(otherwise, known ? code : 'error');
}
