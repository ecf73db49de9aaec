import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../internal/icons.js';
import type { Shown } from './timeline.shown.js';
import { areaFilter } from './timeline.filter.js';
import { asOfButton } from './timeline.toolbar.js';
import type { View } from './timeline.view.js';
import { windowOf } from './timeline.window.js';
import { windowWords } from './timeline.words.js';
import type { Workings } from './timeline.workings.js';

function orderChoice(view: View): TemplateResult {
  const m = view.messages;
  return html`<div class="segments" role="group" aria-label=${m['timeline.order']}>
    <button
      aria-pressed=${view.order === 'area' ? 'true' : 'false'}
      @click=${() => view.do.setOrder('area')}
    >
      ${m['timeline.orderArea']}</button
    ><button
      aria-pressed=${view.order === 'time' ? 'true' : 'false'}
      @click=${() => view.do.setOrder('time')}
    >
      ${m['timeline.orderTime']}
    </button>
  </div>`;
}

function outsideChoice(
  { allTime }: Workings,
  { records }: Shown,
  view: View,
): TemplateResult | typeof nothing {
  const m = view.messages;
  if (records.outside === 0 && !allTime) return nothing;
  return html`<label class="check"
    ><input
      type="checkbox"
      .checked=${allTime}
      @change=${(event: Event) => view.do.setAllTime((event.target as HTMLInputElement).checked)}
    />${allTime ? m['timeline.whole'] : m['timeline.onlyInWindow'](records.outside)}</label
  >`;
}

/** Above the table: what it covers, its order, and a copy of it. */
export function tableBar(works: Workings, shown: Shown, view: View): TemplateResult {
  const m = view.messages;
  return html`<div class="toolbar" part="toolbar">
    <div class="group">
      <span class="window-words">${windowWords(view, windowOf(view.span))}</span>
      ${areaFilter(view)} ${asOfButton(view)} ${outsideChoice(works, shown, view)}
    </div>
    <div class="group end">
      ${orderChoice(view)}
      <button @click=${() => view.do.save('text')}>
        ${icon('copy')}${m['timeline.copyTable']}
      </button>
    </div>
  </div>`;
}

/** Above the list, in one column. */
export function listBar(works: Workings, shown: Shown, view: View): TemplateResult {
  return html`<div class="toolbar list-bar" part="toolbar">
    ${orderChoice(view)}
    <div class="group">
      ${areaFilter(view)} ${asOfButton(view)} ${outsideChoice(works, shown, view)}
    </div>
  </div>`;
}
