import type {
  Area,
  AreaLane,
  CivilDate,
  ConsentOnDay,
  ConsentSpan,
  InterventionRow,
  LaneEvent,
  Messages,
  PaidLine,
  TimelineItem,
  TimelinePayments,
} from '@hoi/model';
import type { ExportFormat } from '../events/export.js';
import type { FacetState } from '../internal/facet-state.js';
import type { Trust } from '../internal/trust.js';
import type { AsOf } from './timeline.as-of.js';
import type { Axis, Geometry } from './timeline.axis.js';
import type { FlagMark } from './timeline.follow-layout.js';
import type { TimelineModel } from './timeline.model.js';
import type { Block } from './timeline.blocks.js';
import type { TimelineKind } from './timeline.kinds.js';
import type { Near } from './timeline.near.js';
import type { Part } from './timeline.parts.js';
import type { SortKey } from './timeline.records.js';
import type { AreaScene } from './timeline.scene.js';
import type { Measure } from './timeline.text.js';
import type { Preset, Span } from './timeline.window.js';

/** Payments as they are drawn: how sure one is of them, and the templates that came with their part. */
export interface PaymentsView {
  known: Known;
  /** Both undefined until the part that joins and draws them has come. */
  all: TimelinePayments | undefined;
  part: Part<'payments'> | undefined;
}

/** What can be said of consent on a day. */
export interface Covered {
  known: Known;
  /** The answer to HOI: a "Nej" ends every consent, so without it nothing is certain. */
  answer: Known;
  what: ConsentOnDay;
}

/** How sure one can be that a facet's emptiness means none. */
export type Known = 'known' | 'given' | 'waiting' | 'failed' | 'notConnected' | 'absent';

export function knownOf({ phase, bare, reading }: FacetState<unknown>): Known {
  if (phase === 'absent') return 'absent';
  if (phase === 'failed') return 'failed';
  if (!reading) return 'waiting';
  if (bare) return 'given';
  const states = reading.connections.map(({ state }) => state);
  if (states.includes('failed')) return 'failed';
  if (!reading.settled || states.includes('pending')) return 'waiting';
  return states.length > 0 && states.every((state) => state === 'notConnected')
    ? 'notConnected'
    : 'known';
}

/** The container's room: words on flags, merged flags, or a list (DESIGN §6). */
export type Room = 'wide' | 'medium' | 'narrow';

/** What any template of the timeline needs to draw its part. Made anew for each update. */
export interface View {
  messages: Messages;
  today: CivilDate;
  /** Another point in time than now is shown. */
  asOf: AsOf | undefined;
  /** Data come from where another point in time can be asked for. */
  canAsk: boolean;
  /** There is a way back to now. */
  canReturn: boolean;
  citizen: boolean;
  room: Room;
  model: TimelineModel;
  trust: Trust;
  span: Span;
  geometry: Geometry;
  axis: Axis;
  /** The lanes of the areas that are not switched off. */
  lanes: readonly AreaLane[];
  scene: readonly AreaScene[];
  /** Present when rows are many: those far from the screen are drawn as blocks. */
  blocks: ReadonlyMap<AreaScene, readonly Block[]> | undefined;
  near: Near;
  measure: Measure;
  /** The follow-up lane's flags. */
  flags: readonly FlagMark[];
  grants: Known;
  appointments: Known;
  consents: Known;
  openCases: boolean;
  selected: string | undefined;
  order: 'area' | 'time';
  /** Areas the reader has switched off. */
  hidden: ReadonlySet<Area>;
  /** The kinds there are to choose among, and those that are shown. */
  kinds: { all: readonly TimelineKind[]; shown: ReadonlySet<TimelineKind> };
  /** Present when payments are asked for. */
  payments: PaymentsView | undefined;
  /** What consent covered on a day; undefined until it is known whether that can be said. */
  coveredOn(day: CivilDate): Covered;
  headingLevel: number;
  /** What the filter and the save menu hold, once someone has opened one. */
  menus: Part<'menus'> | undefined;
  /** Titles of the plan's sub-goals that a record serves. */
  subGoals(record: string, caseId: string | undefined): string[];
  do: Actions;
}

/** What templates may ask of the element. */
export interface Actions {
  open(stop: string): void;
  close(): void;
  setSpan(span: Span): void;
  /** Shows these days, and closes what asked for it. */
  showSpan(span: Span): void;
  preset(preset: Preset): void;
  pan(windows: number): void;
  zoom(factor: number): void;
  /** To a day, or to today. */
  goTo(day: number | undefined): void;
  toggleArea(area: Area): void;
  toggleRow(row: InterventionRow): void;
  toggleEvents(area: Area): void;
  toggleList(area: Area): void;
  /** More lines of an area's table or list, or of all by time. */
  moreLines(key: Area | 'time'): void;
  showArea(area: Area, shown: boolean): void;
  showKind(kind: TimelineKind, shown: boolean): void;
  showPayments(shown: boolean): void;
  /** The course as it was, or was known, on a day; neither: as it is now. */
  setAsOf(validAt: CivilDate | undefined, knownAt: CivilDate | undefined): void;
  /** Asks what consent covered on a day; undefined: for a day to be chosen. */
  askDay(day: CivilDate | undefined): void;
  setView(view: 'timeline' | 'table'): void;
  setOrder(order: 'area' | 'time'): void;
  openCase(caseId: string, system: string | undefined): void;
  seeConsent(area: Area): void;
  retry(): void;
  sort(key: SortKey): void;
  /** Whether table and list show what lies outside the window too. */
  setAllTime(on: boolean): void;
  /** Takes the timeline away as text or a file; with an event, that alone. */
  save(format: ExportFormat, event?: LaneEvent): void;
  print(): void;
  help(): void;
  /** Someone comes near one of the menus, or opens it. */
  nearMenu(): void;
  openMenu(): void;
  /** A part of the element could not be fetched: once more, or never mind. */
  retryPart(): void;
  forgetPart(): void;
}

/** What the details are about. */
export type Detail =
  | { kind: 'item'; item: TimelineItem; row: InterventionRow }
  | { kind: 'events'; events: readonly LaneEvent[] }
  | { kind: 'items'; items: readonly { item: TimelineItem; row: InterventionRow }[] }
  | { kind: 'consent'; span: ConsentSpan }
  /** What consent covered on a day. */
  | { kind: 'day'; day: CivilDate | undefined }
  | { kind: 'asOf' }
  | { kind: 'paid'; lines: readonly PaidLine[]; title: string }
  | { kind: 'help' };
