import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../internal/icons.js';
import type { Shown } from './timeline.shown.js';
import type { View } from './timeline.view.js';

/** What the trust line says besides: what is on its way, switched off, or cannot be drawn. */
export function footerExtra(shown: Shown, view: View): TemplateResult {
  const { messages: m, trust, model } = view;
  const { invalid, undated } = model.summary;
  return html`${
    trust.pending > 0
      ? html`<span role="status"
          >${m['load.fetching'](trust.answered, trust.connections.length)}</span
        >`
      : nothing
  }
  ${
    view.hidden.size > 0 && model.lanes.some(({ area }) => view.hidden.has(area))
      ? html`<span
          >${m['timeline.hiddenAreas'](model.lanes.filter(({ area }) => view.hidden.has(area)).length)}</span
        >`
      : nothing
  }
  ${
    view.kinds.shown.size < view.kinds.all.length
      ? html`<span
          >${m['timeline.hiddenKinds'](view.kinds.all.length - view.kinds.shown.size)}</span
        >`
      : nothing
  }
  ${
    invalid > 0 && shown.mode === 'timeline'
      ? html`<span>${icon('info')}${m['trust.invalid'](invalid)}</span>`
      : nothing
  }
  ${
    undated > 0 && shown.mode === 'timeline'
      ? html`<span>${icon('info')}${m['timeline.undatedCount'](undated)}</span>`
      : nothing
  }`;
}

/** The way to the list of keys, where there are any. */
export function footerEnd(shown: Shown, view: View): TemplateResult | typeof nothing {
  if (shown.mode !== 'timeline') return nothing;
  return html`<button class="link help" data-stop="help" @click=${() => view.do.help()}>
    ${view.messages['timeline.help']} <kbd aria-hidden="true">?</kbd>
  </button>`;
}
