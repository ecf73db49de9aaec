import type { ConnectionReport, Facet, Instant, SystemCoverage } from '@hoi/model';

/** How a connection behaves when it is asked. `afterMs` 0 or absent = at once; Infinity = never. */
export type ConnectionState =
  | { kind: 'answers'; afterMs?: number }
  /** It answers from its own copy of that time. */
  | { kind: 'late'; dataFrom: Instant; afterMs?: number }
  | {
      kind: 'fails';
      reason: NonNullable<ConnectionReport['reason']>;
      lastAnsweredAt?: Instant;
      reference?: string;
      afterMs?: number;
    };

/** Something that delivers some facets: `sdi`, `ydi`, `person`, `store` … */
export interface MemoryConnection {
  name: string;
  facets: readonly Facet[];
  /** Answers at once when absent. */
  state?: ConnectionState;
  /** The municipality's own word on which systems deliver here. */
  systems?: readonly SystemCoverage[];
}

/** How the connection is reported once it has done what its state says. */
export function reportOf(name: string, state: ConnectionState, at: Instant): ConnectionReport {
  switch (state.kind) {
    case 'answers':
      return { connection: name, state: 'answered', at };
    case 'late':
      return { connection: name, state: 'late', at, dataFrom: state.dataFrom };
    case 'fails': {
      const { reason, lastAnsweredAt, reference } = state;
      return {
        connection: name,
        state: 'failed',
        at,
        reason,
        ...(lastAnsweredAt === undefined ? {} : { lastAnsweredAt }),
        ...(reference === undefined ? {} : { reference }),
      };
    }
  }
}
