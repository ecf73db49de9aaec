import { type Address, readAddress, writeAddress } from '../address.js';

export const CHOICES = {
  tab: ['overview', 'case', 'documents', 'plan', 'consent'],
} as const;

export type EsdhState = Address<typeof CHOICES>;

export function readState(search: string): EsdhState {
  return readAddress(search, CHOICES);
}

export function writeState(state: EsdhState): string {
  return writeAddress(state, CHOICES, 'esdh');
}
