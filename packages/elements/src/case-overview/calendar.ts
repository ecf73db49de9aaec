import { type Appointment, type Instant, icsOf } from '@hoi/model';
import { ExportEvent } from '../events/export.js';
import type { OverviewView } from './view.js';

/** Appointments as a calendar file: the page may take it over, else the browser saves it. */
export function saveCalendar(
  host: HTMLElement,
  { messages, today }: OverviewView,
  appointments: readonly Appointment[],
  now: Instant,
): void {
  const content = icsOf(
    appointments.map(({ id, title, date, start, end, place, state }) => ({
      id,
      title,
      date,
      start,
      end,
      place,
      cancelled: state === 'cancelled',
    })),
    now,
  );
  const event = new ExportEvent(
    'ics',
    content,
    `${messages['next.fileName'](today)}.ics`,
    'text/calendar;charset=utf-8',
  );
  if (host.dispatchEvent(event)) save(event, host.ownerDocument);
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
