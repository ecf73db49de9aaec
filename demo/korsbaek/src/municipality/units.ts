import { uuidOf } from '../identity.js';

export interface Unit {
  id: string;
  key: string;
  name: string;
}

const unit = (key: string, name: string): Unit => ({ id: uuidOf(`unit ${key}`), key, name });

/** Where people in Korsbæk work. */
export const UNITS = {
  hoi: unit('UOU-01', 'Udredning og Udvikling'),
  work: unit('BES-01', 'Beskæftigelse'),
  youth: unit('UNG-01', 'Ungeporten'),
  income: unit('YDE-01', 'Ydelsesteam'),
  adult: unit('VOK-01', 'Voksenstøtte'),
  family: unit('FAM-01', 'Familieafdelingen'),
  health: unit('SUN-01', 'Sundhed og Træning'),
  school: unit('SKO-01', 'Skole og Læring'),
  town: unit('RAD-01', 'Rådhusets Sekretariat'),
} as const;

export type UnitKey = keyof typeof UNITS;
