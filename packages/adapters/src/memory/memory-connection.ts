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
      /** It broke off: what it holds is what came before it did, and is shown though it failed. */
      partial?: boolean;
      afterMs?: number;
    };

/** Something that delivers some facets: `sdi`, `ydi`, `person`, `store` … */
export interface MemoryConnection {
  name: string;
  /** What the municipality calls it. */
  label?: string;
  facets: readonly Facet[];
  /** Answers at once when absent. */
  state?: ConnectionState;
  /** The municipality's own word on which systems deliver here. */
  systems?: readonly SystemCoverage[];
}

type Named = Pick<MemoryConnection, 'name' | 'label'>;

/** How the connection is reported while it has said nothing. */
export function pendingReport({ name, label }: Named): ConnectionReport {
  return { connection: name, ...(label === undefined ? {} : { label }), state: 'pending' };
}

/** How the connection is reported once it has done what its state says. */
export function reportOf(named: Named, state: ConnectionState, at: Instant): ConnectionReport {
  const who = pendingReport(named);
  switch (state.kind) {
    case 'answers':
      return { ...who, state: 'answered', at };
    case 'late':
      return { ...who, state: 'late', at, dataFrom: state.dataFrom };
    case 'fails': {
      const { reason, lastAnsweredAt, reference } = state;
      return {
        ...who,
        state: 'failed',
        at,
        reason,
        ...(lastAnsweredAt === undefined ? {} : { lastAnsweredAt }),
        ...(reference === undefined ? {} : { reference }),
      };
    }
  }
}
