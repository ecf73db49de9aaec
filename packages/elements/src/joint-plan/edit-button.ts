import { type TemplateResult, html, nothing } from 'lit';
import type { JointPlanState } from './view.js';

/** Whether there is anything here that the reader may change. */
export function mayEdit({ editable, facts }: JointPlanState): boolean {
  const { words = false, whole = false, areas = [] } = facts.plan?.may ?? {};
  return editable && (words || whole || areas.length > 0);
}

/** The way to changing the plan, for those who may. What lies behind it is on its way as soon as a hand or the focus comes near. */
export function editButton(view: JointPlanState): TemplateResult | typeof nothing {
  const { messages, act, audience, parts } = view;
  if (!mayEdit(view)) return nothing;
  const near = () => void parts.foresee('edit');
  return html`<button
    class="primary"
    id="edit"
    @pointerenter=${near}
    @focus=${near}
    @click=${() => act.edit()}
  >
    ${messages[audience === 'citizen' ? 'minePlan.edit' : 'plan.edit']}
  </button>`;
}
