import { type TemplateResult, html, nothing } from 'lit';
import { type PlacedItem, dayNumber, isDrawable, itemStatus } from '@hoi/model';
import { cssVars } from '../internal/css-vars.js';
import type { Geometry } from './timeline.axis.js';
import { markOf } from './timeline.marks.js';
import { itemTitle, rowTitle } from './timeline.names.js';
import { track } from './timeline.period.js';
import type { RecordLine } from './timeline.records.js';
import { subtitle } from './timeline.row-words.js';
import { statusSign } from './timeline.status-sign.js';
import type { View } from './timeline.view.js';
import { writtenPeriod } from './timeline.words.js';

const px = (n: number) => `${String(Math.round(n * 10) / 10)}px`;

/** A record in words, with its periods on a small track of the common scale. */
export function record({ item, row }: RecordLine, view: View): TemplateResult {
  const { messages: m, today, citizen } = view;
  const status = itemStatus(item, today);
  const title = itemTitle(item, m);
  const under = rowTitle(row, m);
  // A case over its benefits is said in one line; they carry the tracks.
  const parent = row.own.includes(item) && row.benefits.length > 0;
  // What is not known of the decision says nothing to the citizen that the help itself does not say better.
  const frame = citizen && item.bar && item.frame?.end.kind === 'unknown' ? null : item.frame;
  return html`<li
    class="record ${parent ? 'parent' : ''}"
    data-area=${item.area}
    aria-current=${view.selected === item.record ? 'true' : nothing}
  >
    <div class="record-head">
      <button
        class="link plain row-title"
        data-stop=${`item:${item.id}`}
        @click=${() => view.do.open(`item:${item.id}`)}
      >
        ${title}</button
      ><span class="nowrap">${statusSign(status)}${m[`status.${status}`]}</span>
    </div>
    ${
      row.own.includes(item)
        ? subtitle(row, view)
        : under === title
          ? nothing
          : html`<span class="meta">${under}</span>`
    }
    <dl class="periods">
      ${
        frame
          ? html`<dt>
                <i class="swatch grant"></i
                >${m[citizen ? 'timeline.citizenGrant' : 'timeline.grant']}
              </dt>
              <dd>${writtenPeriod(frame, view)}</dd>`
          : nothing
      }
      ${
        item.bar
          ? html`<dt>
                <i class="swatch benefit"></i>${
                  frame
                    ? m[citizen ? 'timeline.citizenBenefit' : 'timeline.benefit']
                    : m['timeline.period']
                }
              </dt>
              <dd>${writtenPeriod(item.bar, view)}</dd>`
          : nothing
      }
    </dl>
    ${paidLine(item, view)}
    ${
      parent && isDrawable(item)
        ? nothing
        : isDrawable(item)
          ? miniTrack(item, view.geometry, view)
          : html`<span class="meta">${m['timeline.cannotDraw']}</span>`
    }
  </li>`;
}

function paidLine(item: RecordLine['item'], view: View): TemplateResult | typeof nothing {
  const { part, all } = view.payments ?? {};
  if (!part || !all?.byItem.has(item.id)) return nothing;
  return html`<span class="meta">${part.paidCell(item, view, undefined)}</span>`;
}

function miniTrack(item: RecordLine['item'], geometry: Geometry, view: View): TemplateResult {
  const placed: PlacedItem = { item, row: 0, from: 0, to: 0 };
  const now = geometry.x(dayNumber(view.today) + 0.5);
  return html`<div class="track" aria-hidden="true">
    ${track(markOf(placed, geometry, view.today), geometry.width)}
    ${now > 0 && now < geometry.width ? html`<i class="now" ${cssVars({ '--x': px(now) })}></i>` : nothing}
  </div>`;
}
