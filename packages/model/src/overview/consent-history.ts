import type { Area } from '../area/area.js';
import type { Consent, Participation } from '../record/consent.js';
import type { CivilDate } from '../time/civil-date.js';
import { civilDateAt } from '../time/copenhagen.js';
import { inAreaOrder } from './area-order.js';
import { lastDayOf } from './consent-scope.js';

/** Something that happened to the answer or the consent. */
export interface ConsentEvent {
  kind:
    | 'hoiYes'
    | 'hoiNo'
    | 'hoiAsked'
    | 'given'
    | 'declined'
    | 'withdrawn'
    | 'expired'
    | 'pending'
    | 'unknown';
  /** Absent: the record gives no day. */
  on?: CivilDate;
  areas: Area[];
  purpose?: string;
  how?: Consent['how'];
  /** Staff: never for the citizen's eyes. */
  by?: string;
  /** Given: the last day it holds; null: without an end. */
  until?: CivilDate | null;
}

/** What is recorded, newest first; what has no day stands first, for it is not over. */
export function consentHistory(
  participation: Participation | null,
  consents: readonly Consent[],
  today: CivilDate,
): ConsentEvent[] {
  const events = [...ofParticipation(participation), ...consents.flatMap((one) => of(one, today))];
  const key = ({ on }: ConsentEvent): string => on ?? '9999';
  return events.sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
}

function ofParticipation(participation: Participation | null): ConsentEvent[] {
  if (!participation || participation.answer === 'notAsked') return [];
  const { answer, answeredOn, registeredAt, registeredBy } = participation;
  const on = answeredOn ?? (registeredAt ? civilDateAt(registeredAt) : undefined);
  const kind = answer === 'yes' ? 'hoiYes' : answer === 'no' ? 'hoiNo' : 'hoiAsked';
  return [{ kind, areas: [], ...day(on), ...(registeredBy ? { by: registeredBy } : {}) }];
}

function of(consent: Consent, today: CivilDate): ConsentEvent[] {
  const { state, areas, purpose, how, registeredBy, validFrom, validTo, decidedOn } = consent;
  const last = validTo === null ? null : lastDayOf(validTo);
  const said = { areas: inAreaOrder(areas), ...(purpose ? { purpose } : {}) };
  const hand = { ...(how ? { how } : {}), ...(registeredBy ? { by: registeredBy } : {}) };
  const began = validFrom === null ? undefined : civilDateAt(validFrom);
  const given = { kind: 'given' as const, ...said, until: last };
  switch (state) {
    case 'given': {
      const over = last !== null && last < today;
      return [
        { ...given, ...hand, ...day(decidedOn ?? began) },
        ...(over ? [{ kind: 'expired' as const, ...said, ...day(last) }] : []),
      ];
    }
    case 'expired':
      return [
        { ...given, ...hand, ...day(decidedOn ?? began) },
        { kind: 'expired', ...said, ...day(last ?? undefined) },
      ];
    case 'withdrawn':
      return [
        ...(began ? [{ kind: 'given' as const, ...said, ...day(began) }] : []),
        { kind: 'withdrawn', ...said, ...hand, ...day(decidedOn ?? last ?? undefined) },
      ];
    case 'declined':
    case 'pending':
    case 'unknown':
      return [{ kind: state, ...said, ...hand, ...day(decidedOn) }];
  }
}

function day(on: CivilDate | undefined): { on?: CivilDate } {
  return on === undefined ? {} : { on };
}
