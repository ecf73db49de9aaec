import { type EventKind, type EventState, type LaneEvent, dayNumber } from '@hoi/model';
import type { Geometry } from './timeline.axis.js';
import { TARGET } from './timeline.layout.js';

/** One sign for one or more events. `kind` is undefined when they are of different kinds: "n hændelser". */
export interface EventMark {
  key: string;
  x: number;
  kind: EventKind | undefined;
  state: EventState | undefined;
  events: LaneEvent[];
}

export interface EventLayout {
  marks: EventMark[];
  before: LaneEvent[];
  after: LaneEvent[];
  undated: LaneEvent[];
}

/** Places events, which come sorted by day. Those whose signs could not each be hit merge into one with a number. */
export function layoutEvents(events: readonly LaneEvent[], geometry: Geometry): EventLayout {
  const { span, x } = geometry;
  const marks: EventMark[] = [];
  const before: LaneEvent[] = [];
  const after: LaneEvent[] = [];
  const undated: LaneEvent[] = [];
  for (const event of events) {
    if (event.date === undefined) {
      undated.push(event);
      continue;
    }
    const day = dayNumber(event.date);
    if (day < span.from - 0.5) before.push(event);
    else if (day >= span.to - 0.5) after.push(event);
    else add(event, x(day + 0.5));
  }
  return { marks, before, after, undated };

  function add(event: LaneEvent, at: number): void {
    const last = marks.at(-1);
    if (last && at - last.x < TARGET) {
      last.events.push(event);
      if (last.kind !== event.kind) last.kind = undefined;
      if (last.state !== event.state) {
        last.state = last.state === 'overdue' || event.state === 'overdue' ? 'overdue' : undefined;
      }
    } else {
      marks.push({ key: event.id, x: at, kind: event.kind, state: event.state, events: [event] });
    }
  }
}
