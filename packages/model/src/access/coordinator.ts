import type { Contact } from '../record/contact.js';
import { civilDateAt } from '../time/copenhagen.js';
import { covers } from '../time/period.js';
import type { Context } from './context.js';

/**
 * The one coordinating caseworker of today ("én indgang"). Should a handover leave two, the one who began last, so that a citizen
 * never sees more than one name.
 */
export function isCoordinatorNow({ id }: Contact, { related, now }: Context): boolean {
  const today = civilDateAt(now);
  const candidates = (related.contacts ?? []).filter(
    ({ coordinating, period }) => coordinating && covers(period, today),
  );
  const [first, ...rest] = candidates;
  if (first === undefined) return false;
  const newest = rest.reduce((best, one) => (beganAfter(one, best) ? one : best), first);
  return newest.id === id;
}

function beganAfter(a: Contact, b: Contact): boolean {
  const [from, other] = [a.period.start ?? '', b.period.start ?? ''];
  return from > other || (from === other && a.id < b.id);
}
