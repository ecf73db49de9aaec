import type { ConnectionReport, Instant, SystemCoverage, WithheldArea } from '@hoi/model';
import type { FacetState } from './facet-state.js';

/** A system with whether all have answered who could have told of it: only then does no change seen mean that there was none. */
export interface HeardSystem extends SystemCoverage {
  heard: boolean;
}

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
  systems: HeardSystem[];
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
  const systems = new Map<string, HeardSystem>();
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
        connections.set(report.connection, { ...nameOf(known), ...report });
      } else if (known.label === undefined) {
        connections.set(report.connection, { ...known, ...nameOf(report) });
      }
    }
    const heard =
      phase === 'settled' &&
      reading.connections.every(({ state }) => state !== 'failed' && state !== 'pending');
    for (const system of reading.systems) mergeSystem(systems, { ...system, heard });
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

/** Told by two readings, a system has the newest change of both, and has been heard only where both have. */
function mergeSystem(systems: Map<string, HeardSystem>, next: HeardSystem): void {
  const key = `${next.area} ${next.system}`;
  const known = systems.get(key);
  if (!known) {
    systems.set(key, next);
    return;
  }
  const newer = (known.latestChange ?? '') < (next.latestChange ?? '') ? next : known;
  systems.set(key, { ...newer, heard: known.heard && next.heard });
}

/** One reading may carry a connection's name where another does not. */
function nameOf(report: ConnectionReport | undefined): Pick<ConnectionReport, 'label'> {
  return report?.label === undefined ? {} : { label: report.label };
}

/** Why nothing at all is shown, when that is nobody's fault: the viewer may not open this life, or is no longer signed in. */
export type ShutDoor = 'refused' | 'signedOut';

/** The name under which the overview's own server stands among the connections. */
const GATEWAY = 'gateway';

/** Only the server's own word on the viewer counts: an index may refuse the server, and that is a failure. */
export function shutDoorOf({
  connection,
  reason,
}: Pick<ConnectionReport, 'connection' | 'reason'>): ShutDoor | undefined {
  if (connection !== GATEWAY) return undefined;
  return reason === 'refused' || reason === 'signedOut' ? reason : undefined;
}

/** Signed out comes first: signing in again may well open what was refused. */
export function shutDoor({ failed }: Pick<Trust, 'failed'>): ShutDoor | undefined {
  const doors = failed.map(shutDoorOf);
  return doors.includes('signedOut') ? 'signedOut' : doors.find((door) => door !== undefined);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
