import type { Participation } from '@hoi/model';
import { type ConsentHome, type ConsentVerdict, type Of } from './consent-home.js';

/** A question that waits is taken back. Nobody has answered: it is no no, nothing is withdrawn, and the record of it stays. */
export function unaskConsent({ consentId }: Of<'unaskConsent'>, home: ConsentHome): ConsentVerdict {
  const found = home.consents.find(({ id }) => id === consentId);
  if (!found) return { refusal: 'consent.notFound' };
  if (found.state !== 'pending') return { refusal: 'consent.notPending' };
  return {
    written: found.id,
    consents: [{ ...found, state: 'unasked', unasked: takenBack(home) }],
  };
}

/** The same of the question about HOI. What was last answered stands again, as it was recorded; else nobody has been asked. */
export function unaskHoi({ registeredAt }: Of<'unaskHoi'>, home: ConsentHome): ConsentVerdict {
  const { participation } = home;
  const waits = participation?.answer === 'asked';
  if (!waits || (registeredAt !== undefined && registeredAt !== participation.registeredAt)) {
    return { refusal: 'participation.notAsked' };
  }
  const { id, earlier = [], ...question } = participation;
  const last = earlier.findLast(({ answer }) => answer === 'yes' || answer === 'no');
  const before: Participation = {
    ...(last ?? { answer: 'notAsked' }),
    id,
    earlier: [...earlier.filter((one) => one !== last), { ...question, unasked: takenBack(home) }],
  };
  return { written: id, participation: before };
}

function takenBack({ now, by }: ConsentHome) {
  return { at: now, ...(by === undefined ? {} : { registeredBy: by }) };
}
