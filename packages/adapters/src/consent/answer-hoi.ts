import type { Consent, Participation } from '@hoi/model';
import {
  type ConsentHome,
  type ConsentVerdict,
  type Of,
  proofOf,
  sameDocument,
} from './consent-home.js';
import { ended } from './consent-state.js';

/**
 * The answer to HOI, over the one before, which is kept. A no ends all sharing between areas from the moment it is registered: what
 * was given is withdrawn with it, so that a later yes opens nothing until the citizen has consented anew.
 */
export function answerHoi(command: Of<'answerHoi'>, home: ConsentHome): ConsentVerdict {
  const { answer, on } = command;
  const { participation: before, now, today } = home;
  if (on > today) return { refusal: 'date.future' };
  if (answer === 'asked' && before?.answer === 'no') return { refusal: 'participation.saidNo' };
  const same = before?.answer === answer && before.answeredOn === on;
  if (before && same && sameDocument(command.document, before.document)) {
    return { written: before.id };
  }
  if (command.seen !== undefined && command.seen !== (before?.answer ?? 'notAsked')) {
    return { refusal: 'participation.changed' };
  }
  const id = before?.id ?? home.newId();
  const participation: Participation = {
    id,
    answer,
    answeredOn: on,
    registeredAt: now,
    ...proofOf(command, home),
    ...earlierOf(before),
  };
  if (answer !== 'no') return { written: id, participation };
  const consents = home.consents.flatMap((one): Consent[] =>
    one.state === 'given' && !ended(one, home)
      ? [takenBack(one, home, proofOf(command, home))]
      : [],
  );
  return { written: id, participation, closes: true, ...(consents.length > 0 ? { consents } : {}) };
}

/** Works forward: what was shared until now was shared rightly. What had not begun never does. */
export function takenBack(
  consent: Consent,
  { now, today }: ConsentHome,
  withdrawal: NonNullable<Consent['withdrawal']>,
): Consent {
  const { validFrom } = consent;
  return {
    ...consent,
    state: 'withdrawn',
    validTo: validFrom !== null && validFrom > now ? validFrom : now,
    decidedOn: today,
    // Also when nothing is known of it: or how it was given would be read as how it was taken back.
    withdrawal,
  };
}

function earlierOf(before: Participation | null): Pick<Participation, 'earlier'> {
  if (before === null) return {};
  const { id: _, earlier = [], ...answered } = before;
  const all = answered.answer === 'notAsked' ? earlier : [...earlier, answered];
  return all.length === 0 ? {} : { earlier: all };
}
