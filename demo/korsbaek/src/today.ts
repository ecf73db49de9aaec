import { type CivilDate, civilDate } from '@hoi/model';

/** The day stories and tests are fixed to, so that a picture of Korsbæk looks the same tomorrow. */
export const FIXED_TODAY: CivilDate = civilDate('2026-11-12');
