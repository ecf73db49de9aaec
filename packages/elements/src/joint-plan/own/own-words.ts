import type { TemplateResult } from 'lit';
import { formatDate } from '@hoi/model';
import { quoted } from '../professional.js';
import type { JointPlanState } from '../view.js';

/** The citizen's own words, said to the citizen. */
export function myWords({ facts, messages }: JointPlanState): TemplateResult {
  const { overallGoal, words } = facts.plan ?? {};
  return quoted(
    overallGoal && messages['plan.quote'](overallGoal),
    messages['minePlan.goal'],
    words &&
      [
        messages[`minePlan.words.${words.by}`](formatDate(words.on, messages, 'long')),
        words.confirmed &&
          messages[`minePlan.confirmed.${words.confirmed.by}`](
            formatDate(words.confirmed.on, messages, 'long'),
          ),
      ]
        .filter(Boolean)
        .join(' '),
    messages['minePlan.noGoal'],
  );
}
