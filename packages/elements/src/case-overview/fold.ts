import { type TemplateResult, html } from 'lit';
import { icon } from '../internal/icons.js';
import type { OverviewView } from './view.js';

/** A button that shows and hides what follows it. What is hidden is still there for print. */
export function fold(
  view: OverviewView,
  key: string,
  label: unknown,
  content: () => unknown,
  /** Too much to keep in the page while closed. */
  heavy = false,
): TemplateResult {
  const open = view.ui.open.has(key);
  return html`<div class="fold-box">
    <button
      class="link fold-button"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${`fold-${key}`}
      @click=${() => view.act.toggle(key)}
    >
      ${label}${icon(open ? 'up' : 'down')}
    </button>
    <div class="fold" id=${`fold-${key}`} ?hidden=${!open}>${open || !heavy ? content() : ''}</div>
  </div>`;
}
