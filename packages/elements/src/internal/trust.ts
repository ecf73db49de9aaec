import type { ConnectionReport, Instant, SystemCoverage, WithheldArea } from '@hoi/model';
import type { FacetState } from './facet-state.js';

/** What the trust line says: who answered, when, and what is not shown. One per element, from all its facets. */
export interface Trust {
  /** One report per connection, the worst it said in any facet. Connections nobody has connected are not among them. */
  connections: ConnectionReport[];
  /** Answered or late: both have given something. */
  answered: number;
  pending: number;
  failed: ConnectionReport[];
  late: ConnectionReport[];
  /** Names of facets that no connection serves. */
  notConnected: string[];
  systems: SystemCoverage[];
  withheld: WithheldArea[];
  rejected: number;
  /** The newest moment anything was fetched. */
  retrievedAt: Instant | undefined;
  /** Every facet was a bare value from the host. */
  bare: boolean;
  settled: boolean;
}

const BADNESS: Record<ConnectionReport['state'], number> = {
  notConnected: -1,
  answered: 0,
  late: 1,
  pending: 2,
  failed: 3,
};

export function trustOf(states: readonly FacetState<unknown>[]): Trust {
  const connections = new Map<string, ConnectionReport>();
  const notConnected = new Set<string>();
  const systems = new Map<string, SystemCoverage>();
  const withheld = new Map<string, WithheldArea>();
  let rejected = 0;
  let retrievedAt: Instant | undefined;
  let bare = true;
  let settled = true;
  for (const { phase, reading, bare: isBare } of states) {
    if (phase === 'absent') continue;
    bare &&= isBare;
    settled &&= phase === 'settled' || phase === 'failed';
    if (!reading) continue;
    for (const report of reading.connections) {
      if (report.state === 'notConnected') {
        notConnected.add(report.connection);
        continue;
      }
      const known = connections.get(report.connection);
      if (!known || BADNESS[report.state] > BADNESS[known.state]) {
        connections.set(report.connection, report);
      }
    }
    for (const system of reading.systems) mergeSystem(systems, system);
    for (const area of reading.withheld) withheld.set(area.area, area);
    rejected += reading.rejected;
    if (reading.retrievedAt && (!retrievedAt || reading.retrievedAt > retrievedAt)) {
      retrievedAt = reading.retrievedAt;
    }
  }
  const all = [...connections.values()].sort((a, b) => order(a.connection, b.connection));
  return {
    connections: all,
    answered: all.filter(({ state }) => state === 'answered' || state === 'late').length,
    pending: all.filter(({ state }) => state === 'pending').length,
    failed: all.filter(({ state }) => state === 'failed'),
    late: all.filter(({ state }) => state === 'late'),
    notConnected: [...notConnected].sort(order),
    systems: [...systems.values()],
    withheld: [...withheld.values()],
    rejected,
    retrievedAt,
    bare,
    settled,
  };
}

function mergeSystem(systems: Map<string, SystemCoverage>, next: SystemCoverage): void {
  const key = `${next.area} ${next.system}`;
  const known = systems.get(key);
  const newer =
    !known || (next.latestChange !== undefined && (known.latestChange ?? '') < next.latestChange);
  if (newer) systems.set(key, next);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
