import { type TemplateResult, html, nothing } from 'lit';
import { heading } from '../../internal/heading.js';
import { effortRow } from '../effort.js';
import { linkTo } from './link-to.js';
import type { JointPlanState } from '../view.js';

/** What no sub-goal points to, and what lies where the plan does not reach: nothing disappears. */
export function tray(view: JointPlanState): TemplateResult | typeof nothing {
  const { messages, level, joined } = view;
  if (!joined) return nothing;
  const { withoutGoal, elsewhere } = joined;
  return html`${
    withoutGoal.length > 0
      ? html`<section class="tray" part="tray" id="tray" tabindex="-1" aria-labelledby="tray-title">
          <div class="block-head near">
            ${heading(level + 1, messages['plan.tray'], { id: 'tray-title' })}
            <span class="muted">${withoutGoal.length}</span>
          </div>
          <ul class="rows">
            ${withoutGoal.map((effort) => effortRow(effort, view, linkTo(effort, view)))}
          </ul>
        </section>`
      : nothing
  }
  ${
    elsewhere.length > 0
      ? html`<details class="elsewhere" part="elsewhere">
          <summary>${messages['plan.elsewhere'](elsewhere.length)}</summary>
          <ul class="rows">
            ${elsewhere.map((effort) => effortRow(effort, view))}
          </ul>
        </details>`
      : nothing
  }`;
}
