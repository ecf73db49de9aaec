import type { Refused } from '@hoi/model';

/** Why a command is refused, as message keys. */
export const REFUSALS = [
  'command.notSupported',
  'command.notConnected',
  'command.connectionFailed',
  'command.keyMissing',
  'command.keyReused',
  'date.future',
  'date.past',
  'period.reversed',
  'period.tooLong',
  'areas.none',
  'scope.empty',
  'text.empty',
  'text.holdsCpr',
  'consent.notFound',
  'consent.notGiven',
  'consent.alreadyRegistered',
  'consent.alreadyAsked',
  'participation.saidNo',
  'appointment.notFound',
  'appointment.notFollowUp',
  'appointment.notOpen',
  'plan.operations',
  'plan.notFound',
  'plan.areaInUse',
  'part.invalid',
  'part.notEmpty',
  'part.twice',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export function refused(reason: Refusal): Refused {
  return { outcome: 'refused', reason };
}
