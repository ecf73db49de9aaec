import type { Consent } from '@hoi/model';
import type { ConsentView } from './view.js';

/** Questions that wait for an answer, about consent and about HOI. A "Nej til HOI" is an answer to them all. */
export function waiting({ consents, answer }: Pick<ConsentView, 'consents' | 'answer'>): {
  consents: Consent[];
  hoi: boolean;
} {
  if (answer === 'no') return { consents: [], hoi: false };
  return { consents: consents.filter(({ state }) => state === 'pending'), hoi: answer === 'asked' };
}
