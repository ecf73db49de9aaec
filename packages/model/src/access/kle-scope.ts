import { isKleNumber } from '../area/area.js';
import { type Provenance, type Sensitivity, SENSITIVITIES } from '../record/common.js';
import type { KleScope, Viewer } from './viewer.js';

/**
 * KLE and sensitivity are judged together, because a viewer may see different levels under different numbers (MAPPING §9).
 * Without a readable KLE number, or without a sensitivity, only data quality may see, and then no more than their own levels.
 */
export function klePasses(
  kle: string | undefined,
  sensitivity: Sensitivity | undefined,
  { kleScopes, dataQuality }: Viewer,
): boolean {
  const known = knownKle(kle);
  if ((known === undefined || sensitivity === undefined) && !dataQuality) return false;
  return kleScopes.some(
    (scope) =>
      (known === undefined || reaches(scope, known)) &&
      (sensitivity === undefined || rank(sensitivity) <= rank(scope.sensitivity)),
  );
}

/** The number when it is one; any other text is as good as none. */
export function knownKle(kle: string | undefined): string | undefined {
  return kle !== undefined && isKleNumber(kle) ? kle : undefined;
}

/** Where two connections disagree on how sensitive something is, the stricter word counts. */
export function strictestSensitivity(
  sensitivity: Sensitivity | undefined,
  { contradictions = [] }: Provenance,
): Sensitivity | undefined {
  return contradictions
    .filter(({ field }) => field === 'sensitivity')
    .map(({ value }) => value as Sensitivity)
    .reduce((strictest, other) => {
      if (strictest === undefined || rank(other) < 0) return undefined;
      return rank(other) > rank(strictest) ? other : strictest;
    }, sensitivity);
}

function reaches({ prefix }: KleScope, kle: string): boolean {
  return kle === prefix || kle.startsWith(`${prefix}.`);
}

/** Place on the ladder; -1 for what is not on it. */
function rank(sensitivity: Sensitivity): number {
  return SENSITIVITIES.indexOf(sensitivity);
}
