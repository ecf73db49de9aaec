import {
  type CivilDate,
  type Command,
  type Consent,
  type Facet,
  type FacetValue,
  holdsCpr,
  type Instant,
  ONGOING,
  endsOn,
} from '@hoi/model';
import type { Refusal } from '../port/refusals.js';

/** The place one citizen's commands are carried out. */
export interface Home {
  now: Instant;
  today: CivilDate;
  get<F extends Facet>(facet: F): FacetValue[F];
  set<F extends Facet>(facet: F, value: FacetValue[F]): void;
  newId(): string;
}

/** The id of what was written, or why nothing was. */
export type Verdict = { written: string } | { refusal: Refusal };
type Of<K extends Command['kind']> = Extract<Command, { kind: K }>;
type Handlers = { [K in HomeCommand]: { facet: Facet; run(command: Of<K>, home: Home): Verdict } };

/** What a memory can carry out. `changePlan` needs a version for each part of the plan, which only a store keeps. */
export type HomeCommand = Exclude<Command['kind'], 'changePlan'>;

const HANDLERS: Handlers = {
  answerHoi: { facet: 'participation', run: answerHoi },
  registerConsent: { facet: 'consents', run: registerConsent },
  askConsent: { facet: 'consents', run: askConsent },
  changeConsentScope: { facet: 'consents', run: changeConsentScope },
  withdrawConsent: { facet: 'consents', run: withdrawConsent },
  recordFollowUp: { facet: 'appointments', run: recordFollowUp },
  addRemark: { facet: 'remarks', run: addRemark },
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

function answerHoi({ answer, on }: Of<'answerHoi'>, home: Home): Verdict {
  if (on > home.today) return { refusal: 'date.future' };
  const id = home.get('participation')?.id ?? home.newId();
  home.set('participation', { id, answer, answeredOn: on, registeredAt: home.now });
  return { written: id };
}

function registerConsent(command: Of<'registerConsent'>, home: Home): Verdict {
  const { areas, purpose, validFrom, validTo } = command;
  const refusal = wrongScope(areas, purpose);
  if (refusal) return { refusal };
  if (validTo !== null && validTo <= validFrom) return { refusal: 'period.reversed' };
  const state = validTo !== null && validTo <= home.now ? 'expired' : 'given';
  const consents = home.get('consents');
  // A consent that was asked for in the same words is the one that is now given.
  const asked = consents.find((one) => one.state === 'pending' && sameScope(one, areas, purpose));
  const id = asked?.id ?? home.newId();
  const given: Consent = { ...asked, id, state, areas, purpose, validFrom, validTo };
  home.set('consents', [...consents.filter((one) => one.id !== id), given]);
  return { written: id };
}

function askConsent({ areas, purpose }: Of<'askConsent'>, home: Home): Verdict {
  const refusal = wrongScope(areas, purpose);
  if (refusal) return { refusal };
  const id = home.newId();
  home.set('consents', [
    ...home.get('consents'),
    { id, state: 'pending', areas, purpose, validFrom: null, validTo: null },
  ]);
  return { written: id };
}

function changeConsentScope(command: Of<'changeConsentScope'>, home: Home): Verdict {
  if (command.areas.length === 0) return { refusal: 'areas.none' };
  return changeGiven(command.consentId, home, (consent) => ({ ...consent, areas: command.areas }));
}

/** Withdrawing works forward: what was shared until now was shared rightly. */
function withdrawConsent({ consentId }: Of<'withdrawConsent'>, home: Home): Verdict {
  return changeGiven(consentId, home, (consent) => ({
    ...consent,
    state: 'withdrawn',
    validTo:
      consent.validFrom !== null && consent.validFrom > home.now ? consent.validFrom : home.now,
    decidedOn: home.today,
  }));
}

function changeGiven(id: string, home: Home, change: (consent: Consent) => Consent): Verdict {
  const consents = home.get('consents');
  const consent = consents.find((one) => one.id === id);
  if (!consent) return { refusal: 'consent.notFound' };
  const ended = consent.validTo !== null && consent.validTo <= home.now;
  if (consent.state !== 'given' || ended) return { refusal: 'consent.notGiven' };
  home.set(
    'consents',
    consents.map((one) => (one === consent ? change(consent) : one)),
  );
  return { written: id };
}

function recordFollowUp({ appointmentId, on }: Of<'recordFollowUp'>, home: Home): Verdict {
  const appointments = home.get('appointments');
  const due = appointments.find(({ id }) => id === appointmentId);
  if (!due) return { refusal: 'appointment.notFound' };
  if (due.kind !== 'followUp') return { refusal: 'appointment.notFollowUp' };
  if (due.state !== 'due' && due.state !== 'planned') return { refusal: 'appointment.notOpen' };
  if (on > home.today) return { refusal: 'date.future' };
  home.set(
    'appointments',
    appointments.map((one) => (one === due ? { ...due, state: 'held', date: on } : one)),
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

function wrongScope(areas: readonly string[], purpose: string): Refusal | undefined {
  if (areas.length === 0) return 'areas.none';
  if (purpose.trim() === '') return 'text.empty';
  return holdsCpr(purpose) ? 'text.holdsCpr' : undefined;
}

function sameScope(consent: Consent, areas: readonly string[], purpose: string): boolean {
  return (
    consent.purpose === purpose &&
    consent.areas.length === areas.length &&
    consent.areas.every((area) => areas.includes(area))
  );
}
