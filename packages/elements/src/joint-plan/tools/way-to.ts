import { type TemplateResult, html, nothing } from 'lit';
import type { PartName } from '../plan.parts.js';
import type { JointPlanState } from '../view.js';

/** A button to where something is changed. What lies behind it is on its way as soon as a hand or the focus comes near. */
export function wayTo(
  part: PartName,
  { parts }: JointPlanState,
  press: () => void,
  look: string,
  id: string | typeof nothing,
  words: string,
  name: string | typeof nothing = nothing,
): TemplateResult {
  const near = () => void parts.foresee(part);
  return html`<button
    class=${look}
    id=${id}
    aria-label=${name}
    @pointerenter=${near}
    @focus=${near}
    @click=${press}
  >
    ${words}
  </button>`;
}
