import { type TemplateResult, html, nothing, svg } from 'lit';
import { type InterventionRow, mainPeriod } from '@hoi/model';
import { cssVars } from '../internal/css-vars.js';
import { icon } from '../internal/icons.js';
import type { ClusterMark, PeriodMark, Stretch } from './timeline.marks.js';
import { targetOf } from './timeline.layout.js';
import { share } from './timeline.lengths.js';
import { itemTitle, rowTitle, spokenItem } from './timeline.names.js';
import { barTexts, fitText } from './timeline.text.js';
import type { View } from './timeline.view.js';

/** Room at each end of a bar's text, and for the chevron of a period that began before the window. */
const PAD = 6;
/** Where a sub-row begins (mark styles). */
const top = (em: number) => `${String(Math.round(em * 1000) / 1000)}em`;
const rowTop = (row: number) => top(0.385 + row * 2.92);
/** And the text in it, whose own em is smaller. */
const textTop = (row: number) => top((0.385 + row * 2.92) / 0.923 + 0.14);
const CHEVRON = 14;
const TIP = 12;

/**
 * A period as a button: frame and bar; and over it the longest text that fits. What is heard says the same at full length, so
 * the text is not the button's.
 */
export function periodMark(
  mark: PeriodMark,
  row: InterventionRow,
  rowName: string,
  view: View,
): TemplateResult {
  const { item } = mark.placed;
  const { messages, today, geometry } = view;
  const [left, right] = targetOf(mark, geometry.width);
  const title = itemTitle(item, messages);
  const box = mark.frame ?? mark.bar;
  const before = box?.startsBefore ?? false;
  const after = box?.endsAfter ?? false;
  const from = Math.max(mark.left, box?.left ?? mark.left) + PAD + (before ? CHEVRON - 4 : 0);
  const to =
    (box?.right ?? mark.right) - PAD - (after ? CHEVRON : 0) - (box?.end === 'ongoing' ? TIP : 0);
  const name = title === rowName ? undefined : title;
  const text = fitText(
    barTexts(name, mainPeriod(item), today, messages, view.span.to - view.span.from < 400),
    to - from,
    view.measure,
  );
  const stop = `item:${item.id}`;
  const muted = text.muted === '' ? '' : ` ${name === undefined ? '· ' : ''}${text.muted}`;
  // Drawn by the hundred: as few nodes as will do, and no property that is inherited.
  return html`<button
      class=${`mark${before ? ' cut-start' : ''}${after ? ' cut-end' : ''}`}
      part="mark"
      data-stop=${stop}
      tabindex="-1"
      aria-label=${spokenItem(item, row, today, messages, view.citizen)}
      aria-current=${view.selected === item.record ? 'true' : nothing}
      @click=${() => view.do.open(stop)}
      ${cssVars({ 'inset-inline-start': share(left, geometry.width), 'inline-size': share(right - left, geometry.width), 'inset-block-start': rowTop(mark.row) })}
    >
      ${mark.frame ? frame(mark.frame, left, right - left) : nothing}${
        mark.bar ? bar(mark.bar, left, right - left, mark.frame) : nothing
      }</button
    >${
      text.strong === ''
        ? nothing
        : html`<span
            aria-hidden="true"
            class=${mark.frame ? 'text' : 'text plate'}
            ${cssVars({ 'inset-inline-start': share(from, geometry.width), 'inset-block-start': textTop(mark.row) })}
            ><b>${text.strong}</b>${muted}</span
          >`
    }`;
}

