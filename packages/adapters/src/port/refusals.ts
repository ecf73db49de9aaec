import type { Refused } from '@hoi/model';

/** Why a command is refused, as message keys. */
export const REFUSALS = [
  'command.notSupported',
  'command.notConnected',
  'command.connectionFailed',
  'command.keyMissing',
  'command.keyReused',
  'date.future',
  'period.reversed',
  'areas.none',
  'text.empty',
  'text.holdsCpr',
  'consent.notFound',
  'consent.notGiven',
  'appointment.notFound',
  'appointment.notFollowUp',
  'appointment.notOpen',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export function refused(reason: Refusal): Refused {
  return { outcome: 'refused', reason };
}
