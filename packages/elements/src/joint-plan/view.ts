import {
  type Area,
  type CitizenId,
  type CivilDate,
  type Effort,
  type Facet,
  type FacetValue,
  type Instant,
  type Messages,
  type PlanView,
  emptyValue,
  outsideAreas,
  planView,
} from '@hoi/model';
import type { Audience } from '../context/source-context.js';
import type { FacetState } from '../internal/facet-state.js';
import type { PlanPart, PlanParts } from './plan.parts.js';
import type { PlanWorks } from './works.js';
import { type Knowledge, knowledgeOf } from '../internal/knowledge.js';
import { type Trust, trustOf } from '../internal/trust.js';

/** What lies in an area. */
const OF_AREAS = ['cases', 'grants', 'interventions', 'appointments', 'contacts'] as const;

/** The facets the plan reads, each also a property of the element. */
export const PLAN_FACETS = [
  'plan',
  ...OF_AREAS,
  'household',
  'documents',
  'consents',
  'participation',
  'person',
] as const satisfies readonly Facet[];
export type PlanFacet = (typeof PLAN_FACETS)[number];
export type PlanFacts = Pick<FacetValue, PlanFacet>;
export type PlanStates = { readonly [F in PlanFacet]: FacetState<FacetValue[F]> };

export interface PlanActions {
  select(effort: Effort): void;
  /** Tells the page that someone asks it for something. */
  tell(asked: Event): void;
  /** Takes the reader to a part of the element. */
  show(id: string): void;
  refresh(): void;
  /** Begins changing the plan, or one sub-goal of it. */
  edit(asked?: string | EffortLink): void;
  draw(): void;
  /** Shows the plan as it was known then; undefined: as it is. */
  asOf(at: Instant | undefined): void;
  /** Opens a piece over the plan's first lines. */
  open(panel: PanelName, about?: PanelAbout): void;
}

/** A sub-goal is to be changed so that this effort serves it. */
export interface EffortLink {
  goal: string;
  effort: string;
}

export type PanelName = 'compare' | 'fridge' | 'take' | 'followUp';

/** What a piece is opened about, and where it stands: under that sub-goal, else over the plan's first lines. */
export interface PanelAbout {
  /** An appointment that is there; absent: a new one. */
  appointment?: string | undefined;
  goal?: string | undefined;
}

export interface PlanOptions {
  audience: Audience;
  messages: Messages;
  today: CivilDate;
  level: number;
  openCases: boolean;
  openDocuments: boolean;
  canRefresh: boolean;
  citizen: CitizenId | undefined;
  selected: string | undefined;
  /** Offers to change what the reader may. */
  editable: boolean;
  compact: boolean;
  works: PlanWorks;
  /** What is fetched when it is first needed. */
  parts: PlanParts;
  /** The ways straight to one sub-goal or follow-up and to what is not saved, on a page that wants them. */
  tools: PlanPart<'tools'> | undefined;
  /** The piece that is open over the plan's first lines. */
  panel: unknown;
  /** The sub-goal the open piece stands under; undefined: over the plan's first lines. */
  panelAt: string | undefined;
  act: PlanActions;
}

/** Everything the templates need, worked out once per update. */
export interface JointPlanState extends PlanOptions {
  facts: PlanFacts;
  know: Readonly<Record<PlanFacet, Knowledge>>;
  trust: Trust;
  /** The plan joined with the indexes, when there is a plan. */
  joined: PlanView | undefined;
  firstName: string;
  /** There is no plan the reader can see, and they may begin one. */
  mayBegin: boolean;
}

/** More is on its way of what the plan is told with. */
export function isComing({ know }: JointPlanState): boolean {
  return PLAN_FACETS.slice(1).some((facet) => ['loading', 'partial'].includes(know[facet]));
}

/** Something of each facet, by its name. */
export function byFacet(of: (facet: PlanFacet) => unknown): unknown {
  return Object.fromEntries(PLAN_FACETS.map((facet) => [facet, of(facet)]));
}

export function makeView(states: PlanStates, options: PlanOptions): JointPlanState {
  const trust = trustOf(PLAN_FACETS.map((facet) => states[facet]));
  const all = byFacet((facet) => states[facet].reading?.value ?? emptyValue(facet)) as PlanFacts;
  const know = byFacet((facet) => knowledgeOf(states[facet])) as JointPlanState['know'];
  const mine = options.audience === 'citizen';
  // A citizen's own data are never withheld from the citizen for want of consent.
  const withheld = mine ? trust.withheld.filter(({ reason }) => reason === 'role') : trust.withheld;
  const open = OF_AREAS.map((facet) => [facet, outsideAreas<{ area: Area }>(all[facet], withheld)]);
  const facts: PlanFacts = { ...all, ...Object.fromEntries(open) };
  const { plan, appointments } = facts;
  // What is withheld is joined too, and then left out, so that nothing of it is counted as missing.
  const joined = plan && planView({ ...all, plan, appointments }, options.today, withheld);
  return {
    ...options,
    facts,
    know,
    trust: { ...trust, withheld },
    joined: joined ?? undefined,
    firstName: all.person?.firstName ?? options.messages['summary.citizen'],
    mayBegin: options.editable && !mine && states.plan.reading?.mayBegin === true,
  };
}

export type PlanPhase = 'absent' | 'loading' | 'failed' | 'shown';

export function phaseOf({ know, facts }: JointPlanState): PlanPhase {
  const all = PLAN_FACETS.map((facet) => know[facet]);
  if (all.every((one) => one === 'absent')) return 'absent';
  if (facts.plan) return 'shown';
  if (know.plan === 'loading') return 'loading';
  const asked = all.filter((one) => one !== 'absent' && one !== 'notConnected');
  return asked.length > 0 && asked.every((one) => one === 'failed') ? 'failed' : 'shown';
}
