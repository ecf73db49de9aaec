import { COMMAND_REFUSALS, type Refused } from '@hoi/model';

/** Why the store refuses, as message keys. */
export const STORE_REFUSALS = [
  ...COMMAND_REFUSALS,
  'command.invalid',
  'citizen.unknown',
  'text.tooLong',
] as const;
export type StoreRefusal = (typeof STORE_REFUSALS)[number];

export function refused(reason: StoreRefusal): Refused {
  return { outcome: 'refused', reason };
}
