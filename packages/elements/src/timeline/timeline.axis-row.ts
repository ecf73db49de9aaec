import { type TemplateResult, html, nothing } from 'lit';
import { addDays, dayNumber } from '@hoi/model';
import { cssVars } from '../internal/css-vars.js';
import { dayPill } from './timeline.as-of-banner.js';
import { px } from './timeline.lengths.js';
import type { Tick } from './timeline.axis.js';
import type { View } from './timeline.view.js';

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
          html`<span class="tick upper" ${cssVars({ 'inset-inline-start': px(tick.x) })}
            >${tick.label}</span
          >`,
      )}
      ${axis.lower.map(
        (tick) =>
          html`<span
            class="tick ${axis.upper.length > 0 ? 'lower' : 'only'}"
            ${cssVars({ 'inset-inline-start': px(tick.x) })}
            >${tick.label}</span
          >`,
      )}
      ${
        inside
          ? html`<span
              class="today-pill"
              ${cssVars({ '--x': px(Math.min(Math.max(at, 46), geometry.width - 46)), '--tip': px(at) })}
              >${dayPill(view)}</span
            >`
          : nothing
      }
    </div>
  </div>`;
}

/** Grid lines, the coming 90 days and today, behind everything that is read: one drawing, however many lines. */
export function backdrop(view: View): TemplateResult {
  const { axis, geometry, today } = view;
  const from = geometry.x(dayNumber(today) + 0.5);
  const to = geometry.x(dayNumber(addDays(today, 91)));
  const left = Math.max(0, from);
  const right = Math.min(geometry.width, to);
  const inside = from >= 0 && from <= geometry.width;
  return html`<svg class="backdrop" aria-hidden="true">
    <path
      class="horizon"
      d=${right > left ? `M${at(left)} 0H${at(right)}V${DEEP}H${at(left)}z` : ''}
    />
    <path class="line" d=${linesAt(axis.lower.filter(({ major }) => !major))} />
    <path class="line major" d=${linesAt(axis.lower.filter(({ major }) => major))} />
    <path class="now" d=${inside ? `M${at(from)} 0V${DEEP}` : ''} />
  </svg>`;
}

/** Longer than any picture is high. */
const DEEP = '999999';
const at = (x: number) => String(Math.round(x * 100) / 100);

/** On the middle of a pixel, so that a line is one pixel wide and no two are of different strength. */
function linesAt(ticks: readonly Tick[]): string {
  return ticks
    .filter(({ x }) => x > 0)
    .map(({ x }) => `M${String(Math.floor(x) + 0.5)} 0V${DEEP}`)
    .join('');
}
