import type { ConnectionReport } from '@hoi/model';

type Reason = NonNullable<ConnectionReport['reason']>;

/** The server said no, or nothing. Carries a reason and a reference for support; never a word of what the server wrote. */
export class HttpFailure extends Error {
  constructor(
    readonly reason: Reason,
    readonly status: number | undefined,
    readonly reference: string | undefined,
  ) {
    super(`index API: ${reason}`);
    this.name = 'HttpFailure';
  }
}

const REFERENCE = /^[0-9A-Za-z-]{4,64}$/;

/** Reads an error answer (problem details, RFC 9457). */
export function failureOf(status: number, problem: unknown): HttpFailure {
  const reference =
    typeof problem === 'object' && problem !== null && 'reference' in problem
      ? problem.reference
      : undefined;
  return new HttpFailure(
    reasonOf(status),
    status,
    typeof reference === 'string' && REFERENCE.test(reference) ? reference : undefined,
  );
}

function reasonOf(status: number): Reason {
  if (status === 401) return 'signedOut';
  if (status === 403 || status === 404) return 'refused';
  return status === 408 || status === 504 ? 'timeout' : 'status';
}
