import type { ConsentView, OpenForm } from './view.js';

/** A question is answered in its own words; else the newest purpose there is. */
export function purposeFor({ areas }: OpenForm, { consents, messages }: ConsentView): string {
  const asked = consents.find(
    (one) => one.state === 'pending' && areas.some((area) => one.areas.includes(area)),
  );
  const newest = consents
    .filter(({ state }) => state !== 'notRequired' && state !== 'unasked')
    .map(({ purpose }) => purpose)
    .filter(Boolean)
    .at(-1);
  return asked?.purpose ?? newest ?? messages['consent.defaultPurpose'];
}
