import {
  type Area,
  type AreaConsent,
  type CitizenId,
  type CivilDate,
  type Consent,
  type ConsentStanding,
  type Contact,
  type Facet,
  type FacetValue,
  type LegalBasis,
  type Instant,
  type MessageKey,
  type Messages,
  type PlanBasis,
  consentByArea,
  emptyValue,
  overallConsent,
} from '@hoi/model';
import type { Audience } from '../context/source-context.js';
import type { CommandState } from '../controllers/command-controller.js';
import type { FacetState } from '../internal/facet-state.js';
import { type Knowledge, knowledgeOf } from '../internal/knowledge.js';
import { type Trust, trustOf } from '../internal/trust.js';
import type { ConsentParts } from './consent.parts.js';

/** The facets the consent reads, each also a property of the element. */
export const CONSENT_FACETS = [
  'consents',
  'participation',
  'person',
  'contacts',
  'plan',
] as const satisfies readonly Facet[];
/** The plan stands here for its basis alone: what of it is withheld or late is told where the plan is shown. */
const TRUSTED = CONSENT_FACETS.filter((facet) => facet !== 'plan');
export type ConsentFacet = (typeof CONSENT_FACETS)[number];
export type ConsentStates = { readonly [F in ConsentFacet]: FacetState<FacetValue[F]> };

export type FormKind =
  'answer' | 'register' | 'ask' | 'unask' | 'scope' | 'withdraw' | 'withdrawArea' | 'decline';
/** The one form that is open; for an area's own form, in its row. */
export interface OpenForm {
  kind: FormKind;
  areas: readonly Area[];
  /** The area whose button opened it, when that is not its place. */
  from?: Area;
  /** The one consent it is about, where it is about one. */
  consentId?: string;
  /** The consents that were there when it was opened: what comes later is not taken in under the reader's hand. */
  there?: ReadonlySet<string>;
}

/** What is wrong, by field. Nothing wrong: no field. */
export type Problems = Readonly<Partial<Record<string, MessageKey>>>;

/** Where on screen a form, and how it went, stands. */
export function placeOf({ kind, areas }: OpenForm): string {
  return kind === 'withdrawArea' ? `withdrawArea-${areas[0] ?? ''}` : kind;
}

export interface ConsentUi {
  form: OpenForm | undefined;
  problems: Problems;
  /** How it went, at the place it was asked for. */
  outcome(place: string): CommandState | undefined;
  /** Someone has opened a form: from then on they are here. */
  formsWanted: boolean;
  /** The day that was looked up; empty when none was chosen. */
  day: CivilDate | '' | undefined;
}

export interface ConsentActions {
  open(form: OpenForm): void;
  cancel(): void;
  /** Forms, and what opens them, are about to be needed. */
  wantForms(): void;
  submit(event: SubmitEvent): void;
  lookUp(day: CivilDate | ''): void;
  openDocument(documentId: string | undefined, system: string | undefined): void;
  openConsent(): void;
  refresh(): void;
  retryPart(): void;
}

export interface ConsentOptions {
  audience: Audience;
  messages: Messages;
  today: CivilDate;
  level: number;
  editable: boolean;
  openDocuments: boolean;
  canRefresh: boolean;
  citizen: CitizenId | undefined;
  legalBases: readonly LegalBasis[];
  /** The present instant, when today is the present day. */
  now: Instant | undefined;
  parts: ConsentParts;
  ui: ConsentUi;
  act: ConsentActions;
}

export interface ConsentView extends ConsentOptions {
  participation: FacetValue['participation'];
  consents: readonly Consent[];
  contacts: readonly Contact[];
  know: Readonly<Record<ConsentFacet, Knowledge>>;
  /** Every source of consent has answered, or the host vouches for what it gave. */
  known: boolean;
  trust: Trust;
  rows: AreaConsent[];
  standing: ConsentStanding;
  /** The answer to HOI; unknown is not the same as not asked. */
  answer: 'yes' | 'no' | 'asked' | 'notAsked' | 'unknown';
  /** Records that hold today. */
  holding: Consent[];
  firstName: string | undefined;
  fullName: string | undefined;
  municipality: string | undefined;
  /** Completed years. */
  age: number | undefined;
  /** Which sector plans the joint plan replaces: a record of its own. */
  basis: PlanBasis | undefined;
  /** Something of the plan is withheld from the reader: that there is none cannot be said. */
  basisHidden: boolean;
}

export function makeView(states: ConsentStates, options: ConsentOptions): ConsentView {
  const value = <F extends ConsentFacet>(facet: F): FacetValue[F] =>
    states[facet].reading?.value ?? emptyValue(facet);
  const know = Object.fromEntries(
    CONSENT_FACETS.map((facet) => [facet, knowledgeOf(states[facet])]),
  ) as Record<ConsentFacet, Knowledge>;
  const participation = value('participation');
  const consents = value('consents');
  const person = value('person');
  const known = sure(know.consents);
  const { legalBases, today, now } = options;
  const rows = consentByArea(
    { participation, consents, known, legalBases, ...(now ? { now } : {}) },
    today,
  );
  const citizen = options.citizen ?? person?.id;
  return {
    ...options,
    citizen,
    editable: options.editable && citizen !== undefined && known,
    participation,
    consents,
    contacts: value('contacts'),
    know,
    known,
    trust: trustOf(TRUSTED.map((facet) => states[facet])),
    rows,
    standing: overallConsent(rows),
    answer: participation?.answer ?? (sure(know.participation) ? 'notAsked' : 'unknown'),
    holding: consents.filter((one) => rows.some(({ holding }) => holding.includes(one))),
    firstName: person?.firstName,
    fullName: person?.name,
    municipality: person?.municipality,
    age: person?.age,
    basis: value('plan')?.basis,
    basisHidden: (states.plan.reading?.withheld.length ?? 0) > 0,
  };
}

function sure(knowledge: Knowledge): boolean {
  return knowledge === 'known' || knowledge === 'given';
}

export type ConsentPhase = 'absent' | 'loading' | 'failed' | 'content';

/** `waits`: the answer to HOI alone is held back a little, for it moves when the consents that stand under it come. */
export function phaseOf(
  { know, consents, participation }: ConsentView,
  waits: boolean,
): ConsentPhase {
  const all = TRUSTED.map((facet) => know[facet]);
  if (all.every((one) => one === 'absent')) return 'absent';
  const alone = waits && know.consents === 'loading';
  if (consents.length > 0 || (participation && !alone)) return 'content';
  if (know.consents === 'loading') return 'loading';
  const asked = all.filter((one) => one !== 'absent' && one !== 'notConnected');
  return asked.length > 0 && asked.every((one) => one === 'failed') ? 'failed' : 'content';
}
