import { type TemplateResult, html, type nothing } from 'lit';
import type { SubGoal } from '@hoi/model';
import type { JointPlanState } from '../view.js';
import { awaited, later } from './later.js';

/** How far a sub-goal has come, or the room for it. */
export function attainment(goal: SubGoal, view: JointPlanState): TemplateResult | typeof nothing {
  const part = later('progress', view);
  if (part) return part.progress(goal, view);
  return html`<div class="measure coming" data-later="progress">${awaited('progress', view)}</div>`;
}
