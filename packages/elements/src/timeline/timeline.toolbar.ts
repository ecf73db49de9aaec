import { type TemplateResult, html, nothing } from 'lit';
import { formatDate } from '@hoi/model';
import { icon } from '../internal/icons.js';
import { areaFilter } from './timeline.filter.js';
import { saveMenu } from './timeline.save-menu.js';
import { windowWords } from './timeline.words.js';
import type { Said } from './timeline.output-control.js';
import type { Mode } from './timeline.shown.js';
import type { View } from './timeline.view.js';
import { PRESETS, ZOOM_STEP, presetOf, windowOf } from './timeline.window.js';

/** Title, the rule-made summary and the choice between picture and table. */
export function header(view: View, shown: Mode, said: Said): TemplateResult {
  const { messages: m } = view;
  const title = m[view.citizen ? 'timeline.titleCitizen' : 'timeline.title'];
  return html`<header class="masthead" part="header">
    <div class="titles">
      <div class="title" id="title" role="heading" aria-level=${view.headingLevel}>${title}</div>
      <p class="summary meta" part="summary">${summaryWords(view)}</p>
    </div>
    ${
      shown === 'list'
        ? nothing
        : html`<div class="segments" role="group" aria-label=${m['timeline.view']}>
            <button
              aria-pressed=${shown === 'timeline' ? 'true' : 'false'}
              @click=${() => view.do.setView('timeline')}
            >
              ${icon('timeline')}${m['timeline.viewTimeline']}
            </button>
            <button
              aria-pressed=${shown === 'table' ? 'true' : 'false'}
              @click=${() => view.do.setView('table')}
            >
              ${icon('table')}${m['timeline.viewTable']}
            </button>
          </div>`
    }
    <span class="said muted" role="status">${said ? saidWords(said, view) : nothing}</span>
    ${saveMenu(view)}
  </header>`;
}

function saidWords(said: NonNullable<Said>, { messages: m }: View): string {
  const words = {
    copied: m['action.copied'],
    saved: m['timeline.saved'],
    refused: m['timeline.copyFailed'],
  };
  return words[said];
}

/** "6 fagsager i 3 områder · 4 ydelser i gang, 1 løbende, 1 med ukendt slut · næste møde 24. nov. · næste opfølgning 2. dec. 2026" */
export function summaryWords(view: View): string {
  const { messages: m, trust } = view;
  const { cases, areas, interventions, benefits, ongoing, unknownEnd, ...next } =
    view.model.summary;
  const running = [
    interventions > 0 ? m['timeline.rowCount.intervention'](interventions) : '',
    benefits > 0 ? m['timeline.benefits'](benefits) : '',
  ].filter(Boolean);
  const total = trust.connections.length;
  const nextBelow = view.citizen && view.room === 'narrow';
  const none = cases + running.length === 0 && trust.settled && trust.failed.length === 0;
  return [
    none ? m['timeline.noneRunning'] : '',
    cases > 0 ? m['timeline.sectorCases'](cases, areas) : '',
    [
      running.length > 0 ? m['timeline.running'](m.list(running)) : '',
      ongoing > 0 ? m['timeline.benefitsOngoing'](ongoing) : '',
      unknownEnd > 0 ? m['timeline.benefitsUnknown'](unknownEnd) : '',
    ]
      .filter(Boolean)
      .join(', '),
    // What comes next stands below in the citizen's own list.
    next.nextMeeting && !nextBelow
      ? m['timeline.nextMeeting'](formatDate(next.nextMeeting, m))
      : '',
    next.nextFollowUp && !nextBelow
      ? m['timeline.nextFollowUp'](formatDate(next.nextFollowUp, m))
      : '',
    trust.answered < total ? m['timeline.basedOn'](trust.answered, total) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The way to the course as it was, or was known, on another day. */
export function asOfButton(view: View): TemplateResult | typeof nothing {
  if (!view.canAsk) return nothing;
  return html`<button
    class="icon-only"
    data-stop="asOf"
    aria-label=${view.messages['timeline.asOf']}
    @click=${() => view.do.open('asOf')}
  >
    ${icon('history')}
  </button>`;
}

/** Moving and zooming by ordinary buttons: every drag and every key has one. */
export function toolbar(view: View): TemplateResult {
  const { messages: m, span, today, model } = view;
  const preset = presetOf(span, today, model.whole);
  return html`<div class="toolbar" part="toolbar">
    <div class="group">
      <button class="icon-only" aria-label=${m['timeline.back']} @click=${() => view.do.pan(-0.5)}>
        ${icon('back')}
      </button>
      <button @click=${() => view.do.goTo(undefined)}>
        ${view.asOf ? m['timeline.asOfGo'] : m['timeline.today']}
      </button>
      <button
        class="icon-only"
        aria-label=${m['timeline.forward']}
        @click=${() => view.do.pan(0.5)}
      >
        ${icon('forward')}
      </button>
      <span class="window-words">${windowWords(view, windowOf(span))}</span>
      ${asOfButton(view)}
    </div>
    <div class="group end">
      ${areaFilter(view)}
      <div class="segments" role="group" aria-label=${m['timeline.length']}>
        ${PRESETS.map(
          (one) =>
            html`<button
              aria-pressed=${one === preset ? 'true' : 'false'}
              aria-label=${m[`timeline.presetSpoken.${one}`]}
              @click=${() => view.do.preset(one)}
            >
              ${m[`timeline.preset.${one}`]}
            </button>`,
        )}
      </div>
      <button
        class="icon-only"
        aria-label=${m['timeline.zoomOut']}
        @click=${() => view.do.zoom(ZOOM_STEP)}
      >
        ${icon('minus')}
      </button>
      <button
        class="icon-only"
        aria-label=${m['timeline.zoomIn']}
        @click=${() => view.do.zoom(1 / ZOOM_STEP)}
      >
        ${icon('plus')}
      </button>
    </div>
  </div>`;
}
