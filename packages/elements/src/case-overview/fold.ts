import { type TemplateResult, html } from 'lit';
import { icon } from '../internal/icons.js';
import type { OverviewPart } from './overview.parts.js';
import { partFailed } from './states.js';
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

/** The inside of a fold that is fetched when the first of them is opened. */
export function fromMore(
  view: OverviewView,
  content: (more: OverviewPart<'more'>) => unknown,
): unknown {
  const more = view.parts.get('more');
  if (more) return content(more);
  return view.parts.hasFailed('more') ? partFailed(view) : view.messages['detail.loading'];
}
