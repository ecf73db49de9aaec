import { type OverviewView, waiting } from './view.js';

/** So many days ahead are looked at. */
export const NEXT_DAYS = 90;

/** Why nothing stands as next. */
export function nothingNext(view: OverviewView): string {
  const { messages, know } = view;
  if (view.held.facets.has('appointments')) return messages['new.waiting'];
  if (waiting(view, 'appointments')) return messages['detail.loading'];
  if (know.appointments === 'known') return messages['next.none'](NEXT_DAYS);
  return know.appointments === 'given'
    ? messages['next.noneGiven'](NEXT_DAYS)
    : messages['next.noneSeen'];
}
