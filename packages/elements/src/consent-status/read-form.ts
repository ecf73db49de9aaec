import {
  AREAS,
  type Area,
  type CitizenId,
  type CivilDate,
  type Command,
  type Consent,
  type Instant,
  type MessageKey,
  addDays,
  civilDateAt,
  holdsCpr,
  instantAt,
  isCivilDate,
} from '@hoi/model';
import type { FormKind } from './view.js';

/** What is wrong, by field. Nothing wrong: no field. */
export type Problems = Readonly<Partial<Record<string, MessageKey>>>;

/** What a form holds, as text; lists for what can be ticked more than once. */
export interface FormValues {
  answer: string;
  areas: Area[];
  which: string[];
  purpose: string;
  day: string;
  from: string;
  to: string;
}

export function valuesOf(data: FormData): FormValues {
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const list = (name: string): string[] => data.getAll(name).map(String);
  const areas = new Set(list('areas'));
  return {
    answer: text('answer'),
    areas: AREAS.filter((area) => areas.has(area)),
    which: list('which'),
    purpose: text('purpose'),
    day: text('day'),
    from: text('from'),
    to: text('to'),
  };
}

/** What keeps a form from being sent, each at its field, in the order of the form. */
export function problemsIn(kind: FormKind, values: FormValues, today: CivilDate): Problems {
  const problems: Partial<Record<string, MessageKey>> = {};
  const { answer, areas, which, purpose, day, from, to } = values;
  switch (kind) {
    case 'answer':
      if (answer !== 'yes' && answer !== 'no') problems['answer'] = 'consent.error.answer';
      if (!isCivilDate(day)) problems['day'] = 'consent.error.date';
      else if (day > today) problems['day'] = 'consent.error.future';
      break;
    case 'register':
    case 'ask':
      if (areas.length === 0) problems['areas'] = 'consent.error.areas';
      if (purpose === '') problems['purpose'] = 'consent.error.purpose';
      else if (holdsCpr(purpose)) problems['purpose'] = 'consent.error.cpr';
      if (kind === 'ask') break;
      if (!isCivilDate(from)) problems['from'] = 'consent.error.date';
      if (to !== '' && !isCivilDate(to)) problems['to'] = 'consent.error.date';
      else if (to !== '' && to < from) problems['to'] = 'consent.error.reversed';
      break;
    case 'withdraw':
      if (which.length === 0) problems['which'] = 'consent.error.which';
      break;
    case 'withdrawArea':
      break;
  }
  return problems;
}

/** A command, and what it stands for that no clock changes: the same again is the same command. */
export interface Asked {
  place: string;
  asked: string;
  make: () => Command;
}

export interface CommandContext {
  citizen: CitizenId;
  holding: readonly Consent[];
  area: Area | undefined;
  /** Asked for once, when the command is made. */
  now: () => Instant;
}

/** The commands a form asks for: one, or one for each consent it touches. Only for a form without problems. */
export function commandsOf(kind: FormKind, values: FormValues, context: CommandContext): Asked[] {
  const { citizen, holding, area, now } = context;
  const asked = JSON.stringify([kind, values]);
  const one = (make: () => Command): Asked[] => [{ place: kind, asked, make }];
  switch (kind) {
    case 'answer':
      return one(() => ({
        kind: 'answerHoi',
        citizen,
        answer: values.answer === 'yes' ? 'yes' : 'no',
        on: values.day as CivilDate,
      }));
    case 'ask':
      return one(() => ({
        kind: 'askConsent',
        citizen,
        areas: values.areas,
        purpose: values.purpose,
      }));
    case 'register':
      return one(() => ({
        kind: 'registerConsent',
        citizen,
        areas: values.areas,
        purpose: values.purpose,
        validFrom: beginning(values.from as CivilDate, now()),
        // The last day counts: it holds no longer from the midnight after.
        validTo: values.to === '' ? null : instantAt(addDays(values.to as CivilDate, 1)),
      }));
    case 'withdraw':
      return values.which.map((consentId) => ({
        place: `withdraw/${consentId}`,
        asked: consentId,
        make: () => ({ kind: 'withdrawConsent', citizen, consentId }),
      }));
    case 'withdrawArea':
      return holding
        .filter(({ areas }) => area !== undefined && areas.includes(area))
        .map(({ id: consentId, areas }) => {
          const rest = areas.filter((other) => other !== area);
          return {
            place: `withdrawArea-${area ?? ''}/${consentId}`,
            asked: JSON.stringify([consentId, rest]),
            make: () =>
              rest.length === 0
                ? { kind: 'withdrawConsent', citizen, consentId }
                : { kind: 'changeConsentScope', citizen, consentId, areas: rest },
          };
        });
  }
}

/** A consent given today holds from now, not from before it was given; on any other day from the day's beginning. */
function beginning(from: CivilDate, now: Instant): Instant {
  return civilDateAt(now) === from ? now : instantAt(from);
}
