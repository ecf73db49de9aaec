import type { Area } from '../area/area.js';
import type { Consent, ConsentGiver, Participation } from '../record/consent.js';
import { endOfConsent } from '../rules/consent-rules.js';
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
    | 'hoiUnasked'
    | 'given'
    | 'declined'
    | 'withdrawn'
    | 'expired'
    | 'pending'
    | 'unasked'
    | 'unknown'
    | 'narrowed'
    | 'widened';
  /** Absent: the record gives no day. */
  on?: CivilDate;
  areas: Area[];
  purpose?: string;
  how?: Consent['how'];
  /** Staff: never for the citizen's eyes. */
  by?: string;
  /** Whose word it was, when it was not simply the citizen's. */
  givenBy?: ConsentGiver;
  /** Given: the last day it holds; null: without an end. */
  until?: CivilDate | null;
}

/** What is recorded, newest first; what has no day stands first, for it is not over. */
export function consentHistory(
  participation: Participation | null,
  consents: readonly Consent[],
  today: CivilDate,
): ConsentEvent[] {
  // What happened to one of them on one day happened in its own order.
  const events = [
    ...ofParticipation(participation).reverse(),
    ...consents.flatMap((one) => of(one, today).reverse()),
  ];
  const key = ({ on }: ConsentEvent): string => on ?? '9999';
  return events.sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
}

function ofParticipation(participation: Participation | null): ConsentEvent[] {
  if (!participation) return [];
  const { earlier = [], ...now } = participation;
  return [...earlier, now].flatMap((one): ConsentEvent[] => {
    const { answer, answeredOn, registeredAt } = one;
    if (answer === 'notAsked') return [];
    const on = answeredOn ?? (registeredAt ? civilDateAt(registeredAt) : undefined);
    return [
      { kind: ANSWERS[answer], areas: [], ...day(on), ...handOf(one) },
      ...('unasked' in one
        ? [{ kind: 'hoiUnasked' as const, areas: [], ...takenBack(one.unasked) }]
        : []),
    ];
  });
}
const ANSWERS = { yes: 'hoiYes', no: 'hoiNo', asked: 'hoiAsked' } as const;

function of(consent: Consent, today: CivilDate): ConsentEvent[] {
  const { state, purpose, how, registeredBy, validFrom, decidedOn, givenBy } = consent;
  const { withdrawal, unasked } = consent;
  const end = endOfConsent(consent);
  const last = end === null ? null : lastDayOf(end);
  const areas = inAreaOrder(consent.areas);
  const said = { areas, ...(purpose ? { purpose } : {}), ...(givenBy ? { givenBy } : {}) };
  const hand = { ...(how ? { how } : {}), ...(registeredBy ? { by: registeredBy } : {}) };
  const began = validFrom === null ? undefined : civilDateAt(validFrom);
  const given = { kind: 'given' as const, ...said, areas: firstAreas(consent), until: last };
  switch (state) {
    case 'given': {
      const over = last !== null && last < today;
      return [
        { ...given, ...hand, ...day(decidedOn ?? began) },
        ...changes(consent),
        ...(over ? [{ kind: 'expired' as const, ...said, ...day(last) }] : []),
      ];
    }
    case 'expired':
      return [
        { ...given, ...hand, ...day(decidedOn ?? began) },
        ...changes(consent),
        { kind: 'expired', ...said, ...day(last ?? undefined) },
      ];
    case 'withdrawn': {
      const back = withdrawal ? handOf(withdrawal) : hand;
      return [
        ...(began
          ? [
              {
                kind: 'given' as const,
                ...said,
                areas: firstAreas(consent),
                ...(withdrawal ? hand : {}),
                ...day(began),
              },
            ]
          : []),
        ...changes(consent),
        { kind: 'withdrawn', ...said, ...back, ...day(decidedOn ?? last ?? undefined) },
      ];
    }
    case 'declined':
    case 'pending':
    case 'unknown':
      return [{ kind: state, ...said, ...hand, ...day(decidedOn) }];
    case 'unasked':
      return [
        { kind: 'pending', ...said, ...hand, ...day(decidedOn) },
        { kind: 'unasked', ...said, ...takenBack(unasked) },
      ];
    case 'notRequired':
      return [];
  }
}

function firstAreas({ areas, earlier = [] }: Consent): Area[] {
  return inAreaOrder(earlier[0]?.areas ?? areas);
}

/** Each change of scope, by what went out and what came in. */
function changes({ areas, earlier = [], purpose }: Consent): ConsentEvent[] {
  return earlier.flatMap((step, i) => {
    const next = earlier[i + 1]?.areas ?? areas;
    const on = { ...day(civilDateAt(step.to)), ...(purpose ? { purpose } : {}) };
    const out = inAreaOrder(step.areas.filter((area) => !next.includes(area)));
    const more = inAreaOrder(next.filter((area) => !step.areas.includes(area)));
    return [
      ...(out.length > 0 ? [{ kind: 'narrowed' as const, areas: out, ...on }] : []),
      ...(more.length > 0 ? [{ kind: 'widened' as const, areas: more, ...on }] : []),
    ];
  });
}

/** A question has no hand of its own but that which took it back. */
function takenBack(unasked: Consent['unasked']): Pick<ConsentEvent, 'on' | 'by'> {
  return unasked ? { ...day(civilDateAt(unasked.at)), ...handOf(unasked) } : {};
}

function handOf({ how, registeredBy, givenBy }: Partial<Consent>): Partial<ConsentEvent> {
  return {
    ...(how ? { how } : {}),
    ...(registeredBy ? { by: registeredBy } : {}),
    ...(givenBy ? { givenBy } : {}),
  };
}

function day(on: CivilDate | undefined): { on?: CivilDate } {
  return on === undefined ? {} : { on };
}
