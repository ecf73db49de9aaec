import { civilDateAt, type Consent, latestEnd } from '@hoi/model';
import {
  type ConsentHome,
  type ConsentVerdict,
  type Of,
  proofOf,
  sameDocument,
} from './consent-home.js';
import { lastsAsLong, sameScope, scopeOf, wrongScope } from './consent-scope.js';
import { ended } from './consent-state.js';

/**
 * A yes or a no to sharing. What was asked for in the same words is the record that is now answered. The same again, from another
 * window or another hand, is refused: nothing is registered twice.
 */
export function registerConsent(command: Of<'registerConsent'>, home: ConsentHome): ConsentVerdict {
  const { answer = 'yes', purpose, legalBasis, controller, validFrom, validTo } = command;
  const refusal = wrongScope(command);
  if (refusal) return { refusal };
  if (validTo !== null && validTo <= validFrom) return { refusal: 'period.reversed' };
  const most = latestEnd(legalBasis, validFrom);
  if (answer === 'yes' && most !== undefined && (validTo === null || validTo > most)) {
    return { refusal: 'period.tooLong' };
  }
  if (answer === 'yes' && home.participation?.answer === 'no') {
    return { refusal: 'participation.saidNo' };
  }
  const asked = home.consents.find(
    (one) => one.state === 'pending' && sameScope(one, command) && sameGiver(one, command),
  );
  const id = asked?.id ?? home.newId();
  const record: Consent = {
    id,
    ...scopeOf(command),
    purpose,
    ...(legalBasis === undefined ? {} : { legalBasis }),
    ...(controller === undefined ? {} : { controller }),
    decidedOn: civilDateAt(validFrom) > home.today ? home.today : civilDateAt(validFrom),
    ...proofOf(command, home),
    ...(answer === 'no'
      ? { state: 'declined', validFrom: null, validTo: null }
      : {
          state: validTo !== null && validTo <= home.now ? 'expired' : 'given',
          validFrom,
          validTo,
        }),
  };
  const twice = home.consents.some(
    (one) =>
      one.state === record.state &&
      sameScope(one, record) &&
      sameGiver(one, record) &&
      sameDocument(record.document, one.document) &&
      saysAsMuch(one, record, home),
  );
  if (twice) return { refusal: 'consent.alreadyRegistered' };
  return { written: id, consents: [record] };
}

function saysAsMuch(one: Consent, record: Consent, home: ConsentHome): boolean {
  if (record.validFrom === null || one.validFrom === null)
    return one.decidedOn === record.decidedOn;
  const began = civilDateAt(one.validFrom) <= civilDateAt(record.validFrom);
  const over = record.state === 'given' && ended(one, home);
  return began && !over && lastsAsLong(one, record);
}

function sameGiver(one: Pick<Consent, 'givenBy'>, other: Pick<Consent, 'givenBy'>): boolean {
  return (one.givenBy ?? 'citizen') === (other.givenBy ?? 'citizen');
}

/** A question. Nobody who said no to HOI is asked again, and nobody is asked the same twice. */
export function askConsent(command: Of<'askConsent'>, home: ConsentHome): ConsentVerdict {
  const refusal = wrongScope(command);
  if (refusal) return { refusal };
  if (home.participation?.answer === 'no') return { refusal: 'participation.saidNo' };
  if (home.consents.some((one) => one.state === 'pending' && sameScope(one, command))) {
    return { refusal: 'consent.alreadyAsked' };
  }
  const { purpose, legalBasis } = command;
  const id = home.newId();
  const pending: Consent = {
    id,
    state: 'pending',
    ...scopeOf(command),
    purpose,
    ...(legalBasis === undefined ? {} : { legalBasis }),
    validFrom: null,
    validTo: null,
    decidedOn: home.today,
    ...proofOf(command, home),
  };
  return { written: id, consents: [pending] };
}
