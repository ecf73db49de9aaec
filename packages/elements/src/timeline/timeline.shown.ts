import type { Instant } from '@hoi/model';
import { type AreaRecords, recordsOf } from './timeline.records.js';
import type { PartName } from './timeline.parts.js';
import type { View } from './timeline.view.js';
import type { Workings } from './timeline.workings.js';

export type Mode = 'timeline' | 'table' | 'list';

/** What the element is showing besides its data. */
export interface Shown {
  phase: 'absent' | 'loading' | 'failed' | 'empty' | 'content';
  mode: Mode;
  /** A part that could not be fetched. */
  missing: PartName | undefined;
  /** The container has no width yet. */
  waitingForRoom: boolean;
  reference: string | undefined;
  failedAt: Instant | undefined;
  records: { areas: AreaRecords[]; outside: number };
}

/** The view asked for, by the reader or by the room there is. */
export function wantedMode({ host, size, page }: Workings): Mode {
  if (size.room === 'narrow') return 'list';
  if (page.printing) return 'table';
  return host.view === 'auto' ? 'timeline' : host.view;
}

/** How things stand, and the mode: a view whose part is on its way is waited for where one stands. */
export function shownOf(works: Workings, view: View, mode: Mode | undefined): Shown {
  const { facets, parts, size } = works;
  const { connections, failed: broken } = view.trust;
  const failed = facets.states().find(({ phase }) => phase === 'failed');
  return {
    phase:
      mode === undefined && size.width > 0
        ? waiting(phaseOf(works, view), parts.failed)
        : phaseOf(works, view),
    mode: mode ?? 'timeline',
    missing: parts.failed,
    waitingForRoom: size.width === 0,
    reference: failed?.reference ?? broken[0]?.reference,
    failedAt: connections.length > 0 ? broken[0]?.at : undefined,
    records:
      mode === 'table' || mode === 'list'
        ? recordsOf(
            view.lanes,
            works.allTime || works.page.printing ? undefined : view.span,
            view.today,
          )
        : { areas: [], outside: 0 },
  };
}

/** Nothing to show the content with yet; if it cannot be had, the note that says so. */
function waiting(phase: Shown['phase'], missing: PartName | undefined): Shown['phase'] {
  return phase === 'content' && missing === undefined ? 'loading' : phase;
}

function phaseOf({ facets }: Workings, view: View): Shown['phase'] {
  const present = facets.states().filter(({ phase }) => phase !== 'absent');
  const has = present.some(({ reading }) => reading);
  const { connections, failed, settled } = view.trust;
  const { lanes, consents } = view.model;
  if (present.length === 0) return 'absent';
  if (!has) return present.some(({ phase }) => phase === 'failed') ? 'failed' : 'loading';
  if (lanes.length + consents.spans.length + consents.others.length > 0) return 'content';
  if (connections.length > 0 && failed.length === connections.length) return 'failed';
  return settled ? 'empty' : 'loading';
}
