import type { PlanCompareWords } from './compare-da.js';

/** English words of two versions of the plan beside each other. */
export const planCompareEn: PlanCompareWords = {
  title: 'Compare versions',
  lead: 'You only see what you may see in both versions. Meetings and follow-ups stand in the history.',
  before: 'From',
  after: 'To',
  now: (version) => `${version} (now)`,
  version: (number) => `Version ${number}`,
  loading: 'Fetching the versions.',
  failed: 'One of the versions could not be fetched.',
  none: 'There was no plan that you may see in one of the versions.',
  same: 'The two versions say the same.',
  samePair: 'Choose two different versions.',
  different: (parts) => (parts === 1 ? '1 part differs.' : `${parts} parts differ.`),
  added: 'Added',
  removed: 'Removed',
  order: 'The order of sub-goals',
  subGoal: 'Sub-goal',
  close: 'Close',
};
