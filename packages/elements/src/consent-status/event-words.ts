import type { ConsentEvent } from '@hoi/model';
import type { ConsentView } from './view.js';
import { areasIn, dayIn } from './words.js';

/** What happened, in one line. */
export function eventWords({ kind, areas }: ConsentEvent, view: ConsentView): string {
  const { messages } = view;
  switch (kind) {
    case 'hoiYes':
    case 'hoiNo':
    case 'hoiAsked': {
      const answer = kind === 'hoiYes' ? 'yes' : kind === 'hoiNo' ? 'no' : 'asked';
      return view.audience === 'citizen'
        ? messages[`mineConsent.answer.${answer}`]
        : messages[`consent.event.${kind}`];
    }
    case 'hoiUnasked':
      return messages[`${kindOf(view)}.event.hoiUnasked`];
    case 'unasked':
      return messages[`${kindOf(view)}.event.unasked`](areasIn(areas, view));
    case 'given':
    case 'declined':
    case 'withdrawn':
    case 'expired':
    case 'pending':
    case 'unknown':
    case 'narrowed':
    case 'widened':
      return messages[`consent.event.${kind}`](areasIn(areas, view));
  }
}

function kindOf({ audience }: ConsentView): 'mineConsent' | 'consent' {
  return audience === 'citizen' ? 'mineConsent' : 'consent';
}

/** Until when, how, why and who recorded it. No staff for the citizen. */
export function moreOf(event: ConsentEvent, view: ConsentView): string {
  const { messages, audience } = view;
  const mine = audience === 'citizen';
  const until =
    event.until === undefined
      ? ''
      : event.until === null
        ? messages['consent.noEnd']
        : messages['consent.until'](dayIn(event.until, view));
  const giver =
    event.givenBy === undefined || event.givenBy === 'citizen'
      ? ''
      : messages[`${mine ? 'mineConsent' : 'consent'}.giver.${event.givenBy}`];
  return [
    until,
    event.how ? messages[`consent.how.${event.how}`] : '',
    giver ? messages['consent.givenBy'](giver.toLocaleLowerCase('da')) : '',
    event.purpose ?? '',
    event.by && !mine ? messages['consent.by'](event.by) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
