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

type Attainment = NonNullable<SubGoal['attainment']>;
/** Where to stay is the aim, attainment says how it goes; where to get on is, the status does. */
const BY_ATTAINMENT: Partial<Record<SubGoal['type'], Record<Attainment, GoalWord>>> = {
  maintain: {
    reached: 'maintained',
    partly: 'partlyMaintained',
    notReached: 'notMaintained',
    notAssessed: 'notAssessed',
  },
  limitLoss: {
    reached: 'holds',
    partly: 'partlyHolds',
    notReached: 'lossLarger',
    notAssessed: 'notAssessed',
  },
};

export function goalState({ type, status, attainment = 'notAssessed' }: SubGoal): GoalState {
  if (status === 'notStarted') return { word: status, phase: 'planned' };
  if (status === 'changed') return { word: status, phase: 'ended' };
  const ended = status === 'completed';
  const phase = ended ? 'ended' : 'inProgress';
  const word = BY_ATTAINMENT[type]?.[attainment];
  if (word) return { word, phase };
  if (attainment === 'notAssessed') return { word: phase, phase };
  return ended ? { word: attainment, phase } : { word: phase, phase, attainment };
}
