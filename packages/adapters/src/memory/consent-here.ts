import type { Consent } from '@hoi/model';
import { carryConsent } from '../consent/carry-consent.js';
import type { ConsentCommand } from '../consent/consent-home.js';
import type { Home, Verdict } from './carry-out.js';

/** A command on the answer to HOI or the consent, in a memory. */
export function consentHere(command: ConsentCommand, home: Home): Verdict {
  const before = home.get('consents');
  const verdict = carryConsent(command, {
    consents: before,
    participation: home.get('participation'),
    now: home.now,
    today: home.today,
    by: home.author.name,
    newId: () => home.newId(),
  });
  if ('refusal' in verdict) return verdict;
  const { written, consents, participation, closes } = verdict;
  if (participation) home.set('participation', participation);
  if (consents) home.set('consents', withNew(before, consents));
  return {
    written,
    ...(participation && consents ? { also: ['consents'] } : {}),
    ...(closes ? { closes } : {}),
    ...(participation || consents ? {} : { unchanged: true }),
  };
}

/** Each in the place of the one it replaces; the new ones last. */
function withNew(before: readonly Consent[], after: readonly Consent[]): Consent[] {
  const fresh = new Map(after.map((one) => [one.id, one]));
  const kept = before.map((one) => {
    const next = fresh.get(one.id) ?? one;
    fresh.delete(one.id);
    return next;
  });
  return [...kept, ...fresh.values()];
}
