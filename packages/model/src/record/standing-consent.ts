import type { Consent } from './consent.js';

/** One that says something still: not a question that was taken back. Apart from the schemas, so that a page carries no checks. */
export type StandingConsent = Consent & { state: Exclude<Consent['state'], 'unasked'> };

export function isStanding(consent: Consent): consent is StandingConsent {
  return consent.state !== 'unasked';
}