function edges({ startsBefore, endsAfter, end, startUnknown }: Stretch): string {
  return [
    startsBefore ? 'from-before' : '',
    endsAfter ? 'to-after' : '',
    `end-${end}`,
    startUnknown ? 'start-unknown' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function frame(stretch: Stretch, origin: number, whole: number): TemplateResult {
  const { left, right } = solidPart(stretch);
  return html`<span
      class="frame ${edges(stretch)}"
      ${cssVars({ 'inset-inline-start': share(left - origin, whole), 'inline-size': share(right - left - (stretch.end === 'ongoing' ? 10 : 0), whole) })}
    ></span
    >${
      stretch.end === 'ongoing'
        ? html`<svg
            class="tip"
            viewBox="0 0 10 32"
            preserveAspectRatio="none"
            aria-hidden="true"
            ${cssVars({ '--l': share(right - origin - 10.5, whole) })}
          >
            ${svg`<path d="M0 .5 9.3 16 0 31.5"></path>`}
          </svg>`
        : nothing
    }${stretch.end === 'unknown' ? stub(stretch, origin, whole, 'frame-stub') : nothing}`;
}

export function bar(
  stretch: Stretch,
  origin: number,
  whole: number,
  within: Stretch | undefined,
): TemplateResult {
  const { left, right } = solidPart(stretch);
  const ongoing = stretch.end === 'ongoing';
  const end = right - (ongoing ? (within?.end === 'ongoing' ? 10 : 8) : 0);
  const width = Math.max(end - left, 3);
  const filled = Math.max(0, Math.min(stretch.filled, end) - left);
  const full = filled > width - 0.05;
  const arrow = ongoing && within?.end !== 'ongoing';
  return html`<span
      class=${`bar ${edges(stretch)}${full ? ' full' : ''}${arrow ? ' arrowed' : ''}`}
      ${cssVars({ 'inset-inline-start': share(left - origin, whole), 'inline-size': share(width, whole) })}
      >${full || filled === 0 ? nothing : html`<i ${cssVars({ 'inline-size': share(filled, width) })}></i>`}</span
    >${stretch.end === 'unknown' ? stub(stretch, origin, whole, 'bar-stub') : nothing}${
      stretch.startUnknown
        ? html`<span
            class="question start"
            aria-hidden="true"
            ${cssVars({ '--l': share(left - origin, whole) })}
            >?</span
          >`
        : nothing
    }`;
}

/** What is drawn with a full line: for an unknown end, up to where nobody knows. */
function solidPart({ left, right, end, stubFrom }: Stretch): { left: number; right: number } {
  return { left, right: end === 'unknown' ? Math.max(left, Math.min(stubFrom, right)) : right };
}

function stub(stretch: Stretch, origin: number, whole: number, kind: string): TemplateResult {
  const from = Math.max(stretch.left, Math.min(stretch.stubFrom, stretch.right));
  return html`<span
    class="stub ${kind}"
    ${cssVars({ '--l': share(from - origin, whole), '--r': share(stretch.right - from, whole) })}
    ><span class="question" aria-hidden="true">?</span></span
  >`;
}

/** Several periods that cannot be told apart here: their number, and a list when opened. */
export function clusterMark(
  cluster: ClusterMark,
  row: InterventionRow,
  view: View,
): TemplateResult {
  const stop = `cluster:${row.id}/${cluster.key}`;
  const { messages } = view;
  const { width } = view.geometry;
  const many = cluster.items.length;
  const name = `${messages[`area.${row.area}`]}, ${rowTitle(row, messages)}, ${messages['timeline.clusterSpoken'](many)}`;
  return html`<button
    class="mark cluster"
    part="cluster"
    data-stop=${stop}
    tabindex="-1"
    @click=${() => view.do.open(stop)}
    ${cssVars({ 'inset-inline-start': share(cluster.left, width), 'inline-size': share(cluster.right - cluster.left, width), '--row': String(cluster.row) })}
  >
    <span class="sr">${name}</span
    ><span class="count" aria-hidden="true">${messages['timeline.cluster'](many)}</span
    ><span class="density"></span>
  </button>`;
}

/** An open row's own period as a thin bracket over its benefits. */
export function bracketMark(mark: PeriodMark, row: InterventionRow, view: View): TemplateResult {
  const { item } = mark.placed;
  const stretch = mark.bar ?? mark.frame;
  const { width } = view.geometry;
  const [left, right] = targetOf(mark, width);
  const whole = right - left;
  if (!stretch) return html``;
  const solid = solidPart(stretch);
  return html`<button
    class="mark bracket ${edges(stretch)}"
    part="mark"
    data-stop=${`item:${item.id}`}
    tabindex="-1"
    aria-label=${spokenItem(item, row, view.today, view.messages, view.citizen)}
    aria-current=${view.selected === item.record ? 'true' : nothing}
    @click=${() => view.do.open(`item:${item.id}`)}
    ${cssVars({ 'inset-inline-start': share(left, width), 'inline-size': share(whole, width), '--row': String(mark.row) })}
  >
    <span
      class="line"
      ${cssVars({ '--l': share(solid.left - left, whole), '--r': share(solid.right - solid.left, whole) })}
    ></span
    >${stretch.end === 'unknown' ? stub(stretch, left, whole, 'bar-stub') : nothing}${
      stretch.end === 'ongoing'
        ? html`<span class="arrow" ${cssVars({ '--l': share(stretch.right - left - 14, whole) })}
            >${icon('forward')}</span
          >`
        : nothing
    }
  </button>`;
}

/** Frame and bar alone, for the small track of a list, so many pixels long. */
export function track(mark: PeriodMark, width: number): TemplateResult {
  return html`${mark.frame ? frame(mark.frame, 0, width) : nothing}${
    mark.bar ? bar(mark.bar, 0, width, mark.frame) : nothing
  }`;
}
