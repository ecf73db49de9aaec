import { type TemplateResult, html, nothing } from 'lit';
import {
  type ConsentEvent,
  type ConsentStanding,
  consentHistory,
  consentLane,
  formatDate,
} from '@hoi/model';
import { cssVars } from '../internal/css-vars.js';
import { heading } from '../internal/heading.js';
import { standingGlyph } from './glyphs.js';
import { stripLayout } from './strip.layout.js';
import type { ConsentView } from './view.js';
import { eventWords, moreOf } from './event-words.js';
import { dayIn } from './words.js';

/** Consent as time: a picture, and the list that says the same with every day, who and why. */
export function overTime(view: ConsentView): TemplateResult {
  const { messages, level, audience } = view;
  const mine = audience === 'citizen';
  return html`<section class="time" part="history" aria-labelledby="time">
    ${heading(level + 1, messages[mine ? 'mineConsent.overTime' : 'consent.overTime'], { id: 'time' })}
    ${mine ? nothing : strip(view)} ${history(view)}
  </section>`;
}

const percent = (n: number): string => `${String(n)}%`;

function strip(view: ConsentView): TemplateResult | typeof nothing {
  const { messages, consents, today } = view;
  const layout = stripLayout(consentLane(consents, today), today);
  if (!layout) return nothing;
  const { spans, rows, ticks } = layout;
  return html`<div class="strip" aria-hidden="true" ${cssVars({ '--rows': String(rows) })}>
    <div class="track">
      ${spans.map(
        ({ left, width, past, row, areas, open }) =>
          html`<span
            class=${`span ${open ? 'open' : ''}`}
            ${cssVars({
              '--x': percent(left),
              '--w': percent(width),
              '--past': percent(past),
              '--row': String(row),
            })}
            >${
              width > 17
                ? html`<span class=${past > 60 ? 'on-ink' : 'after'}
                    >${messages['consent.stripYes'](messages['consent.areas'](areas))}</span
                  >`
                : nothing
            }</span
          >`,
      )}
      <i class="now" ${cssVars({ '--x': percent(layout.today) })}></i>
    </div>
    <div class="ticks">
      <b ${cssVars({ '--x': percent(layout.today) })}>${messages['consent.today']}</b>
      ${ticks.map(
        ({ at, date }) =>
          html`<span ${cssVars({ '--x': percent(at) })}>${formatDate(date, messages)}</span>`,
      )}
    </div>
  </div>`;
}

const GLYPHS: Record<ConsentEvent['kind'], ConsentStanding> = {
  hoiYes: 'given',
  hoiNo: 'declined',
  hoiAsked: 'pending',
  hoiUnasked: 'notAsked',
  given: 'given',
  declined: 'declined',
  withdrawn: 'withdrawn',
  expired: 'expired',
  pending: 'pending',
  unasked: 'notAsked',
  unknown: 'unknown',
  narrowed: 'withdrawn',
  widened: 'given',
};

function history(view: ConsentView): TemplateResult {
  const { messages, participation, consents, today, know } = view;
  const events = consentHistory(participation, consents, today);
  if (events.length === 0) {
    const none =
      know.consents === 'known'
        ? 'consent.noHistory'
        : know.consents === 'given'
          ? 'consent.noHistoryGiven'
          : 'consent.noHistoryUnknown';
    return html`<p class="muted">${messages[none]}</p>`;
  }
  return html`<ol class="events">
    ${events.map(
      (event) =>
        html`<li>
          ${standingGlyph(GLYPHS[event.kind])}
          <span class="day">${event.on ? dayIn(event.on, view) : messages['consent.noDay']}</span>
          <span class="what"
            ><span>${eventWords(event, view)}</span
            ><span class="meta">${moreOf(event, view)}</span></span
          >
        </li>`,
    )}
  </ol>`;
}
