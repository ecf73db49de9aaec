import { type TemplateResult, html, nothing } from 'lit';
import type { SubGoal } from '@hoi/model';
import { icon } from '../../internal/icons.js';
import { unsavedNow } from '../panel/unsaved.js';
import type { JointPlanState } from '../view.js';
import { mayEdit } from './may-edit.js';

/** The way to changing the plan, for those who may. */
export function editButton(view: JointPlanState): TemplateResult | typeof nothing {
  const { facts, messages, act, audience } = view;
  if (!mayEdit(facts.plan)) return nothing;
  const words = messages[audience === 'citizen' ? 'minePlan.edit' : 'plan.edit'];
  return html`<button class="primary" id="edit" @click=${() => act.edit()}>${words}</button>`;
}

/** Something is written and not saved. */
export function draftBox(view: JointPlanState): TemplateResult | typeof nothing {
  const { messages, act, works, facts } = view;
  const unsaved = unsavedNow(works);
  if (!unsaved || !mayEdit(facts.plan)) return nothing;
  const { parts, order, followUps = [] } = unsaved;
  const box = (words: string, goOn: () => void) =>
    html`<p class="draft" part="draft">
      ${icon('info')}<span>${words}</span
      ><button class="link" @click=${goOn}>${messages['plan.draftContinue']}</button>
    </p>`;
  return html`${parts.length > 0 || order ? box(messages['plan.draft'], () => act.edit()) : nothing}
  ${
    // What is open in a panel is before the reader's eyes.
    view.panel
      ? nothing
      : followUps
          .filter((one) => one?.about)
          .map(({ about }) =>
            box(messages['plan.draftFollowUp'], () => act.open('followUp', about)),
          )
  }`;
}

/** The way straight to one sub-goal. */
export function goalButton(
  { messages, act, facts }: JointPlanState,
  goal: SubGoal,
  number: number,
): TemplateResult | typeof nothing {
  if (!mayEdit(facts.plan, goal)) return nothing;
  return html`<button
    class="small"
    id=${`edit-${goal.id}`}
    aria-label=${messages['plan.editGoal'](number)}
    @click=${() => act.edit(goal.id)}
  >
    ${messages['plan.edit']}
  </button>`;
}
