import type {
  Appointment,
  CaseGroups,
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
  Messages,
  Participation,
  Person,
  Remark,
} from '@hoi/model';
import type { Audience } from '../context/source-context.js';
import type { Knowledge } from '../internal/knowledge.js';
import type { Trust } from '../internal/trust.js';

/** The facets the overview reads, each also a property of the element. */
export const OVERVIEW_FACETS = [
  'person',
  'cases',
  'grants',
  'interventions',
  'documents',
  'notes',
  'appointments',
  'plan',
  'participation',
  'consents',
  'contacts',
  'remarks',
  'household',
] as const satisfies readonly Facet[];
export type OverviewFacet = (typeof OVERVIEW_FACETS)[number];

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
}

/** What the reader has opened, searched for and chosen. */
export interface OverviewUi {
  open: ReadonlySet<string>;
  words: string;
  selected: string | undefined;
  copied: boolean;
}

export interface OverviewActions {
  toggle(key: string): void;
  toggleCase(caseId: string): void;
  showCase(caseId: string): void;
  openCase(item: CaseRecord): void;
  seeConsent(area: CaseRecord['area'] | undefined): void;
  find(words: string): void;
  copy(text: string): void;
  refresh(): void;
  /** Moves the reader to the ledger of what the picture rests on. */
  showCoverage(): void;
}

/** Everything the templates need, worked out once per update. */
export interface OverviewView {
  audience: Audience;
  messages: Messages;
  today: CivilDate;
  /** Level of the widget's own title. */
  level: number;
  hideName: boolean;
  openCases: boolean;
  canRefresh: boolean;
  citizen: CitizenId | undefined;
  firstName: string;
  trust: Trust;
  facts: OverviewFacts;
  groups: CaseGroups;
  /** Cases outside the withheld areas. */
  cases: CaseRecord[];
  know: Readonly<Record<OverviewFacet, Knowledge>>;
  ui: OverviewUi;
  act: OverviewActions;
}

/** A facet has been asked for and more of it may come: where nothing of it is shown, that is not "none". */
export function waiting(view: OverviewView, facet: OverviewFacet): boolean {
  return view.know[facet] === 'loading' || view.know[facet] === 'partial';
}
