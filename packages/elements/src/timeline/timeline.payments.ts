import { type TemplateResult, html, nothing } from 'lit';
import {
  type PaidLine,
  type TimelineItem,
  type TimelinePayments,
  dayNumber,
  formatAmount,
  formatDate,
  lastDay,
  paidDay,
  paidSum,
  periodWords,
} from '@hoi/model';
import { cssVars } from '../internal/css-vars.js';
import { icon } from '../internal/icons.js';
import { share } from './timeline.lengths.js';
import { capital } from './timeline.text.js';
import type { PaymentsView, View } from './timeline.view.js';
import type { Span } from './timeline.window.js';

/** More than this are counted in words: the table of the paying system has them all. */
const MOST = 60;

/** All that is paid for some items, by day. */
export function paidFor(items: readonly TimelineItem[], all: TimelinePayments): PaidLine[] {
  const lists = items.flatMap(({ id }) => all.byItem.get(id) ?? []);
  return items.length > 1
    ? lists.sort((a, b) => ((paidDay(a) ?? '') < (paidDay(b) ?? '') ? -1 : 1))
    : lists;
}

/** Those that pay for days of a window, and those whose days nobody can read. */
export function paidIn(lines: readonly PaidLine[], span: Span | undefined): PaidLine[] {
  if (!span) return [...lines];
  return lines.filter((line) => {
    const [from, to] = daysOf(line) ?? [span.from, span.to];
    return to >= span.from && from < span.to;
  });
}

function daysOf(line: PaidLine): [from: number, to: number] | undefined {
  const first = paidDay(line);
  if (first === undefined) return undefined;
  const from = dayNumber(first);
  const last = lastDay(line.period);
  return [from, last === undefined ? from : Math.max(from, dayNumber(last))];
}

/** "12 udbetalinger, i alt 174.324,00 kr." */
export function paidWords(lines: readonly PaidLine[], { messages: m }: View): string {
  const { count, total, unknown } = paidSum(lines);
  return [
    m['timeline.paid'](count),
    total === undefined ? '' : m['timeline.paidTotal'](formatAmount(total, m)),
    unknown > 0 ? m['timeline.paidUnknown'](unknown) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The payments of a row under its periods, and under its name what they come to: a way to each of them. */
export function blocks(
  id: string,
  items: readonly TimelineItem[],
  view: View,
): { blocks: TemplateResult; words: TemplateResult } | undefined {
  const all = view.payments?.all;
  const lines = all ? paidIn(paidFor(items, all), view.span) : [];
  if (lines.length === 0) return undefined;
  const stop = `paid:${id}`;
  return {
    words: html`<button
      class="link paid"
      data-stop=${stop}
      tabindex="-1"
      @click=${() => view.do.open(stop)}
    >
      ${icon('coins')}${paidWords(lines, view)}
    </button>`,
    blocks: html`<div class="paid-blocks" aria-hidden="true">
      ${paidStretches(lines, view).map(
        ([x, w]) =>
          html`<i
            ${cssVars({ '--x': share(x, view.geometry.width), '--w': share(w, view.geometry.width) })}
          ></i>`,
      )}
    </div>`,
  };
}

/** Where they lie, in pixels; those that no eye could tell apart are one. */
export function paidStretches(
  lines: readonly PaidLine[],
  { geometry }: Pick<View, 'geometry'>,
): [x: number, width: number][] {
  const out: [number, number][] = [];
  for (const line of lines) {
    const days = daysOf(line);
    if (!days) continue;
    const left = Math.max(0, geometry.x(days[0]));
    const right = Math.min(geometry.width, Math.max(geometry.x(days[1] + 1) - 1, left + 2));
    const last = out.at(-1);
    if (last && left <= last[0] + last[1]) last[1] = Math.max(last[1], right - last[0]);
    else if (right > left) out.push([left, right - left]);
  }
  return out;
}

/** What the table says of the payments of one record. */
export function paidCell(item: TimelineItem, view: View, span: Span | undefined): TemplateResult {
  const all = view.payments?.all;
  const lines = all ? paidIn(paidFor([item], all), span) : [];
  return lines.length === 0 ? html`<span class="muted">–</span>` : html`${paidWords(lines, view)}`;
}

/** How it stands with the payments as a whole, and those that belong to nothing that is shown. */
export function paidBar(payments: PaymentsView, view: View): TemplateResult {
  const { messages: m, span } = view;
  const { known, all } = payments;
  const every = all ? paidIn([...all.byItem.values(), all.loose].flat(), span) : [];
  const loose = all ? paidIn(all.loose, span) : [];
  const none = {
    known: m['timeline.paidNone'],
    given: m['timeline.paidNoneGiven'],
    waiting: m['load.fetchingUnknown'],
    failed: m['timeline.paidFailed'],
    notConnected: `${m['absence.notConnected']} ${m['absence.notConnectedMore']}`,
    absent: m['absence.notConnected'],
  }[known];
  return html`<div class="paid-bar" part="payments" role="status">
    ${icon('coins')}<span>${[
      every.length > 0 ? m['timeline.paidInWindow'](paidWords(every, view)) : none,
      every.length > 0 && known === 'failed' ? m['timeline.paidFailed'] : '',
    ]
      .filter(Boolean)
      .join('. ')}</span>${
      loose.length === 0
        ? nothing
        : html`<button
            class="link"
            data-stop="paid:loose"
            @click=${() => view.do.open('paid:loose')}
          >
            ${m['timeline.paidLoose'](paidSum(loose).count)}
          </button>`
    }
  </div>`;
}

/** Each payment by itself. */
export function paidBody(lines: readonly PaidLine[], view: View): TemplateResult {
  const { messages: m, today } = view;
  return html`<p>${paidWords(lines, view)}</p>
    <ul class="several">
      ${lines.slice(-MOST).map(
        ({ period, amount, availableOn }) =>
          html`<li>
            <span
              ><b>${capital(periodWords(period, today, m))}</b>
              ${amount === undefined ? m['timeline.paidHidden'] : formatAmount(amount, m)}${
                availableOn === undefined
                  ? nothing
                  : html`<span class="muted">
                      · ${m['timeline.paidOn'](formatDate(availableOn, m))}</span
                    >`
              }</span
            >
          </li>`,
      )}
    </ul>
    ${
      lines.length > MOST
        ? html`<p class="muted">${m['timeline.paidMore'](lines.length - MOST)}</p>`
        : nothing
    }`;
}
