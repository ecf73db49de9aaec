import { type Instant, millisecondsOf } from '@hoi/model';
import type { Life } from '@hoi/korsbaek';
import type { SimulatedConnection, Mode, Switch } from './switches.js';

const FAILURES: Readonly<Record<string, Mode>> = {
  timeout: 'hang',
  unreachable: 'failing',
  aborted: 'failing',
  fault: 'fault',
  status: 'status',
  truncated: 'truncated',
  malformed: 'garbage',
};

/** How a connection is to behave for one life: some people of Korsbæk are there to show what it is like when something is wrong. */
export function switchOfLife(
  life: Life | undefined,
  connection: SimulatedConnection,
  now: Instant,
): Switch | undefined {
  const behaviour = life?.connections[connection];
  switch (behaviour?.state) {
    case undefined:
      return undefined;
    case 'failed':
      return { mode: FAILURES[behaviour.reason] ?? 'failing' };
    case 'slow':
      return { mode: 'slow', amount: behaviour.delayInMilliseconds };
    case 'late': {
      const age = (millisecondsOf(now) - millisecondsOf(behaviour.dataFrom)) / 1000;
      return { mode: 'stale', amount: Math.max(60, Math.round(age)) };
    }
  }
}
