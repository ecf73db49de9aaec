import { type TemplateResult, html, nothing } from 'lit';
import { partFailed as pieceFailed } from '../internal/part-failed.js';
import type { JointPlanState } from './view.js';

/** A piece of the element itself could not be fetched: nobody must take what is missing for nothing. */
export function partFailed({ messages, parts }: JointPlanState): TemplateResult | typeof nothing {
  if (!parts.anyFailed) return nothing;
  return html`<div class="no-source" id="part-failed" tabindex="-1">
    ${pieceFailed(messages, () => parts.retry())}
  </div>`;
}
