import type { SubGoal } from '../record/joint-plan.js';

/** The word a sub-goal's state is said with: each kind of goal has its own, and unchanged is success where that was the aim. */
export type GoalWord =
  | 'notStarted'
  | 'inProgress'
  | 'partly'
  | 'reached'
  | 'notReached'
  | 'ended'
  | 'changed'
  | 'maintained'
  | 'partlyMaintained'
  | 'notMaintained'
  | 'holds'
  | 'partlyHolds'
  | 'lossLarger'
  | 'notAssessed';

export interface GoalState {
  word: GoalWord;
  /** The shape beside the word: not begun, going on, finished. */
  phase: 'planned' | 'inProgress' | 'ended';
  /** Attainment so far, where the word speaks of the status: the two are two things. */
  attainment?: 'partly' | 'reached' | 'notReached';
}

export function goalState({ type, status, attainment = 'notAssessed' }: SubGoal): GoalState {
  if (status === 'notStarted') return { word: 'notStarted', phase: 'planned' };
  if (status === 'changed') return { word: 'changed', phase: 'ended' };
  const phase = status === 'completed' ? 'ended' : 'inProgress';
  if (type === 'maintain') return { word: MAINTAIN[attainment], phase };
  if (type === 'limitLoss') return { word: LIMIT_LOSS[attainment], phase };
  if (status === 'completed') {
    return { word: attainment === 'notAssessed' ? 'ended' : attainment, phase };
  }
  return attainment === 'notAssessed'
    ? { word: 'inProgress', phase }
    : { word: 'inProgress', phase, attainment };
}

type Attainment = NonNullable<SubGoal['attainment']>;
const MAINTAIN: Record<Attainment, GoalWord> = {
  reached: 'maintained',
  partly: 'partlyMaintained',
  notReached: 'notMaintained',
  notAssessed: 'notAssessed',
};
const LIMIT_LOSS: Record<Attainment, GoalWord> = {
  reached: 'holds',
  partly: 'partlyHolds',
  notReached: 'lossLarger',
  notAssessed: 'notAssessed',
};
