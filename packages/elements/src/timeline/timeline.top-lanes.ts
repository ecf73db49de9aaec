import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  type ConsentSpan,
  type LaneEvent,
  type Messages,
  addDays,
  dayNumber,
  formatDate,
  formatMonth,
  packRows,
} from '@hoi/model';
import { cssVars } from '../internal/css-vars.js';
import { icon } from '../internal/icons.js';
import { type FlagMark, layoutFlags } from './timeline.follow-layout.js';
import { TARGET } from './timeline.layout.js';
import { consentWord, eventWord, spokenConsent, spokenEvents } from './timeline.names.js';
import { eventSign, mergedWord } from './timeline.signs.js';
import { fitText } from './timeline.text.js';
import type { Known, View } from './timeline.view.js';

const px = (n: number) => `${String(Math.round(n * 100) / 100)}px`;

/** Years above months, and today as a pill; hidden from listeners, who hear dates. */
export function axisRow(view: View): TemplateResult {
  const { axis, messages, today, geometry } = view;
  const label = view.citizen ? messages['timeline.rowsCitizen'] : messages['timeline.rows'];
  const at = geometry.x(dayNumber(today) + 0.5);
  const inside = at >= 0 && at <= geometry.width;
  return html`<div class="row axis" part="axis">
    <div class="label meta">${label}</div>
    <div class="plot" aria-hidden="true">
      ${axis.upper.map(
        (tick) =>
          html`<span class="tick upper" ${cssVars({ '--x': px(tick.x) })}>${tick.label}</span>`,
      )}
      ${axis.lower.map(
        (tick) =>
          html`<span
            class="tick ${axis.upper.length > 0 ? 'lower' : 'only'}"
            ${cssVars({ '--x': px(tick.x) })}
            >${tick.label}</span
          >`,
      )}
      ${
        inside
          ? html`<span
              class="today-pill"
              ${cssVars({ '--x': px(Math.min(Math.max(at, 46), geometry.width - 46)), '--tip': px(at) })}
              >${messages['timeline.todayPill'](formatDate(today, messages, 'shortNoYear'))}</span
            >`
          : nothing
      }
    </div>
  </div>`;
}

/** Grid lines, the coming 90 days and today, behind everything that is read. */
export function backdrop(view: View): TemplateResult {
  const { axis, geometry, today } = view;
  const from = geometry.x(dayNumber(today) + 0.5);
  const to = geometry.x(dayNumber(addDays(today, 91)));
  const left = Math.max(0, from);
  const right = Math.min(geometry.width, to);
  return html`<div class="backdrop" aria-hidden="true">
    ${
      right > left
        ? html`<i class="horizon" ${cssVars({ '--x': px(left), '--w': px(right - left) })}></i>`
        : nothing
    }
    ${axis.lower.map(({ x, major }) =>
      x > 0
        ? html`<i class="line ${major ? 'major' : ''}" ${cssVars({ '--x': px(x) })}></i>`
        : nothing,
    )}
    ${
      from >= 0 && from <= geometry.width
        ? html`<i class="now" ${cssVars({ '--x': px(from) })}></i>`
        : nothing
    }
  </div>`;
}

/** Says why a lane is empty, in its own words, or that nobody can know. */
function emptiness(known: Known, none: string, noneGiven: string, m: Messages): TemplateResult {
  const words: Record<Known, string> = {
    known: none,
    given: noneGiven,
    waiting: m['load.fetchingUnknown'],
    failed: m['absence.failed'],
    notConnected: `${m['absence.notConnected']} ${m['absence.notConnectedMore']}`,
    absent: m['absence.notConnected'],
  };
  return html`<span class="lane-note muted">${words[known]}</span>`;
}

/** What comes: flags with date and word on two levels, and what should have been held as one amber pill before today. */
export function followUpLane(view: View): TemplateResult | typeof nothing {
  const { model, messages: m, room, appointments, flags } = view;
  if (appointments === 'absent') return nothing;
  const wide = room === 'wide';
  const nothingYet = model.coming.length === 0 && model.overdue.length === 0;
  return html`<li class="lane top follow">
    <div class="row">
      <div class="label">
        <span class="lane-icon">${icon('flagPlanned')}</span
        ><span class="names"
          ><span class="row-title"
            >${view.citizen ? m['timeline.citizenFollowUps'] : m['timeline.followUps']}</span
          ><span class="meta">${m['timeline.followUpsMore']}</span></span
        >
      </div>
      <div class="plot">
        ${
          nothingYet
            ? emptiness(
                appointments,
                m['timeline.noFollowUps'],
                m['timeline.noFollowUpsDelivered'],
                m,
              )
            : html`<ul class="marks flags ${wide ? '' : 'one-level'}">
                ${overduePill(view)}
                ${repeat(
                  flags,
                  ({ key }) => key,
                  (flag) => {
                    const stop = `follow:${flag.key}`;
                    const [event] = flag.events;
                    const same = flag.events.every(({ kind }) => kind === event?.kind);
                    const merged = mergedWord(
                      { kind: same ? event?.kind : undefined, events: flag.events },
                      view,
                    );
                    return html`<li>
                      <button
                        class="flag"
                        data-stop=${stop}
                        data-area=${event?.area ?? 'other'}
                        tabindex=${view.current === stop ? 0 : -1}
                        @click=${() => view.do.open(stop)}
                        ${cssVars({ '--x': px(flag.x), '--row': String(flag.level) })}
                      >
                        <span class="sr">${spokenEvents(flag.events, m, merged)}</span
                        >${eventSign('followUp', 'done')}${
                          flag.events.length > 1
                            ? html`<span class="number" aria-hidden="true"
                                >${flag.events.length}</span
                              >`
                            : nothing
                        }${
                          flag.words && event?.date
                            ? html`<span class="words" aria-hidden="true"
                                ><b>${formatDate(event.date, m, 'shortNoYear')}</b>
                                ${flagTitle(event, m)}</span
                              >`
                            : nothing
                        }
                      </button>
                    </li>`;
                  },
                )}
              </ul>`
        }
      </div>
    </div>
  </li>`;
}

