import type { Conflict, ConnectionReport, Refused } from '@hoi/model';

type Reason = NonNullable<ConnectionReport['reason']>;

/** The server said no, or nothing. Carries a reason and a reference for support; never a word of what the server wrote. */
export class HttpFailure extends Error {
  constructor(
    readonly reason: Reason,
    readonly status: number | undefined,
    readonly reference: string | undefined,
    /** What became of a command: a conflict or a refusal is an answer, not a mishap. */
    readonly outcome?: Conflict | Refused,
  ) {
    super(`index API: ${reason}`);
    this.name = 'HttpFailure';
  }
}

const REFERENCE = /^[0-9A-Za-z-]{4,64}$/;
const MESSAGE_KEY = /^[A-Za-z]{1,32}(\.[A-Za-z]{1,32}){1,3}$/;

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
    outcomeOf(status, problem),
  );
}

/** Only a message key, parts and numbers: a text of the server's own is left behind. */
function outcomeOf(status: number, problem: unknown): Conflict | Refused | undefined {
  if (typeof problem !== 'object' || problem === null) return undefined;
  const { outcome, reason, parts } = problem as Record<string, unknown>;
  if (status === 422 && outcome === 'refused' && typeof reason === 'string') {
    return MESSAGE_KEY.test(reason) ? { outcome, reason } : undefined;
  }
  if (status !== 409 || outcome !== 'conflict' || !Array.isArray(parts)) return undefined;
  const known = parts.flatMap((one: unknown) => {
    const { part, version } = (one ?? {}) as Record<string, unknown>;
    return typeof part === 'string' && typeof version === 'number' ? [{ part, version }] : [];
  });
  return { outcome, parts: known };
}

function reasonOf(status: number): Reason {
  if (status === 401) return 'signedOut';
  if (status === 403 || status === 404) return 'refused';
  return status === 408 || status === 504 ? 'timeout' : 'status';
}
