import { type Address, readAddress, writeAddress } from './address.js';

export const CHOICES = {
  /** What of the citizen is shown. */
  view: ['overview', 'plan', 'timeline', 'consent'],
  lang: ['da', 'en'],
  theme: ['light', 'dark', 'esdh', 'dkfds'],
  /** Who looks: the gateway decides what they may see. */
  role: [
    'coordinator',
    'employmentCaseworker',
    'socialCaseworker',
    'supportWorker',
    'dataQuality',
    'outsider',
    'citizen',
  ],
} as const;

/** What the portal's address says. */
export type PageState = Address<typeof CHOICES>;
export type View = PageState['view'];
export type Role = PageState['role'];

/** What the reader chooses from a list. */
export const SETTINGS = ['lang', 'theme', 'role'] as const;

export function readState(search: string): PageState {
  return readAddress(search, CHOICES);
}

export function writeState(state: PageState): string {
  return writeAddress(state, CHOICES);
}
