import { type Consent, endOfConsent, lastDayOf } from '@hoi/model';
import type { ConsentView } from './view.js';

/**
 * What can still be changed or taken back: given, and not past its end. It may not have begun, and it may wait for another's word
 * beside it. A citizen takes back the own word, where it is there; someone else's stands for itself. A "Nej til HOI" has taken
 * back all there was.
 */
export function revocable({
  consents,
  answer,
  today,
  now,
  audience,
}: Pick<ConsentView, 'consents' | 'answer' | 'today' | 'now' | 'audience'>): Consent[] {
  if (answer === 'no') return [];
  const all = consents.filter((one) => {
    const end = endOfConsent(one);
    const over = end !== null && (now === undefined ? lastDayOf(end) < today : end <= now);
    return one.state === 'given' && !over;
  });
  const own = all.filter(({ givenBy = 'citizen' }) => givenBy === 'citizen');
  return audience === 'citizen' && own.length > 0 ? own : all;
}
