import { type CivilDate, isCivilDate } from '@hoi/model';
import { FIXED_TODAY } from '../today.js';

/** The day Korsbæk is to live in: `HOI_TODAY`, else the fixed one. Throws when the variable is no date, rather than guess. */
export function todayFromEnvironment(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): CivilDate {
  const text = environment.HOI_TODAY;
  if (text === undefined || text === '') return FIXED_TODAY;
  if (!isCivilDate(text)) throw new RangeError('HOI_TODAY is not a date (YYYY-MM-DD)');
  return text;
}
