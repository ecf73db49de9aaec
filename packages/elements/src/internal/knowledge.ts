import type { FacetState } from './facet-state.js';

/**
 * How much an element knows of one facet.
 * - `absent`: nobody was asked
 * - `loading`: nothing has come yet
 * - `partial`: something has come, more may
 * - `failed`: a connection, or the port, gave no answer
 * - `notConnected`: no connection serves it
 * - `given`: the host delivered it; what else there may be is not known
 * - `known`: every connection has answered; only now does nothing mean "none"
 */
export type Knowledge =
  'absent' | 'loading' | 'partial' | 'failed' | 'notConnected' | 'given' | 'known';

export function knowledgeOf({ phase, reading, bare }: FacetState<unknown>): Knowledge {
  if (phase === 'absent') return 'absent';
  if (phase === 'failed') return 'failed';
  if (!reading) return 'loading';
  if (bare) return 'given';
  const { connections } = reading;
  const states = new Set(connections.map(({ state }) => state));
  if (connections.length > 0 && states.size === 1 && states.has('notConnected')) {
    return 'notConnected';
  }
  if (!reading.settled || states.has('pending')) return arrived(reading) ? 'partial' : 'loading';
  if (states.has('failed')) return 'failed';
  return connections.length === 0 ? 'given' : 'known';
}

/** A first, unsettled reading may only say whom it asks. */
function arrived(reading: {
  settled: boolean;
  value: unknown;
  connections: { state: string }[];
}): boolean {
  const { value } = reading;
  const something = Array.isArray(value) ? value.length > 0 : value !== null;
  return (
    something || reading.connections.some(({ state }) => state === 'answered' || state === 'late')
  );
}
