import { type CalendarEntry, type Instant, type LaneEvent, csvOf, icsOf } from '@hoi/model';
import { type ExportFormat, ExportEvent } from '../events/export.js';
import { asOfWords } from './timeline.as-of-banner.js';
import { recordCells, tableText } from './timeline.copy.js';
import { eventWord } from './timeline.names.js';
import { recordsOf } from './timeline.records.js';
import { svgOf } from './timeline.svg.js';
import type { View } from './timeline.view.js';

const TYPES: Record<ExportFormat, string> = {
  text: 'text/plain;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  svg: 'image/svg+xml;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
};

/** Everything, whatever the window: what is taken away must not look complete when it is not. */
export function exportOf(
  format: ExportFormat,
  view: View,
  now: Instant,
  event?: LaneEvent,
): ExportEvent {
  const areas = recordsOf(view.lanes, undefined, view.today).areas;
  const make: Record<ExportFormat, () => string> = {
    text: () =>
      [view.asOf ? asOfWords(view.asOf, view.messages) : '', tableText(areas, view)]
        .filter(Boolean)
        .join('\n'),
    csv: () => csvOf(recordCells(areas, view)),
    svg: () => svgOf(view),
    ics: () => icsOf(calendarOf(view, event ? [event] : view.model.coming), now),
  };
  const name = view.messages['timeline.fileName'](view.today);
  return new ExportEvent(format, make[format](), `${name}.${format}`, TYPES[format]);
}

/** The meetings and follow-ups to come; not those of areas that are switched off. */
function calendarOf({ hidden, messages: m }: View, events: readonly LaneEvent[]): CalendarEntry[] {
  return events.flatMap((event) =>
    event.date === undefined || hidden.has(event.area)
      ? []
      : [
          {
            id: event.id,
            title: event.title || eventWord(event, m),
            date: event.date,
            start: event.time,
            place: event.place,
          },
        ],
  );
}

/** Carries it out unless the host does. Says whether it went well; undefined when the host has it. */
export async function carryOut(
  event: ExportEvent,
  host: HTMLElement,
): Promise<boolean | undefined> {
  if (!host.dispatchEvent(event)) return undefined;
  if (event.format !== 'text') {
    save(event, host.ownerDocument);
    return true;
  }
  try {
    await navigator.clipboard.writeText(event.content);
    return true;
  } catch {
    return false;
  }
}

function save({ content, filename, mediaType }: ExportEvent, page: Document): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = page.createElement('a');
  link.href = address;
  link.download = filename;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
