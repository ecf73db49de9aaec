import { DraftEvent } from '../events/draft.js';
import type { Kept, Unsaved } from './unsaved.js';

/** What one form has written, beside what the others have; the page is told of all of it, or that there is none. */
export function tellUnsaved(unsaved: Unsaved, change: Partial<Kept>): void {
  const all = { parts: [], ...unsaved.now, ...change, citizen: unsaved.citizen() };
  // Left out, not undefined: it may be kept as JSON.
  const { parts, order, followUps, citizen } = all;
  const next: Kept = {
    parts,
    ...(order ? { order } : {}),
    ...(followUps?.length ? { followUps } : {}),
    citizen,
  };
  unsaved.told = next;
  const any = parts.length > 0 || next.order || next.followUps;
  unsaved.host.dispatchEvent(new DraftEvent(any ? next : undefined));
}
