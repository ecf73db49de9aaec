import { type Address, readAddress, writeAddress } from '../address.js';

export const CHOICES = {
  view: ['overview', 'plan', 'timeline', 'consent'],
  lang: ['da', 'en'],
  /** A municipality's self-service is built with the common design system. */
  theme: ['dkfds', 'light', 'dark'],
} as const;

/** What the citizen page's address says. Who the citizen is comes from the sign-in; the id only says whose to ask for. */
export type CitizenState = Address<typeof CHOICES>;
export type CitizenView = CitizenState['view'];

export function readState(search: string): CitizenState {
  return readAddress(search, CHOICES);
}

export function writeState(state: CitizenState): string {
  return writeAddress(state, CHOICES, 'citizen');
}
