import { type TemplateResult, html, nothing } from 'lit';
import { formatWhen } from '@hoi/model';
import { icon } from '../internal/icons.js';
import { absence } from '../internal/templates.js';
import type { OverviewView } from './view.js';

/** Reading anew failed, and what is shown was fetched before: said with its age, so that nobody takes it for new. */
export function staleLine(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, trust, stale, today, act } = view;
  if (!stale) return nothing;
  const { retrievedAt } = trust;
  const words = retrievedAt
    ? messages['stale.failed'](formatWhen(retrievedAt, today, messages))
    : messages['stale.failedUnknown'];
  return html`<div class="partial" part="partial">
    ${absence(
      'clock',
      words,
      nothing,
      html`<button class="small" @click=${() => act.refresh()}>
        ${icon('refresh')}${messages['action.retry']}
      </button>`,
    )}
  </div>`;
}
