import { type TemplateResult, html, nothing } from 'lit';
import { addDays, dayNumber } from '@hoi/model';
import { cssVars } from '../internal/css-vars.js';
import { dayPill } from './timeline.as-of-banner.js';
import type { View } from './timeline.view.js';

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
              >${dayPill(view)}</span
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
