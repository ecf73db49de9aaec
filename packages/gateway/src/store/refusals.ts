import type { Refused } from '@hoi/model';

/** Why the store refuses, as message keys; those it shares with the memory adapter are spelled alike. */
export const STORE_REFUSALS = [
  'command.notSupported',
  'command.keyMissing',
  'command.keyReused',
  'command.invalid',
  'citizen.unknown',
  'date.future',
  'date.past',
  'period.reversed',
  'period.tooLong',
  'areas.none',
  'scope.empty',
  'text.empty',
  'text.holdsCpr',
  'text.tooLong',
  'consent.notFound',
  'consent.notGiven',
  'consent.alreadyRegistered',
  'consent.alreadyAsked',
  'participation.saidNo',
  'appointment.notFound',
  'appointment.notFollowUp',
  'appointment.notOpen',
  'plan.notFound',
  'plan.areaInUse',
  'plan.operations',
  'part.invalid',
  'part.notEmpty',
  'part.twice',
] as const;
export type StoreRefusal = (typeof STORE_REFUSALS)[number];

export function refused(reason: StoreRefusal): Refused {
  return { outcome: 'refused', reason };
}
