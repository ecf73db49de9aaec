import type {
  Appointment,
  Area,
  Attention,
  CaseGroups,
  CaseLinks,
  CaseOrder,
  CaseRecord,
  CitizenId,
  CivilDate,
  Consent,
  Contact,
  DocumentRecord,
  Facet,
  FacetValue,
  Grant,
  Household,
  Intervention,
  JointPlan,
  JournalNote,
  Lookup,
  Messages,
  Participation,
  Payment,
  Person,
  Remark,
  StatusFilter,
} from '@hoi/model';
import type { AskAbout } from '../events/ask.js';
import type { Audience } from '../context/source-context.js';
import type { Knowledge } from '../internal/knowledge.js';
import type { Trust } from '../internal/trust.js';
import type { Apart } from './apart.js';
import type { OverviewFacet } from './facet-list.js';
import type { OverviewPart, OverviewParts } from './overview.parts.js';

/** What has come, without what may not be shown. */
export interface OverviewFacts extends Pick<FacetValue, OverviewFacet> {
  person: Person | null;
  cases: CaseRecord[];
  grants: Grant[];
  interventions: Intervention[];
  documents: DocumentRecord[];
  notes: JournalNote[];
  appointments: Appointment[];
  plan: JointPlan | null;
  participation: Participation | null;
  consents: Consent[];
  contacts: Contact[];
  remarks: Remark[];
  household: Household | null;
  payments: Payment[];
  lookups: Lookup[];
}

/** What the reader has opened, searched for and chosen. */
export interface OverviewUi {
  open: ReadonlySet<string>;
  words: string;
  status: StatusFilter | undefined;
  order: CaseOrder;
  selected: string | undefined;
  copied: boolean;
}

export interface OverviewActions {
  toggle(key: string): void;
  toggleCase(caseId: string): void;
  showCase(caseId: string): void;
  /** False when the page has taken it over. */
  openCase(item: CaseRecord): boolean;
  seeConsent(area: CaseRecord['area'] | undefined): void;
  find(words: string): void;
  filter(status: StatusFilter | undefined): void;
  sort(order: CaseOrder): void;
  /** Takes search and filter away again, and the reader back to where they searched. */
  showAll(): void;
  /** Shows what has come since the reader began, and takes them to the first of it, in one area or at all. */
  showNew(area: CaseRecord['area'] | undefined): void;
  openPlan(): void;
  planFollowUp(appointment: Appointment): void;
  ask(about: AskAbout, appointment?: Appointment): void;
  saveCalendar(appointments: readonly Appointment[]): void;
  print(): void;
  retryPart(): void;
  copy(text: string): void;
  refresh(): void;
  /** Moves the reader to the ledger of what the picture rests on. */
  showCoverage(): void;
  /** Moves the citizen to what cannot be seen here. */
  showMissing(): void;
}

/** What waits until the reader asks: how much in all, by area where it has one, and in which facets, of which "none" must not be said. */
export interface Held {
  total: number;
  byArea: ReadonlyMap<Area, number>;
  facets: ReadonlySet<Facet>;
}
export const NOTHING_HELD: Held = { total: 0, byArea: new Map(), facets: new Set() };

/** Where what came after the first look stands, as the part that keeps account of it says. */
export interface Late {
  /** What waits, but for what needs action. */
  held: Held;
  /** Rows that stand at the end of the cases instead of in their areas. */
  apart(groups: CaseGroups): Apart;
  /** What is said of them there. */
  words(view: OverviewView): string;
  /** How many of an area do, at its own head. */
  note(area: Area, view: OverviewView): string;
  /** Search has a place on the page, and keeps it. */
  findStands: boolean;
  /** What failed or is late stands there too. */
  boxBelow: boolean;
  /** What needs action may take the room it needs. */
  todoFree: boolean;
  /** The areas in the order they are drawn in. */
  order(areas: readonly Area[]): Area[];
  /** What needs action, without what waits, and all that waits. */
  attention(items: readonly Attention[], ready: boolean): [Attention[], Held];
  /** Ids of what is marked: what was chosen here or in another element, and the cases it belongs to. */
  marks(facts: OverviewFacts): ReadonlySet<string>;
  /** How much waits in all, and in an area. */
  pill(view: OverviewView): unknown;
  news(area: Area, view: OverviewView): unknown;
}

/** Everything the templates need, worked out once per update. */
export interface OverviewView {
  audience: Audience;
  messages: Messages;
  today: CivilDate;
  /** Level of the widget's own title. */
  level: number;
  hideName: boolean;
  /** The page shows whom to call elsewhere. */
  hideContact: boolean;
  /** The page can open cases; else only those it has given an address for. */
  openCases: boolean;
  caseLinks: CaseLinks | undefined;
  /** The page can open the joint plan, plan a follow-up, take a message from the citizen. */
  openPlan: boolean;
  planFollowUps: boolean;
  canAsk: boolean;
  /** The reader looks after data quality. */
  dataQuality: boolean;
  canRefresh: boolean;
  citizen: CitizenId | undefined;
  firstName: string;
  trust: Trust;
  facts: OverviewFacts;
  /** Cases outside the withheld areas. */
  cases: CaseRecord[];
  know: Readonly<Record<OverviewFacet, Knowledge>>;
  held: Held;
  /** Not before the first look stands. */
  late: Late | undefined;
  /** What needs action. */
  attention: readonly Attention[];
  /** What stands at the top has come, or has had its time. */
  topReady: boolean;
  /** And what the summary speaks of: from now on the cases may be drawn without being pushed down. */
  bodyReady: boolean;
  /** The top, and the summary, were drawn while some of it was still awaited: they keep the room they were given. */
  topRoom: boolean;
  keepRoom: boolean;
  /** Reading anew failed: what is shown was fetched before. */
  stale: boolean;
  /** How old the oldest of what is shown is, in words, once it is old. */
  age: string | undefined;
  parts: OverviewParts;
  /** What is fetched when it is first asked for, or once the first look stands; what stands there meanwhile. */
  more: (content: (part: OverviewPart<'more'>) => unknown, meanwhile?: unknown) => unknown;
  /** Ids of what is marked: what was chosen here or in another element, and the cases it belongs to. */
  marked: ReadonlySet<string>;
  ui: OverviewUi;
  act: OverviewActions;
}

/** A facet has been asked for and more of it may come: where nothing of it is shown, that is not "none". */
export function waiting(view: OverviewView, facet: OverviewFacet): boolean {
  return view.know[facet] === 'loading' || view.know[facet] === 'partial';
}

/** The reader has searched or filtered: what else an area holds steps aside. */
export function isNarrowed({ ui }: OverviewView): boolean {
  return ui.words !== '' || ui.status !== undefined;
}

/** Cases that answer to what the reader has searched for and filtered by: with what was searched with. */
export function shownOf(cases: readonly CaseRecord[], view: OverviewView): readonly CaseRecord[] {
  if (!isNarrowed(view)) return cases;
  return view.parts.here('more')?.narrowed(cases, view.ui) ?? cases;
}
