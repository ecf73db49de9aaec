import type { Change, CitizenId, Facet } from '@hoi/model';
import { ChangeBox } from '../port/change-box.js';
import type { Inlet, Outlet } from '../port/stream.js';
import type { MergePart } from './merge-index.js';

/**
 * The changes of every part. Ends when all have ended. A part whose watch breaks can tell no more news; its facets are then
 * said to have changed, so that they are read again and the reading itself tells what is wrong.
 */
export function mergedWatch(
  parts: readonly MergePart[],
  citizen: CitizenId,
  outlet: Outlet,
  allFacets: readonly Facet[],
): Inlet<Change> {
  const cancel = new AbortController();
  const box = new ChangeBox();
  let running = parts.length;
  const put = (change: Change): void => {
    if (cancel.signal.aborted) return;
    box.put(change);
    outlet.wake();
  };
  for (const { index, facets } of parts) {
    const pump = async (): Promise<void> => {
      for await (const change of index.watch(citizen, cancel.signal)) {
        put(change);
        if (cancel.signal.aborted) return;
      }
    };
    pump()
      .catch(() => put({ kind: 'facets', facets: [...(facets ?? allFacets)] }))
      .finally(() => {
        running -= 1;
        if (running === 0) outlet.end();
      });
  }
  if (running === 0) outlet.end();
  return { take: () => box.take(), stop: () => cancel.abort() };
}
