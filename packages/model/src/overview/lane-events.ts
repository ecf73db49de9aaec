import { type Area, areaOfKle } from '../area/area.js';
import type { Appointment } from '../record/appointment.js';
import type { CaseRecord } from '../record/case-record.js';
import type { DocumentRecord } from '../record/document-record.js';
import type { JournalNote } from '../record/journal-note.js';
import type { CivilDate } from '../time/civil-date.js';
import { isInvalid } from '../time/period.js';
import type { ItemSource } from './timeline-item.js';

export type EventKind = 'decision' | 'document' | 'note' | 'meeting' | 'followUp';

/** `overdue`: a follow-up whose day has passed and that nobody has held or called off. */
export type EventState = 'done' | 'planned' | 'overdue' | 'cancelled';

/** Something that happened, or will, on one day. */
export interface LaneEvent extends ItemSource {
  id: string;
  kind: EventKind;
  area: Area;
  /** Undefined: listed, since no day can be drawn. */
  date: CivilDate | undefined;
  /** What the source wrote where a date should be. */
  rawDate?: string;
  title: string | undefined;
  state: EventState;
  /** Copenhagen wall clock, `HH:mm`. */
  time?: string;
  place?: string;
}

export interface EventSources {
  cases: readonly CaseRecord[];
  documents: readonly DocumentRecord[];
  notes: readonly JournalNote[];
  appointments: readonly Appointment[];
}

/** Every event, by day. A document or note lies in the area of its case; one without a visible case in the area of its own KLE. */
export function laneEvents(sources: EventSources, today: CivilDate): LaneEvent[] {
  const caseOf = new Map(sources.cases.map((item) => [item.id, item]));
  return [
    ...sources.cases.flatMap((item) => decisions(item, today)),
    ...sources.documents.map((item) => documentEvent(item, caseOf, today)),
    ...sources.notes.map((item) => noteEvent(item, caseOf, today)),
    ...sources.appointments.map((item) => appointmentEvent(item, caseOf, today)),
  ].sort(byDay);
}

function decisions(item: CaseRecord, today: CivilDate): LaneEvent[] {
  return item.progress
    .filter(({ status, period }) => status === 'decided' && !isInvalid(period))
    .map(({ period: { start } }, i) => ({
      id: `${item.id}/decision/${i}`,
      kind: 'decision' as const,
      area: item.area,
      date: start ?? undefined,
      title: item.outcome?.title ?? item.title,
      state: start !== null && start > today ? ('planned' as const) : ('done' as const),
      ...sourceOf(item),
    }));
}

function documentEvent(
  item: DocumentRecord,
  caseOf: ReadonlyMap<string, CaseRecord>,
  today: CivilDate,
): LaneEvent {
  const home = item.caseIds.map((id) => caseOf.get(id)).find((found) => found !== undefined);
  const filed = home?.file.find(({ documentId }) => documentId === item.id);
  return {
    id: item.id,
    kind: 'document',
    area: home?.area ?? areaOfKle(item.kle?.number),
    date: item.date,
    ...(item.invalidDate === undefined ? {} : { rawDate: item.invalidDate }),
    title: filed?.title ?? item.title,
    state: item.date !== undefined && item.date > today ? 'planned' : 'done',
    ...(home ? { caseId: home.id } : {}),
    ...provenance(item),
  };
}

function noteEvent(
  item: JournalNote,
  caseOf: ReadonlyMap<string, CaseRecord>,
  today: CivilDate,
): LaneEvent {
  const home = caseOf.get(item.caseId);
  return {
    id: item.id,
    kind: 'note',
    area: home?.area ?? 'other',
    date: item.date,
    title: item.title,
    state: item.date !== undefined && item.date > today ? 'planned' : 'done',
    ...(home ? { caseId: home.id } : {}),
    ...provenance(item),
  };
}

function appointmentEvent(
  item: Appointment,
  caseOf: ReadonlyMap<string, CaseRecord>,
  today: CivilDate,
): LaneEvent {
  const home = item.caseId === undefined ? undefined : caseOf.get(item.caseId);
  return {
    id: item.id,
    kind: item.kind,
    area: item.area,
    date: item.date,
    title: item.title,
    state: appointmentState(item, today),
    ...(item.start === undefined ? {} : { time: item.start }),
    ...(item.place === undefined ? {} : { place: item.place }),
    ...(home
      ? { caseId: home.id, ...(home.provenance.system ? { system: home.provenance.system } : {}) }
      : {}),
    connection: 'store',
  };
}

function appointmentState({ state, kind, date }: Appointment, today: CivilDate): EventState {
  if (state === 'held') return 'done';
  if (state === 'cancelled') return 'cancelled';
  if (date >= today) return 'planned';
  // A planned meeting whose day has passed is not known to have been missed; a follow-up that is due is somebody's duty.
  return kind === 'followUp' ? 'overdue' : 'done';
}

/** What the details say of a case's own facts. */
export function sourceOf(item: CaseRecord): ItemSource {
  const responsible = item.primaryHandler?.name ?? item.responsibleUnit?.name;
  return {
    caseId: item.id,
    ...provenance(item),
    ...(responsible === undefined ? {} : { responsible }),
    ...(item.legalBasis === undefined ? {} : { legalBasis: item.legalBasis }),
    ...(item.kle === undefined ? {} : { kle: item.kle }),
  };
}

export function provenance({
  provenance: from,
}: Pick<CaseRecord, 'provenance'>): Pick<ItemSource, 'system' | 'connection' | 'deliveredAt'> {
  const deliveredAt = from.receivedAt ?? from.registeredAt;
  return {
    connection: from.connection,
    ...(from.system === undefined ? {} : { system: from.system }),
    ...(deliveredAt === undefined ? {} : { deliveredAt }),
  };
}

function byDay(a: LaneEvent, b: LaneEvent): number {
  const x = `${a.date ?? ''} ${a.time ?? ''} ${a.id}`;
  const y = `${b.date ?? ''} ${b.time ?? ''} ${b.id}`;
  return x < y ? -1 : x > y ? 1 : 0;
}
