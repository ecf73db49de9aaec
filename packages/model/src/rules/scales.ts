import type { Progress } from '../record/progress.js';

/** An instrument's levels, from 0 up, and which way is better. Ordinal: the steps are not equally far apart. */
export interface Scale {
  levels: readonly string[];
  better: 'lower' | 'higher';
}

/**
 * The two scales of Fælles Faglige Begreber (FFB, VUM 2.0), as KL names their levels in the code system FFB (kl-term 2.3.0, August
 * 2025; the order 0–4 is custom, not part of the codes). "Ikke vurderet" is a code of its own and no level.
 */
const FFB: Readonly<Record<string, Record<'da' | 'en', readonly string[]>>> = {
  'ffb.functioning': {
    da: ['Ingen', 'Let', 'Moderat', 'Svær', 'Fuldstændig'],
    en: ['None', 'Mild', 'Moderate', 'Severe', 'Complete'],
  },
  'ffb.support': {
    da: ['Intet', 'Let', 'Moderat', 'Højt', 'Fuldstændigt'],
    en: ['None', 'Mild', 'Moderate', 'High', 'Complete'],
  },
};
export const FFB_INSTRUMENTS = ['ffb.functioning', 'ffb.support'] as const;

/** The scale a sub-goal is measured on; undefined when nothing tells its levels, which are then not guessed at. */
export function scaleOf(
  { instrument, levels, better }: Pick<Progress, 'instrument' | 'levels' | 'better'>,
  lang = 'da',
): Scale | undefined {
  const known = FFB[instrument];
  if (known) return { levels: known[lang === 'en' ? 'en' : 'da'], better: 'lower' };
  return levels && better ? { levels, better } : undefined;
}
