import { type TemplateResult, html, nothing } from 'lit';
import { partFailed } from '../internal/part-failed.js';
import type { JointPlanState } from './view.js';

/** Over everything, and where the focus goes from a button whose piece could not be fetched. */
export function anyFailed({ messages, parts }: JointPlanState): TemplateResult | typeof nothing {
  if (!parts.failed) return nothing;
  return html`<div class="no-source" id="part-failed" tabindex="-1">
    ${partFailed(messages, () => parts.retry())}
  </div>`;
}
