import type { overviewPageDa } from '../da/overview-page.js';
import type { MessagesLike } from '../messages.js';

/** English words beside {@link overviewPageDa}. */
export const overviewPageEn: MessagesLike<typeof overviewPageDa> = {
  'overview.title': 'Cases and interventions',
  'contact.coordinating': 'Coordinating caseworker',
  'contact.unknown': 'The coordinating caseworker is not known.',
  'contact.since': (day) => `Since ${day}`,
  'contact.write': 'Write',
  'contact.call': 'Call',
  'contact.writeTo': (name) => `Write to ${name}`,
  'contact.telephone': 'Telephone',
  'contact.email': 'Email',
};