/** The flags of what is to come, with the room their words need. */
export function flagsOf(view: Omit<View, 'flags'>): FlagMark[] {
  const { model, geometry, room, measure, messages: m } = view;
  const wide = room === 'wide';
  return layoutFlags(
    model.coming.flatMap((event) => {
      if (event.date === undefined) return [];
      const x = geometry.x(dayNumber(event.date) + 0.5);
      if (x < 0 || x > geometry.width) return [];
      const day = formatDate(event.date, m, 'shortNoYear');
      const words = measure(day, true) * 1.03 + measure(` ${flagTitle(event, m)}`, false);
      return [{ event, x, wordsWidth: wide ? words : 0 }];
    }),
    geometry.width,
    wide ? 2 : 1,
  );
}

function flagTitle(event: LaneEvent, m: Messages): string {
  return event.title || eventWord(event, m);
}

function overduePill(view: View): TemplateResult | typeof nothing {
  const { model, messages: m, geometry, today, measure } = view;
  const [first] = model.overdue;
  // A missed follow-up is the caseworker's duty, not the citizen's.
  if (!first?.date || view.citizen) return nothing;
  const one = model.overdue.length === 1;
  const day = formatDate(first.date, m, 'shortNoYear');
  const words = one
    ? m['timeline.followUpMissing'](m[`area.${first.area}`])
    : m['timeline.followUpsMissing'](model.overdue.length);
  const short = m['timeline.followUpsMissingShort'](model.overdue.length);
  const wide = view.room === 'wide';
  const text = wide ? words : short;
  const width = measure(`${wide && one ? day : ''} ${text}`, true) + 52;
  const now = geometry.x(dayNumber(today) + 0.5);
  const x = Math.max(4, Math.min(now - 10, geometry.width - 8) - width);
  return html`<li>
    <button
      class="overdue attention"
      data-stop="overdue"
      tabindex=${view.current === 'overdue' ? 0 : -1}
      @click=${() => view.do.open('overdue')}
      ${cssVars({ '--x': px(x) })}
    >
      <span class="sr">${spokenEvents(model.overdue, m, words)}</span
      ><span aria-hidden="true">${wide && one ? html`<b>${day}</b>` : nothing} ${text}</span
      >${icon('warning')}
    </button>
  </li>`;
}

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
  const meta = others.map((consent) => m[`timeline.consent.${consent.state}`]).join(', ');
  return html`<li class="lane top consents">
    <div class="row">
      <div class="label">
        <span class="lane-icon">${icon('shield')}</span
        ><span class="names"
          ><span class="row-title">${m['timeline.consents']}</span>${
            meta === '' ? nothing : html`<span class="meta">${meta}</span>`
          }</span
        >
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
    tabindex=${view.current === stop ? 0 : -1}
    @click=${() => view.do.open(stop)}
    ${cssVars({ '--x': px(left), '--w': px(right - left), '--row': String(mark.row) })}
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
  return html`<li class="no-consent" ${cssVars({ '--x': px(from), '--w': px(to - from) })}>
    <span class=${measure(words, false) + 24 <= to - from ? '' : 'sr'}>${words}</span>
  </li>`;
}

export { consentWord };

/** "apr. 2026 – mar. 2027" */
export function windowWords(
  view: Pick<View, 'messages' | 'span'>,
  window: { from: string; to: string },
): string {
  const m = view.messages;
  const from = formatMonth(window.from as never, m, 'short');
  const to = formatMonth(window.to as never, m, 'short');
  const days = view.span.to - view.span.from;
  if (days > 62) return from === to ? from : m['period.closed'](from, to);
  return m['period.closed'](formatDate(window.from as never, m), formatDate(window.to as never, m));
}
