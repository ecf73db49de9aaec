import type {
  Amount,
  CitizenId,
  CivilDate,
  DocumentRecord,
  ProgressStatus,
  Sensitivity,
} from '@hoi/model';
import type { EmployeeKey } from './municipality/employees.js';
import type { SystemKey } from './municipality/systems.js';
import type { UnitKey } from './municipality/units.js';

/**
 * What the indexes hold about a life, as an author thinks of it. Written apart from the model's records on purpose: these are
 * the sender's facts, the records are what a reader made of them, and a test that compares the two compares two minds.
 * All periods are inclusive, as people say them; the writer turns them into the wire's exclusive ends.
 */
export interface IndexContent {
  citizen: WirePerson;
  cases: CaseDraft[];
  documents: DocumentDraft[];
  grants: GrantDraft[];
  payments: PaymentDraft[];
}

/** Someone as the index names them. The CPR number is an impossible one, and stays on the sender's side of the wire. */
export interface WirePerson {
  cpr: string;
  name: string;
  citizen?: CitizenId;
}

export interface PartyDraft {
  role: 'primary' | 'secondary' | 'benefitRecipient';
  who: WirePerson;
}

/** A moment in a case's life: the day, and the clock where the order within a day matters. */
export interface StepDraft {
  status: ProgressStatus;
  on: CivilDate;
  clock?: string;
}

export interface HandlerDraft {
  who: EmployeeKey;
  from: CivilDate;
  /** Last day; without one they still have the case. */
  to?: CivilDate;
}

export interface NoteDraft {
  title: string;
  body: string;
  on: CivilDate;
  format: 'text' | 'rtf';
}

export interface FileDraft {
  documentId: string;
  kind: 'filed' | 'enclosed';
  on: CivilDate;
  /** Overrides the document's own title in this case. */
  title?: string;
}

export interface CaseRelationDraft {
  kind: 'parent' | 'precedent' | 'related';
  caseId: string;
  from: CivilDate;
  /** Last day: the tie was cut and is history. */
  to?: CivilDate;
}

/** What one registration says of a case. */
export interface CaseState {
  number: string;
  title: string;
  description?: string;
  legalBasis?: string;
  /** The case is exempt from public access: its secret title and the legal basis. */
  exempt?: { secretTitle: string; legalBasis: string };
  kle: string;
  kleTitle?: string;
  /** In order. Each holds until the next begins. */
  steps: StepDraft[];
  /** How the last step ends: it does not (default), the source does not say, or on a day. */
  lastStepEnds?: 'open' | 'unsaid' | { on: CivilDate };
  localStatus?: string;
  sensitivity?: Sensitivity;
  /** Only these units may see it (Sikkerhedsprofil). */
  onlyFor?: UnitKey[];
  /** Visningsklasse: whom it must not be shown to. */
  notShownTo?: string[];
  interventionType?: string;
  benefitType?: string;
  outcome?: string;
  unit: UnitKey;
  handlers: HandlerDraft[];
  otherHandlers?: EmployeeKey[];
  system: SystemKey;
  /** When another system sends it. */
  sentBy?: SystemKey;
  parties: PartyDraft[];
  relations: CaseRelationDraft[];
  file: FileDraft[];
  notes: NoteDraft[];
  /** The day it was last saved in its system. */
  savedOn: CivilDate;
}

export interface CaseDraft extends CaseState {
  id: string;
  /** Earlier registrations still in the answer, oldest first. */
  earlier?: CaseState[];
}

export interface DocumentDraft {
  id: string;
  number: string;
  title: string;
  description?: string;
  type:
    | 'Faktura'
    | 'Brev, indgaaende'
    | 'Brev, udgaaende'
    | 'Internt Notat'
    | 'Eksternt Notat'
    | 'Rapport'
    | 'Dagsorden'
    | 'Plan'
    | 'Andet';
  /** BrevDato. */
  letterDate?: CivilDate;
  on: CivilDate;
  version?: number;
  status: NonNullable<DocumentRecord['status']>;
  exempt?: { secretTitle: string; legalBasis: string };
  sensitivity?: Sensitivity;
  kle: string;
  unit: UnitKey;
  handler?: EmployeeKey;
  system: SystemKey;
  parties: WirePerson[];
}

export interface PayoutPlanDraft {
  from: CivilDate;
  to?: CivilDate;
  amount: Amount;
  paid: 'Forud' | 'Bagud';
  availableOn: string;
}

export interface BenefitDraft {
  id: string;
  name: string;
  kle: string;
  from: CivilDate;
  /** Last day; without one it runs. */
  to?: CivilDate;
  reason?: string;
  repayable?: boolean;
  plans: PayoutPlanDraft[];
}

export interface GrantDraft {
  id: string;
  key: string;
  from?: CivilDate;
  /** Last day; without one the index does not say. */
  to?: CivilDate;
  /** The source's own text where it wrote something that is no date (the field is free text in the schema). */
  fromAsWritten?: string;
  toAsWritten?: string;
  reason?: string;
  sensitivity?: Sensitivity;
  onlyFor?: UnitKey[];
  unit: UnitKey;
  system: SystemKey;
  cases: { id: string; number: string; title: string }[];
  holder: WirePerson;
  recipient: WirePerson;
  benefits: BenefitDraft[];
  savedOn: CivilDate;
}

export interface PaymentLineDraft {
  from: CivilDate;
  to: CivilDate;
  amount: Amount;
  kle: string;
  grantId: string;
  benefitId: string;
}

export interface PaymentDraft {
  id: string;
  key: string;
  from: CivilDate;
  to: CivilDate;
  availableOn: CivilDate;
  /** Sum of the lines, exact. */
  gross: Amount;
  afterTax: Amount;
  sent: Amount;
  sentReason?: string;
  paid?: Amount;
  paidReason?: string;
  unit: UnitKey;
  system: SystemKey;
  payee: WirePerson;
  lines: PaymentLineDraft[];
  savedOn: CivilDate;
}
