import { type Consent, endOfConsent } from '@hoi/model';
import type { ConsentHome, ConsentRefusal } from './consent-home.js';

/** Past its end, whatever the record says: by the clock of the moment. */
export function ended(consent: Consent, { now }: ConsentHome): boolean {
  const end = endOfConsent(consent);
  return end !== null && end <= now;
}

/** A consent that can be changed or taken back, or why it cannot. */
export function givenConsent(id: string, home: ConsentHome): Consent | ConsentRefusal {
  const found = home.consents.find((one) => one.id === id);
  if (!found) return 'consent.notFound';
  return found.state === 'given' && !ended(found, home) ? found : 'consent.notGiven';
}
