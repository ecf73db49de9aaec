import {
  type CivilDate,
  type Command,
  type Conflict,
  type Facet,
  type FacetValue,
  holdsCpr,
  type Instant,
  ONGOING,
  endsOn,
} from '@hoi/model';
import { withStep } from '../plan/appointment-history.js';
import { changePlanHere } from './change-plan.js';
import { consentHere } from './consent-here.js';
import type { Refusal } from '../port/refusals.js';

/** The place one citizen's commands are carried out. */
export interface Home {
  now: Instant;
  today: CivilDate;
  get<F extends Facet>(facet: F): FacetValue[F];
  set<F extends Facet>(facet: F, value: FacetValue[F]): void;
  newId(): string;
  /** Who writes, as far as the home is told. */
  author: MemoryAuthor;
}

/** Who writes: what the plan's history and a recorded consent say of it. */
export interface MemoryAuthor {
  name?: string;
  audience?: 'citizen' | 'professional';
}

/**
 * The id of what was written, versions of what carries its own, or why nothing was written. `closes`: something is no longer shared;
 * `unchanged`: the home said the same already.
 */
export type Verdict =
  | { written: string; also?: Facet[]; closes?: true; unchanged?: true }
  | { versions: Record<string, number>; facets: Facet[] }
  | { stale: Conflict['parts'] }
  | { refusal: Refusal };
type Of<K extends Command['kind']> = Extract<Command, { kind: K }>;
type Handlers = { [K in HomeCommand]: { facet: Facet; run(command: Of<K>, home: Home): Verdict } };

export type HomeCommand = Command['kind'];

const HANDLERS: Handlers = {
  answerHoi: { facet: 'participation', run: consentHere },
  registerConsent: { facet: 'consents', run: consentHere },
  askConsent: { facet: 'consents', run: consentHere },
  unaskConsent: { facet: 'consents', run: consentHere },
  unaskHoi: { facet: 'participation', run: consentHere },
  changeConsentScope: { facet: 'consents', run: consentHere },
  withdrawConsent: { facet: 'consents', run: consentHere },
  recordFollowUp: { facet: 'appointments', run: recordFollowUp },
  addRemark: { facet: 'remarks', run: addRemark },
  changePlan: { facet: 'plan', run: changePlanHere },
};

export const HOME_COMMANDS = Object.keys(HANDLERS) as HomeCommand[];

/** The facet a command writes to; undefined for a command a memory does not know. */
export function facetOf(kind: string): Facet | undefined {
  return Object.hasOwn(HANDLERS, kind) ? HANDLERS[kind as HomeCommand].facet : undefined;
}

/** Carries out one command whose facet {@link facetOf} knows. */
export function carryOut(command: Command & { kind: HomeCommand }, home: Home): Verdict {
  const { run } = HANDLERS[command.kind] as { run(command: Command, home: Home): Verdict };
  return run(command, home);
}

function recordFollowUp({ appointmentId, on }: Of<'recordFollowUp'>, home: Home): Verdict {
  const appointments = home.get('appointments');
  const due = appointments.find(({ id }) => id === appointmentId);
  if (!due) return { refusal: 'appointment.notFound' };
  if (due.kind !== 'followUp') return { refusal: 'appointment.notFollowUp' };
  if (due.state !== 'due' && due.state !== 'planned') return { refusal: 'appointment.notOpen' };
  if (on > home.today) return { refusal: 'date.future' };
  const held = { ...due, state: 'held' as const, date: on, version: (due.version ?? 1) + 1 };
  const by = { at: home.now, ...home.author };
  home.set(
    'appointments',
    appointments.map((one) => (one === due ? withStep(due, held, by) : one)),
  );
  return { written: appointmentId };
}

function addRemark({ type, text, from, to }: Of<'addRemark'>, home: Home): Verdict {
  if (type.trim() === '') return { refusal: 'text.empty' };
  if (holdsCpr(type) || holdsCpr(text)) return { refusal: 'text.holdsCpr' };
  if (to !== null && to < from) return { refusal: 'period.reversed' };
  const id = home.newId();
  const period = { start: from, end: to === null ? ONGOING : endsOn(to) };
  home.set('remarks', [...home.get('remarks'), { id, type, text, period }]);
  return { written: id };
}
