import { type TemplateResult, html, nothing } from 'lit';
import type { Area } from '@hoi/model';
import { areaName } from '../internal/templates.js';
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

/** How much of it belongs to one area, at its head. */
export function showNew(area: Area, view: OverviewView): TemplateResult | typeof nothing {
  const { messages, held, act } = view;
  const news = held.byArea.get(area) ?? 0;
  if (news === 0) return nothing;
  return html`<button class="link show-new" @click=${() => act.showNew(area)}>
    ${messages['new.show'](news)}<span class="sr">
      ${messages['new.in'](areaName(area, messages))}</span
    >
  </button>`;
}
