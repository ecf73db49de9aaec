import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type LaneEvent, type Messages, dayNumber, formatDate } from '@hoi/model';
import { cssVars } from '../internal/css-vars.js';
import { icon } from '../internal/icons.js';
import { emptiness } from './timeline.emptiness.js';
import { type FlagMark, layoutFlags } from './timeline.follow-layout.js';
import { share } from './timeline.lengths.js';
import { spokenEvents } from './timeline.names.js';
import { eventSign, mergedWord } from './timeline.signs.js';
import { capital } from './timeline.text.js';
import type { View } from './timeline.view.js';

/** Letters of a title that is too long for its place. */
const CLIP = 16;

/** What comes: flags with date and word on two levels, and what should have been held as one amber pill before today. */
export function followUpLane(view: View): TemplateResult | typeof nothing {
  const { model, messages: m, room, appointments, flags } = view;
  if (appointments === 'absent') return nothing;
  const wide = room === 'wide';
  const nothingYet = model.coming.length === 0 && model.overdue.length === 0;
  // All of it lies outside the window, where each area counts its own.
  const elsewhere =
    flags.length === 0 && (model.overdue.length === 0 || view.citizen)
      ? m['timeline.noneHere'](model.coming.length)
      : '';
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
            : elsewhere
              ? html`<span class="lane-note muted">${elsewhere}</span>`
              : html`<ul class="marks flags ${wide ? '' : 'one-level'}">
                  ${overduePill(view)}
                  ${repeat(
                    flags,
                    ({ key }) => key,
                    (flag) => html`<li>${flagMark(flag, view)}</li>`,
                  )}
                </ul>`
        }
      </div>
    </div>
  </li>`;
}

function flagMark(flag: FlagMark, view: View): TemplateResult {
  const m = view.messages;
  const stop = `follow:${flag.key}`;
  const [event] = flag.events;
  const many = flag.events.length;
  const same = flag.events.every(({ kind }) => kind === event?.kind);
  const merged = mergedWord({ kind: same ? event?.kind : undefined, events: flag.events }, view);
  return html`<button
    class="flag"
    data-stop=${stop}
    data-area=${event?.area ?? 'other'}
    tabindex="-1"
    @click=${() => view.do.open(stop)}
    ${cssVars({ '--x': share(flag.x, view.geometry.width), '--row': String(flag.level) })}
  >
    <span class="sr">${spokenEvents(flag.events, m, merged)}</span
    >${eventSign('followUp', 'done')}${
      many > 1 ? html`<span class="number" aria-hidden="true">${many}</span>` : nothing
    }${
      flag.words !== undefined && event?.date
        ? html`<span class="words ${flag.wordsBefore ? 'before' : ''}" aria-hidden="true"
            ><b>${formatDate(event.date, m, 'shortNoYear')}</b
            >${flagWords(event, m)[flag.words]}</span
          >`
        : nothing
    }
  </button>`;
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
      const room = measure(day, true) * 1.03;
      const widths = flagWords(event, m).map((words) => room + measure(words, false));
      return [{ event, x, widths: wide ? widths : [] }];
    }),
    geometry.width,
    wide ? 2 : 1,
    pillOf(view)?.right ?? 0,
  );
}

/** What may follow a flag's date, the best first: its title, the title without what the sign says already, a piece of it, what it is. */
function flagWords(event: LaneEvent, m: Messages): string[] {
  const kind = ` ${m[`timeline.event.${event.kind}`]}`;
  const { title } = event;
  if (!title) return [kind, ''];
  const brief = capital(m['timeline.briefTitle'](title));
  const words = [title, brief, clipped(brief)].map((one) => ` ${one}`);
  return [...new Set([...words, kind, ''])];
}

/** A title cut where a word ends; what is left of it still says more than its kind. */
function clipped(title: string): string {
  if (title.length <= CLIP) return title;
  const end = title.lastIndexOf(' ', CLIP);
  return `${title.slice(0, end > CLIP / 2 ? end : CLIP - 1).trimEnd()}…`;
}

interface Pill {
  left: number;
  right: number;
  /** The first day, where there is room for it. */
  day: string;
  text: string;
  /** In full, for those who listen. */
  words: string;
}

/** Where the amber pill stands, and what it says: before today, or at the end of the plot. */
function pillOf(view: Omit<View, 'flags'>): Pill | undefined {
  const { model, messages: m, geometry, today, measure } = view;
  const [first] = model.overdue;
  // A missed follow-up is the caseworker's duty, not the citizen's.
  if (!first?.date || view.citizen) return undefined;
  const one = model.overdue.length === 1;
  const wide = view.room === 'wide';
  const words = one
    ? m['timeline.followUpMissing'](m[`area.${first.area}`])
    : m['timeline.followUpsMissing'](model.overdue.length);
  const text = wide ? words : m['timeline.followUpsMissingShort'](model.overdue.length);
  const day = wide && one ? formatDate(first.date, m, 'shortNoYear') : '';
  const width = measure(`${day} ${text}`, true) + 52;
  const now = geometry.x(dayNumber(today) + 0.5);
  const left = Math.max(4, Math.min(now - 10, geometry.width - 8) - width);
  return { left, right: left + width, day, text, words };
}

function overduePill(view: View): TemplateResult | typeof nothing {
  const { model, messages: m } = view;
  const pill = pillOf(view);
  if (!pill) return nothing;
  const { left, day, text, words } = pill;
  return html`<li>
    <button
      class="overdue attention"
      data-stop="overdue"
      tabindex="-1"
      @click=${() => view.do.open('overdue')}
      ${cssVars({ '--x': share(left, view.geometry.width) })}
    >
      <span class="sr">${spokenEvents(model.overdue, m, words)}</span
      ><span aria-hidden="true">${day ? html`<b>${day}</b>` : nothing} ${text}</span
      >${icon('warning')}
    </button>
  </li>`;
}
