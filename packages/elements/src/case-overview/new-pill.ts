import { type TemplateResult, html, nothing } from 'lit';
import type { OverviewView } from './view.js';

/** How much has come since the reader began. It floats over the page's edge, so that it moves nothing, and is said once. */
export function newPill({ messages, held, act }: OverviewView): TemplateResult {
  const { total } = held;
  return html`<div class="new-pill" part="new">
    <span role="status" class="sr">${total > 0 ? messages['new.arrived'](total) : ''}</span>
    ${
      total > 0
        ? html`<button class="primary" @click=${() => act.showNew(undefined)}>
            ${messages['new.show'](total)}
          </button>`
        : nothing
    }
  </div>`;
}
