import { type TemplateResult, html, nothing } from 'lit';
import { type Area, type Instant, formatWhen } from '@hoi/model';
import { icon } from '../internal/icons.js';
import { failure, partialBox, skeleton, trustLine } from '../internal/templates.js';
import { plot } from './timeline.body.js';
import { details } from './timeline.details.js';
import type { DragController } from './timeline.drag.js';
import { list } from './timeline.list.js';
import type { AreaRecords } from './timeline.records.js';
import { type TableState, table } from './timeline.table.js';
import { areaFilter, header, toolbar } from './timeline.toolbar.js';
import { windowWords } from './timeline.top-lanes.js';
import type { Detail, View } from './timeline.view.js';
import { windowOf } from './timeline.window.js';

/** What the element is showing besides its data. */
export interface Shown {
  phase: 'absent' | 'loading' | 'failed' | 'empty' | 'content';
  mode: 'timeline' | 'table' | 'list';
  /** The container has no width yet. */
  waitingForRoom: boolean;
  slow: boolean;
  reference: string | undefined;
  failedAt: Instant | undefined;
  records: { areas: AreaRecords[]; outside: number };
  allTime: boolean;
  setAllTime(on: boolean): void;
  table: TableState;
  areaOpen(area: Area): boolean;
  announced: string;
  detail: Detail | undefined;
  copied: 'yes' | 'no' | undefined;
  copy(): void;
  drag: DragController;
  onKey(event: KeyboardEvent): void;
  onFocus(event: FocusEvent): void;
  help(): void;
}

/** The element's outside: header, one of the three views or what stands instead, and the trust line. */
export function frameOf(shown: Shown, view: View): TemplateResult {
  return html`<section class="widget room-${view.room}" aria-labelledby="title">
    ${shown.waitingForRoom ? nothing : inside(shown, view)}
    <div class="sr" role="status">${shown.announced}</div>
  </section>`;
}

function inside(shown: Shown, view: View): TemplateResult {
  const { messages: m, today, trust } = view;
  switch (shown.phase) {
    case 'absent':
      return html`${bareTitle(view)}
        <p class="note muted">${m['load.noSource']}</p>`;
    case 'loading':
      return html`${bareTitle(view)}${skeleton(trust, m, shown.slow)}`;
    case 'failed':
      return html`${bareTitle(view)}${failure(
        today,
        m,
        shown.reference,
        shown.failedAt ? formatWhen(shown.failedAt, today, m) : '',
        () => view.do.retry(),
      )}`;
    case 'empty':
      return html`${bareTitle(view)} ${emptyState(view)}${trustLine(trust, today, m)}`;
    case 'content':
      return html`${header(view, shown.mode)} ${content(shown, view)}
      ${trustLine(trust, today, m, footerExtra(shown, view), footerEnd(shown, view))}
      ${
        shown.detail
          ? details(shown.detail, view, shown.mode === 'list' ? 'sheet' : 'popover')
          : nothing
      }`;
  }
}

function bareTitle(view: View): TemplateResult {
  const title = view.messages[view.citizen ? 'timeline.titleCitizen' : 'timeline.title'];
  return html`<header class="masthead">
    <div class="title" id="title" role="heading" aria-level=${view.headingLevel}>${title}</div>
  </header>`;
}

/** "Ingen" only when every connection has answered. */
function emptyState(view: View): TemplateResult {
  const { messages: m, trust, today } = view;
  const certain =
    trust.settled && trust.answered > 0 && trust.answered === trust.connections.length;
  if (trust.bare) return html`<p class="note">${m['timeline.emptyDelivered']}</p>`;
  if (certain) {
    return html`<div class="note">
      <p><strong>${m['timeline.empty']}</strong></p>
      <p class="muted">${m['timeline.emptyMore']}</p>
      ${partialBox(trust, today, m, () => view.do.retry())}
    </div>`;
  }
  if (trust.connections.length === 0) {
    return html`<div class="note">
      <p><strong>${m['absence.notConnected']}</strong> ${m['absence.notConnectedMore']}</p>
    </div>`;
  }
  return html`<div class="note">
    <p>${m['timeline.emptyPartial']}</p>
    ${partialBox(trust, today, m, () => view.do.retry())}
  </div>`;
}

function content(shown: Shown, view: View): TemplateResult {
  switch (shown.mode) {
    case 'timeline':
      return html`${toolbar(view)}${plot(view, shown.drag, shown.onKey, shown.onFocus)}`;
    case 'table':
      return html`${tableBar(shown, view)}${table(shown.table, view)}`;
    case 'list':
      return html`${listBar(shown, view)}${list(
        {
          areas: shown.records.areas,
          withEvents: shown.table.withEvents,
          areaOpen: shown.areaOpen,
        },
        view,
      )}`;
  }
}

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
  { records, allTime, setAllTime }: Shown,
  view: View,
): TemplateResult | typeof nothing {
  const m = view.messages;
  if (records.outside === 0 && !allTime) return nothing;
  return html`<label class="check"
    ><input
      type="checkbox"
      .checked=${allTime}
      @change=${(event: Event) => setAllTime((event.target as HTMLInputElement).checked)}
    />${allTime ? m['timeline.whole'] : m['timeline.onlyInWindow'](records.outside)}</label
  >`;
}

function tableBar(shown: Shown, view: View): TemplateResult {
  const m = view.messages;
  const said =
    shown.copied === 'yes'
      ? m['action.copied']
      : shown.copied === 'no'
        ? m['timeline.copyFailed']
        : '';
  return html`<div class="toolbar" part="toolbar">
    <div class="group">
      <span class="window-words">${windowWords(view, windowOf(view.span))}</span>
      ${areaFilter(view)} ${outsideChoice(shown, view)}
    </div>
    <div class="group end">
      <span class="muted" role="status">${said}</span>
      ${orderChoice(view)}
      <button @click=${() => shown.copy()}>${icon('copy')}${m['timeline.copyTable']}</button>
    </div>
  </div>`;
}

function listBar(shown: Shown, view: View): TemplateResult {
  return html`<div class="toolbar list-bar" part="toolbar">
    ${orderChoice(view)}
    <div class="group">${areaFilter(view)} ${outsideChoice(shown, view)}</div>
  </div>`;
}

function footerExtra(shown: Shown, view: View): TemplateResult {
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

function footerEnd(shown: Shown, view: View): TemplateResult | typeof nothing {
  if (shown.mode !== 'timeline') return nothing;
  return html`<button class="link help" data-stop="help" @click=${() => shown.help()}>
    ${view.messages['timeline.help']} <kbd aria-hidden="true">?</kbd>
  </button>`;
}
