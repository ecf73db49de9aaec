import type { planMineDa } from '../da/plan-mine.js';
import type { MessagesLike } from '../messages.js';

/** English words beside {@link planMineDa}. */
export const planMineEn: MessagesLike<typeof planMineDa> = {
  'minePlan.title': 'Your plan',
  'minePlan.word.notStarted': 'We have not begun yet',
  'minePlan.word.inProgress': 'We are on our way',
  'minePlan.word.partly': 'You have come part of the way',
  'minePlan.word.reached': 'You have reached the goal',
  'minePlan.word.notReached': 'We did not reach the goal',
  'minePlan.word.ended': 'Ended',
  'minePlan.word.changed': 'The goal has been changed',
  'minePlan.word.maintained': 'It goes as we hoped',
  'minePlan.word.partlyMaintained': 'It partly goes as we hoped',
  'minePlan.word.notMaintained': 'It has become harder',
  'minePlan.word.holds': 'It goes as we hoped',
  'minePlan.word.partlyHolds': 'It partly goes as we hoped',
  'minePlan.word.lossLarger': 'It has become harder than expected',
  'minePlan.word.notAssessed': 'We have not looked at it yet',
  'minePlan.goal': 'Your goal, in your own words',
  'minePlan.words.citizen': (day: string) => `You wrote it ${day}.`,
  'minePlan.confirmed.citizen': (day: string) => `You confirmed it ${day}.`,
  'minePlan.confirmed.professional': (day: string) =>
    `The municipality wrote down ${day} that it still is your goal.`,
  'minePlan.words.professional': (day: string) => `The municipality wrote it for you ${day}.`,
  'minePlan.noGoal': 'We have not written your goal yet.',
};
