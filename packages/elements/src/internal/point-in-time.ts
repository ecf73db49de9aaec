import {
  type CivilDate,
  type Query,
  addDays,
  instantAt,
  instantOf,
  isCivilDate,
  isInstant,
  millisecondsOf,
} from '@hoi/model';

/** A day as `known-at` means it: all that was known when it ended, in Copenhagen. */
function endOfDay(day: CivilDate): NonNullable<Query['knownAt']> {
  return instantOf(millisecondsOf(instantAt(addDays(day, 1))) - 1);
}

/** `valid-at` and `known-at` as a query asks for them; what is no day says nothing. */
export function pointOf(
  validAt: string | undefined,
  knownAt: string | undefined,
): Pick<Query, 'validAt' | 'knownAt'> {
  return {
    ...(isCivilDate(validAt) ? { validAt } : {}),
    ...(isCivilDate(knownAt)
      ? { knownAt: endOfDay(knownAt) }
      : isInstant(knownAt)
        ? { knownAt }
        : {}),
  };
}
