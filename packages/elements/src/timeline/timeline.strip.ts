import { type TemplateResult, html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { cssVars } from '../internal/css-vars.js';
import { type CivilDate, dayNumber, formatDate, fromDayNumber, partsOf } from '@hoi/model';
import { type Geometry, axisOf, geometryOf } from './timeline.axis.js';
import { px } from './timeline.lengths.js';
import { type AreaHull, stripLines } from './timeline.strip-lines.js';
import type { View } from './timeline.view.js';
import { moveEdge, windowOf } from './timeline.window.js';

/** The whole course, one line an area, with the window on it. Dragging is done by whoever holds the pointer. */
export function strip(view: View): TemplateResult {
  const { model, span, geometry, messages: m, today } = view;
  const whole = geometryOf(model.whole, geometry.width);
  const left = Math.max(0, Math.min(geometry.width - 4, whole.x(span.from)));
  const right = Math.max(left + 4, Math.min(geometry.width, whole.x(span.to)));
  const first = partsOf(fromDayNumber(model.whole.from)).year;
  const last = partsOf(fromDayNumber(model.whole.to - 1)).year;
  const shown = windowOf(span);
  // Each handle reaches 6 px into the window: in a narrower one neither may cover the other.
  const apart = Math.max(0, (12 - (right - left)) / 2);
  // The last one reaches 18 px past its place: at the end of the course it stays within the plot, and the first makes room for it.
  const back = Math.max(0, right + apart + 18 - geometry.width);
  const aside = Math.max(0, back + 12 - (right - left) - 2 * apart);
  return html`<div class="row strip" part="strip">
    <div class="label">
      <span class="names"
        ><span class="row-title">${m['timeline.whole']}</span
        ><span class="meta"
          >${first === last ? first : m['period.closed'](String(first), String(last))}</span
        ></span
      >
    </div>
    <div class="plot" data-strip>
      <div
        class="window"
        data-drag="window"
        ${cssVars({ '--x': px(left), '--w': px(right - left) })}
      ></div>
      <div class="course" aria-hidden="true">
        ${guard([model.hulls, model.whole.from, model.whole.to, geometry.width, m, today], () => course(model.hulls, whole, view))}
      </div>
      <div
        class="course within"
        aria-hidden="true"
        ${cssVars({ '--from': px(left), '--past': px(geometry.width - right) })}
      >
        ${guard([model.hulls, model.whole.from, model.whole.to, geometry.width], () => lines(model.hulls, whole))}
      </div>
      ${handle('from', left - apart - aside, shown.from, view)}
      ${handle('to', right + apart - back, shown.to, view, Math.min(1 + back, 15))}
    </div>
  </div>`;
}

/** Years, lines and today: the same however the window moves. */
function course(hulls: readonly AreaHull[], whole: Geometry, view: View): TemplateResult {
  const years = axisOf(whole, view.messages);
  const named = years.upper.length > 0 ? years.upper : years.lower;
  return html`${named.map(
      ({ x, label }) =>
        html`<span class="tick" ${cssVars({ 'inset-inline-start': px(x) })}>${label}</span>`,
    )}
    ${lines(hulls, whole)}
    <i class="now" ${cssVars({ '--x': px(whole.x(dayNumber(view.today) + 0.5)) })}></i>`;
}

function lines(hulls: readonly AreaHull[], whole: Geometry): TemplateResult[] {
  return stripLines(hulls, whole).map(
    (line) =>
      html`<i
        data-area=${line.area}
        ${cssVars({ '--x': px(line.left), '--w': px(line.right - line.left), '--row': String(line.index), '--rows': String(hulls.length) })}
      ></i>`,
  );
}

/** `grip`: where in its 24 px that which is seen of it stands. */
function handle(
  edge: 'from' | 'to',
  x: number,
  day: CivilDate,
  view: View,
  grip = 13,
): TemplateResult {
  const { messages: m, model, span } = view;
  return html`<button
    class="handle ${edge}"
    role="slider"
    data-drag=${edge}
    aria-label=${m[edge === 'from' ? 'timeline.windowStart' : 'timeline.windowEnd']}
    aria-valuemin=${Math.round(Math.min(model.whole.from, span.from))}
    aria-valuemax=${Math.round(Math.max(model.whole.to, span.to))}
    aria-valuenow=${Math.round(span[edge])}
    aria-valuetext=${formatDate(day, m, 'long')}
    @keydown=${(event: KeyboardEvent) => {
      const step = stepOf(event.key, span.to - span.from);
      const { from, to } = model.whole;
      const target =
        event.key === 'Home'
          ? from
          : event.key === 'End'
            ? to
            : step === 0
              ? undefined
              : span[edge] + step;
      if (target === undefined) return;
      event.preventDefault();
      view.do.setSpan(moveEdge(span, edge, target, model.whole));
    }}
    ${cssVars({ '--x': px(x), '--grip': px(grip) })}
  ></button>`;
}

/** A week, or a month when the window is long; PageUp and PageDown three of them. Right and up are later. */
function stepOf(key: string, length: number): number {
  const step = length > 200 ? 30 : 7;
  if (key === 'ArrowRight' || key === 'ArrowUp') return step;
  if (key === 'ArrowLeft' || key === 'ArrowDown') return -step;
  if (key === 'PageUp') return 3 * step;
  return key === 'PageDown' ? -3 * step : 0;
}
