import { randomBytes } from 'node:crypto';
import { type ConnectionReport, type Instant, instantOf, millisecondsOf } from '@hoi/model';
import type { Failure, Reason } from './failure.js';

/** What a connection tells the log of a failure. Nothing in it says whom it was about. */
export interface ConnectionEvent {
  connection: string;
  reason: Reason;
  detail: string;
  /** The number the viewer sees beside the failure. */
  reference: string;
}

/** A copy younger than this counts as an answer: caches round up. */
const LATE_AFTER_SECONDS = 60;

/** How one connection says how it stands. */
export class Standing {
  #lastAnsweredAt: Instant | undefined;

  constructor(
    readonly name: string,
    private readonly log: ((event: ConnectionEvent) => void) | undefined,
  ) {}

  pending(): ConnectionReport {
    return { connection: this.name, state: 'pending' };
  }

  answered(at: Instant, ageSeconds = 0): ConnectionReport {
    this.#lastAnsweredAt = at;
    if (ageSeconds < LATE_AFTER_SECONDS) return { connection: this.name, state: 'answered', at };
    return this.late(at, instantOf(millisecondsOf(at) - ageSeconds * 1000));
  }

  /** An older copy is shown, ours or the service's own. */
  late(at: Instant, dataFrom: Instant): ConnectionReport {
    return { connection: this.name, state: 'late', at, dataFrom };
  }

  failed(at: Instant, { reason, detail }: Failure): ConnectionReport {
    const reference = newReference();
    this.log?.({ connection: this.name, reason, detail, reference });
    return {
      connection: this.name,
      state: 'failed',
      at,
      reason,
      reference,
      ...(this.#lastAnsweredAt === undefined ? {} : { lastAnsweredAt: this.#lastAnsweredAt }),
    };
  }
}

// No vowels and no digits that are read as letters: it is read aloud on the telephone, and must never look like a CPR number.
const SIGNS = 'BCDFGHJKLMNPQRSTVWXZ';

function newReference(): string {
  const letters = [...randomBytes(8)].map((byte) => SIGNS[byte % SIGNS.length] ?? 'X').join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
