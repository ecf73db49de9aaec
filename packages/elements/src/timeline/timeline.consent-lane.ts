import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  type ConsentSpan,
  type Messages,
  dayNumber,
  formatDate,
  fromDayNumber,
  packRows,
} from '@hoi/model';
import { cssVars } from '../internal/css-vars.js';
import { icon } from '../internal/icons.js';
import { emptiness } from './timeline.emptiness.js';
import { TARGET } from './timeline.layout.js';
import { share } from './timeline.lengths.js';
import { spokenConsent } from './timeline.names.js';
import { fitText } from './timeline.text.js';
import type { View } from './timeline.view.js';

/** Consent as time: capsules with scope and end; where none held is dotted and named. */
export function consentLaneRow(view: View): TemplateResult | typeof nothing {
  const { model, geometry, messages: m, consents } = view;
  if (consents === 'absent' || view.citizen) return nothing;
  const { spans, gaps, others } = model.consents;
  const rows = packRows(
    spans.map(({ id, from, to }) => ({
      id,
      from: dayNumber(from),
      to: to === null ? Infinity : dayNumber(to),
    })),
  );
  const drawn = spans
    .map((span, i) => ({ span, row: rows.rows[i] ?? 0, ...edgesOf(span.from, span.to) }))
    .filter(({ left, right }) => right > 0 && left < geometry.width);
  const certain = consents === 'known' || consents === 'given';
  // Which area said no, or nobody would know what "declined" is about beside a consent that is given.
  const meta = others
    .map(({ state, areas }) => {
      const where = m.list(areas.map((area) => m[`area.${area}`]));
      return where ? `${m[`timeline.consent.${state}`]}: ${where}` : m[`timeline.consent.${state}`];
    })
    .join(', ');
  return html`<li class="lane top consents">
    <div class="row">
      <div class="label">
        <span class="lane-icon">${icon('shield')}</span
        ><span class="names"
          ><span class="row-title">${m['timeline.consents']}</span>${
            meta === '' ? nothing : html`<span class="meta">${meta}</span>`
          }</span
        ><button
          class="quiet icon-only ask-day"
          data-stop="consent-day"
          tabindex="-1"
          aria-label=${m['timeline.askDay']}
          @click=${() => view.do.askDay(undefined)}
        >
          ${icon('calendar')}
        </button>
      </div>
      <div class="plot">
        ${
          spans.length === 0 && others.length === 0
            ? emptiness(consents, m['timeline.noConsents'], m['timeline.noConsentsDelivered'], m)
            : html`<ul class="marks" ${cssVars({ '--n': String(Math.max(1, rows.count)) })}>
                ${certain ? gaps.map((gap) => gapMark(edgesOf(gap.from, gap.to), view)) : nothing}
                ${repeat(
                  drawn,
                  ({ span }) => span.id,
                  (mark) => html`<li>${capsule(mark, view)}</li>`,
                )}
              </ul>`
        }
      </div>
    </div>
  </li>`;

  function edgesOf(from: ConsentSpan['from'], to: ConsentSpan['to']) {
    return {
      left: geometry.x(dayNumber(from)),
      right: to === null ? Infinity : geometry.x(dayNumber(to) + 1),
    };
  }
}

/** A press beside the capsules asks about the day it lies on; the button beside the lane's name is the way by keys. */
export function askPressedDay(event: Event, { geometry, do: act }: View): void {
  const target = event.target as Element;
  const plot = target.closest('.consents .plot');
  if (!plot || target.closest('button') || !(event instanceof MouseEvent)) return;
  const { left } = plot.getBoundingClientRect();
  act.askDay(fromDayNumber(Math.floor(geometry.dayAt(event.clientX - left))));
}

function capsule(
  mark: { span: ConsentSpan; row: number; left: number; right: number },
  view: View,
): TemplateResult {
  const { messages: m, geometry, measure } = view;
  const { span } = mark;
  const left = Math.max(0, mark.left);
  const right = Math.max(Math.min(geometry.width, mark.right), left + TARGET);
  const after = mark.right > geometry.width;
  const areas = m.list(span.areas.map((area) => m[`area.${area}`]));
  const end = endWords(span, m);
  const room = right - left - 46 - (after ? 16 : 0);
  const { strong, muted } = fitText(
    [
      { strong: m['timeline.consentGiven'](areas), muted: `  ${end}` },
      { strong: m['timeline.consentAreas'](span.areas.length), muted: `  ${end}` },
      { strong: m['timeline.consentAreas'](span.areas.length), muted: '' },
    ],
    room,
    measure,
  );
  const stop = `consent:${span.id}`;
  const ended = span.state === 'withdrawn' || span.state === 'expired';
  return html`<button
    class="capsule ${mark.left < 0 ? 'from-before' : ''} ${after ? 'to-after' : ''}"
    data-stop=${stop}
    tabindex="-1"
    @click=${() => view.do.open(stop)}
    ${cssVars({ '--x': share(left, geometry.width), '--w': share(right - left, geometry.width), '--row': String(mark.row) })}
  >
    <span class="sr">${spokenConsent(span, m)}</span>
    ${strong === '' ? nothing : html`${icon('shield')}<span aria-hidden="true">${strong}</span>`}
    ${
      muted === ''
        ? nothing
        : html`<span class="until" aria-hidden="true"
            >${ended ? icon(span.state === 'withdrawn' ? 'close' : 'clock') : nothing}${muted.trim()}</span
          >`
    }
    ${after ? icon('forward') : nothing}
  </button>`;
}

function endWords(span: ConsentSpan, m: Messages): string {
  if (span.to === null) return m['timeline.consentNoEndShort'];
  const day = formatDate(span.to, m, 'shortNoYear');
  if (span.state === 'withdrawn') return m['timeline.consentWithdrawn'](day);
  if (span.state === 'expired') return m['timeline.consentExpired'](day);
  return m['timeline.consentUntil'](formatDate(span.to, m));
}

function gapMark(
  { left, right }: { left: number; right: number },
  view: View,
): TemplateResult | typeof nothing {
  const { geometry, messages: m, measure } = view;
  const from = Math.max(0, left);
  const to = Math.min(geometry.width, right);
  if (to - from < 4) return nothing;
  const words = m['timeline.noConsent'];
  return html`<li
    class="no-consent"
    ${cssVars({ '--x': share(from, geometry.width), '--w': share(to - from, geometry.width) })}
  >
    <span class=${measure(words, false) + 24 <= to - from ? '' : 'sr'}>${words}</span>
  </li>`;
}
