import { type CivilDate, isCivilDate } from '@hoi/model';

export type Settings = { port: number; today: CivilDate | undefined } | { problem: string };

/** `PORT` (4173; 0 takes any free one) and `HOI_TODAY` (the real day). What cannot be understood is said, not guessed. */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { PORT = '4173', HOI_TODAY: today = '' } = environment;
  const port = Number(PORT);
  if (!/^\d+$/.test(PORT) || port > 65_535)
    return { problem: 'PORT must be a number, 0 to 65535.' };
  if (today === '') return { port, today: undefined };
  return isCivilDate(today) ? { port, today } : { problem: 'HOI_TODAY must be a day, YYYY-MM-DD.' };
}
