import type { Change, CitizenId } from '@hoi/model';
import { ChangeBox } from '../port/change-box.js';
import type { Scheduler } from '../port/scheduler.js';
import type { Inlet, Outlet } from '../port/stream.js';
import { HttpFailure } from './http-failure.js';
import { jsonLines } from './json-lines.js';
import { type HttpOptions, send } from './transport.js';

const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/**
 * The server's changes over a streamed answer. A broken stream is opened again, later and later; because something may have
 * been missed meanwhile, a stream that was opened again starts by saying that everything may have changed. Ends when signed out.
 */
export function httpWatch(
  options: HttpOptions,
  citizen: CitizenId,
  everything: Change,
  after: Scheduler,
  outlet: Outlet,
): Inlet<Change> {
  const cancel = new AbortController();
  const box = new ChangeBox();
  let callOff: (() => void) | undefined;
  let wait = FIRST_WAIT;

  const put = (change: Change): void => {
    box.put(change);
    outlet.wake();
  };
  const open = async (again: boolean): Promise<void> => {
    try {
      const answer = await send(options, {
        method: 'GET',
        path: `v1/citizens/${encodeURIComponent(citizen)}/changes`,
        accept: 'application/x-ndjson',
        signal: cancel.signal,
      });
      wait = FIRST_WAIT;
      if (again) put(everything);
      if (answer.body) {
        for await (const line of jsonLines(answer.body)) {
          if (isChange(line)) put(line);
          if (isChange(line) && line.kind === 'signedOut') return outlet.end();
        }
      }
    } catch (error) {
      if (error instanceof HttpFailure && error.reason === 'signedOut') {
        put({ kind: 'signedOut' });
        return outlet.end();
      }
      if (error instanceof HttpFailure && error.reason === 'refused') return outlet.end();
    }
    if (cancel.signal.aborted) return;
    callOff = after(() => void open(true), wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  };
  void open(false);

  return {
    take: () => box.take(),
    stop() {
      cancel.abort();
      callOff?.();
    },
  };
}

function isChange(line: unknown): line is Change {
  if (typeof line !== 'object' || line === null || !('kind' in line)) return false;
  return line.kind === 'consentWithdrawn' || line.kind === 'signedOut'
    ? true
    : line.kind === 'facets' && 'facets' in line && Array.isArray(line.facets);
}
