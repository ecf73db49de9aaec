import type { SubGoal } from '../record/joint-plan.js';
import type { Assessment, Progress } from '../record/progress.js';
import { type Scale, scaleOf } from '../rules/scales.js';
import { compareDates } from '../time/civil-date.js';

/** Where someone began, is and aims, on one instrument's own scale. */
export interface ProgressView {
  scale: Scale;
  /** Oldest first. Those not assessed are among them, and are no level. */
  assessments: Assessment[];
  start: number | undefined;
  now: number | undefined;
  nowOn: Assessment | undefined;
  target: number | undefined;
  expected: number | undefined;
  /** From start to now, in the scale's own direction; undefined when either is not assessed. */
  movement: 'better' | 'unchanged' | 'worse' | undefined;
  /** Whether that is what the kind of goal asked for: unchanged is, where a level was to be kept; undefined: nobody can tell. */
  asHoped: boolean | undefined;
}

/** Undefined when nothing is measured, or nothing tells the instrument's levels. */
export function progressView(
  { type, progress }: Pick<SubGoal, 'type' | 'progress'>,
  lang = 'da',
): ProgressView | undefined {
  const scale = progress && scaleOf(progress, lang);
  if (!scale) return undefined;
  const on = (level: number | undefined) =>
    level !== undefined && level < scale.levels.length ? level : undefined;
  const assessments = [...progress.assessments].sort((a, b) => compareDates(a.on, b.on));
  const levels = assessments.flatMap(({ level }) => on(level ?? undefined) ?? []);
  const start = levels[0];
  // What was last looked at and not assessed is not known now, whatever it was before.
  const nowOn = assessments.at(-1);
  const now = on(nowOn?.level ?? undefined);
  const target = on(progress.target);
  const expected = type === 'limitLoss' ? on(progress.expected) : undefined;
  const movement = movementOf(start, now, scale);
  return {
    scale,
    assessments,
    start,
    now,
    nowOn,
    target,
    expected,
    movement,
    asHoped: hoped({ type, start, now, target, expected, scale }),
  };
}

function movementOf(start: number | undefined, now: number | undefined, { better }: Scale) {
  if (start === undefined || now === undefined) return undefined;
  if (start === now) return 'unchanged';
  return now < start === (better === 'lower') ? 'better' : 'worse';
}

function hoped(
  view: Pick<ProgressView, 'start' | 'now' | 'target' | 'expected' | 'scale'> &
    Pick<SubGoal, 'type'>,
) {
  const { type, start, now, target, expected, scale } = view;
  if (now === undefined) return undefined;
  const atLeast = (level: number) => (scale.better === 'lower' ? now <= level : now >= level);
  if (type === 'develop') return target === undefined ? undefined : atLeast(target);
  if (type === 'maintain') return start === undefined ? undefined : atLeast(target ?? start);
  if (target !== undefined) return atLeast(target);
  return expected === undefined ? undefined : atLeast(expected) && now !== expected;
}

/** Levels of one scale, for choosing; number and word. */
export function levelsOf(
  progress: Pick<Progress, 'instrument' | 'levels' | 'better'>,
  lang = 'da',
) {
  return (scaleOf(progress, lang)?.levels ?? []).map((word, level) => ({ level, word }));
}
