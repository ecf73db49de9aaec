import { type Consent, endOfConsent, lastDayOf } from '@hoi/model';
import type { ConsentOptions } from './view.js';

/**
 * What can still be changed or taken back: given, and not past its end. It may not have begun, and it may wait for another's word
 * beside it. A citizen takes back the own word, where it is there; someone else's stands for itself.
 */
export function revocable(
  consents: readonly Consent[],
  { today, now, audience }: Pick<ConsentOptions, 'today' | 'now' | 'audience'>,
): Consent[] {
  const all = consents.filter((one) => {
    const end = endOfConsent(one);
    const over = end !== null && (now === undefined ? lastDayOf(end) < today : end <= now);
    return one.state === 'given' && !over;
  });
  const own = all.filter(({ givenBy = 'citizen' }) => givenBy === 'citizen');
  return audience === 'citizen' && own.length > 0 ? own : all;
}
