import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../internal/icons.js';
import { areaGlyph } from '../internal/templates.js';
import { asOfBody, dayBody } from './timeline.details-days.js';
import { itemBody } from './timeline.details-item.js';
import { consentBody, eventBody, eventList, helpBody, itemList } from './timeline.details-more.js';
import { consentWord, eventWord, itemTitle, rowTitle } from './timeline.names.js';
import type { Detail, View } from './timeline.view.js';

/** The details of what was chosen: a named dialog that holds nobody, closed by Escape or its button. */
export function details(detail: Detail, view: View, kind: 'popover' | 'sheet'): TemplateResult {
  const m = view.messages;
  const title = titleOf(detail, view);
  return html`<div
    class="details ${kind}"
    part="details"
    role="dialog"
    aria-labelledby="details-title"
    tabindex="-1"
    popover=${kind === 'sheet' ? 'manual' : nothing}
    data-area=${areaOf(detail) ?? nothing}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      view.do.close();
    }}
  >
    <div class="details-head">
      ${areaOf(detail) === undefined ? nothing : areaGlyph(areaOf(detail) ?? 'other')}
      <div>
        <div
          class="row-title"
          id="details-title"
          role="heading"
          aria-level=${view.headingLevel + 1}
        >
          ${title}
        </div>
        ${underTitle(detail, view)}
      </div>
      <button
        class="quiet icon-only close"
        aria-label=${m['action.close']}
        @click=${() => view.do.close()}
      >
        ${icon('close')}
      </button>
    </div>
    ${bodyOf(detail, view)}
  </div>`;
}

function areaOf(detail: Detail) {
  if (detail.kind === 'item') return detail.item.area;
  if (detail.kind === 'events') return detail.events[0]?.area;
  return detail.kind === 'items' ? detail.items[0]?.item.area : undefined;
}

function titleOf(detail: Detail, view: View): string {
  const m = view.messages;
  if (detail.kind === 'help') return m['timeline.helpTitle'];
  if (detail.kind === 'day') return m['timeline.askDay'];
  if (detail.kind === 'asOf') return m['timeline.asOf'];
  if (detail.kind === 'paid') return m['timeline.paidTitle'](detail.title);
  if (detail.kind === 'item') return itemTitle(detail.item, m);
  if (detail.kind === 'consent') return `${m['timeline.consents']}: ${consentWord(detail.span, m)}`;
  if (detail.kind === 'items') return m['timeline.clusterSpoken'](detail.items.length);
  const [event] = detail.events;
  if (detail.events.length === 1 && event) return event.title || eventWord(event, m);
  return m['timeline.events'](detail.events.length);
}

function underTitle(detail: Detail, view: View): TemplateResult | typeof nothing {
  if (detail.kind !== 'item') return nothing;
  const row = rowTitle(detail.row, view.messages);
  return row === itemTitle(detail.item, view.messages)
    ? nothing
    : html`<div class="muted">${row}</div>`;
}

function bodyOf(detail: Detail, view: View): TemplateResult {
  switch (detail.kind) {
    case 'item':
      return itemBody(detail.item, detail.row, view);
    case 'events':
      return detail.events.length === 1 && detail.events[0]
        ? eventBody(detail.events[0], view)
        : eventList(detail.events, view);
    case 'items':
      return itemList(detail.items, view);
    case 'consent':
      return consentBody(detail.span, view);
    case 'day':
      return dayBody(detail.day, view);
    case 'asOf':
      return asOfBody(view);
    case 'paid':
      return view.payments?.part?.paidBody(detail.lines, view) ?? html``;
    case 'help':
      return helpBody(view);
  }
}
