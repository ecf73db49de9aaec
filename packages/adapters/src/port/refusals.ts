import { COMMAND_REFUSALS, type Refused } from '@hoi/model';

/** Why a command is refused, as message keys. */
export const REFUSALS = [
  ...COMMAND_REFUSALS,
  'command.notConnected',
  'command.connectionFailed',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export function refused(reason: Refusal): Refused {
  return { outcome: 'refused', reason };
}
