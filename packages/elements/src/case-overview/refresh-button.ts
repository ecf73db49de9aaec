import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../internal/icons.js';
import type { OverviewFrame } from './frame.js';

export function refreshButton({
  canRefresh,
  messages,
  act,
}: OverviewFrame): TemplateResult | typeof nothing {
  if (!canRefresh) return nothing;
  return html`<button class="link" @click=${() => act.refresh()}>
    ${icon('refresh')}${messages['action.refresh']}
  </button>`;
}
