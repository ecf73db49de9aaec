import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Area, type AreaLane, type ConsentSpan, formatDate } from '@hoi/model';
import { icon } from '../internal/icons.js';
import { absence } from '../internal/templates.js';
import { consentWord, eventWhen, eventWord } from './timeline.names.js';
import type { AreaRecords, TableState } from './timeline.records.js';
import { eventSign } from './timeline.signs.js';
import { failedRow } from './timeline.sources.js';
import type { View } from './timeline.view.js';

/** Withheld, and systems that do not deliver. */
export function gaps(lane: AreaLane, view: View, columns: number): TemplateResult {
  const m = view.messages;
  const rest = columns - 1;
  return html`${
    lane.withheld
      ? html`<tr class="gap">
          <th scope="row">${m['timeline.wholeArea']}</th>
          <td colspan=${rest}>
            ${
              lane.withheld.reason === 'role'
                ? absence('lock', m['absence.role'])
                : absence(
                    'lock',
                    m['absence.withheld'],
                    m['absence.withheldMore'],
                    html`<button class="small" @click=${() => view.do.seeConsent(lane.area)}>
                      ${m['absence.seeConsent']}
                    </button>`,
                  )
            }
          </td>
        </tr>`
      : nothing
  }
  ${lane.missing.map(
    (system) =>
      html`<tr class="gap">
        <th scope="row">${system.label ?? system.system}</th>
        <td colspan=${rest}>
          ${absence(
            'unplug',
            m['absence.notDelivering'],
            view.citizen ? nothing : m['absence.searchIn'](system.system),
          )}
        </td>
      </tr>`,
  )}`;
}

/** An area's events, folded away until someone asks. */
export function eventRows(
  { lane, events }: AreaRecords,
  { withEvents }: TableState,
  view: View,
  columns: number,
): TemplateResult | typeof nothing {
  const m = view.messages;
  if (events.length === 0) return nothing;
  const open = withEvents.has(lane.area);
  const rest = columns - 2;
  return html`<tr class="events-row">
      <th scope="row" colspan=${columns}>
        <button
          class="link"
          aria-expanded=${open ? 'true' : 'false'}
          @click=${() => view.do.toggleEvents(lane.area)}
        >
          ${open ? m['timeline.hideEvents'] : m['timeline.showEvents'](events.length)}<span
            class="sr"
            >, ${m[`area.${lane.area}`]}</span
          >
        </button>
      </th>
    </tr>
    ${
      open
        ? repeat(
            events,
            ({ id }) => id,
            (event) =>
              html`<tr class="event-row">
                <th scope="row">
                  <span class="event-sign">${eventSign(event.kind, event.state)}</span
                  >${eventWord(event, m)}
                </th>
                <td>${eventWhen(event, m)}</td>
                <td colspan=${rest}>${event.title ?? ''}</td>
              </tr>`,
          )
        : nothing
    }`;
}

/** The consents with their times, and the answers without. */
export function consentBody(view: View, columns: number): TemplateResult | typeof nothing {
  const { model, messages: m, citizen } = view;
  const { spans, others } = model.consents;
  if (citizen || spans.length + others.length === 0) return nothing;
  const areas = (list: readonly Area[]) => m.list(list.map((area) => m[`area.${area}`]));
  return html`<tbody class="consent-body">
    <tr class="area-row">
      <th scope="rowgroup" colspan=${columns}>
        <span class="glyph">${icon('shield')}</span
        ><span class="area-name">${m['timeline.consents']}</span>
      </th>
    </tr>
    ${spans.map(
      (span) =>
        html`<tr>
          <th scope="row">${consentWord(span, m)}</th>
          <td>${consentPeriod(span, view)}</td>
          <td colspan=${columns - 2}>${areas(span.areas)}</td>
        </tr>`,
    )}
    ${others.map(
      (consent) =>
        html`<tr>
          <th scope="row">${m[`timeline.consent.${consent.state}`]}</th>
          <td>${consent.decidedOn ? formatDate(consent.decidedOn, m) : ''}</td>
          <td colspan=${columns - 2}>${areas(consent.areas)}</td>
        </tr>`,
    )}
  </tbody>`;
}

function consentPeriod(span: ConsentSpan, { messages: m }: View): string {
  const from = formatDate(span.from, m);
  return span.to === null
    ? m['timeline.consentNoEnd'](from)
    : m['period.closed'](from, formatDate(span.to, m));
}

/** Connections that failed or are late. */
export function sourceBody(view: View, columns: number): TemplateResult | typeof nothing {
  const reports = [...view.trust.failed, ...view.trust.late];
  if (reports.length === 0) return nothing;
  return html`<tbody class="sources-body">
    ${reports.map(
      (report) =>
        html`<tr class="gap">
          <th scope="row">${failedRow(report, view).name}</th>
          <td colspan=${columns - 1}>${failedRow(report, view).words}</td>
        </tr>`,
    )}
  </tbody>`;
}
