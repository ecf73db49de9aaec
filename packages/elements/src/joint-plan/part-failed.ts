import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../internal/icons.js';
import { absence } from '../internal/templates.js';
import type { JointPlanState } from './view.js';

/** A piece of the element itself could not be fetched: nobody must take what is missing for nothing. */
export function partFailed({ messages, parts }: JointPlanState): TemplateResult | typeof nothing {
  if (!parts.anyFailed) return nothing;
  return html`<div class="no-source" id="part-failed" tabindex="-1">
    ${absence(
      'cloud',
      messages['part.failed'],
      nothing,
      html`<button @click=${() => parts.retry()}>
        ${icon('refresh')}${messages['action.retry']}
      </button>`,
    )}
  </div>`;
}
