import { type TemplateResult, html, nothing } from 'lit';
import { type Effort, mayChangePart } from '@hoi/model';
import type { JointPlanState } from '../view.js';

/**
 * From an effort that serves no sub-goal to the one it serves, for those who may change that: the sub-goal opens with the link as
 * something that is not saved.
 */
export function linkTo(effort: Effort, view: JointPlanState): TemplateResult | typeof nothing {
  const { editable, joined, facts, messages, act } = view;
  if (!editable) return nothing;
  const goals = (joined?.goals ?? []).filter(
    ({ goal }) => goal.status !== 'completed' && mayChangePart(facts.plan?.may, goal.area),
  );
  if (goals.length === 0) return nothing;
  const name = effort.name ?? messages['plan.unnamed'];
  return html`<details class="link-to">
    <summary>${messages['plan.linkTo']}<span class="sr">: ${name}</span></summary>
    <ul>
      ${goals.map(
        ({ goal, number }) =>
          html`<li>
            <button @click=${() => act.edit({ goal: goal.id, effort: effort.id })}>
              ${`${String(number)}. ${goal.title}`}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}
