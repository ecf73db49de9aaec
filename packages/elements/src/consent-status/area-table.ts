import { type TemplateResult, html, nothing } from 'lit';
import type { AreaConsent } from '@hoi/model';
import { icon } from '../internal/icons.js';
import { areaGlyph } from '../internal/templates.js';
import { standingGlyph } from './glyphs.js';
import type { ConsentView } from './view.js';
import { giversIn, nameOf, sharedIn, underStanding } from './words.js';

/** Consent area by area: how it stands, what may be shared and with whom, and how to change it. Narrow, each row is a card. */
export function areaTable(view: ConsentView): TemplateResult {
  const { messages, rows, editable } = view;
  return html`<table part="areas">
    <caption class="sr">
      ${messages['consent.title']}
    </caption>
    <thead>
      <tr>
        <th scope="col">${messages['consent.area']}</th>
        <th scope="col">${messages['consent.status']}</th>
        <th scope="col">${messages['consent.mayShare']}</th>
        ${editable ? html`<th scope="col"><span class="sr">${messages['consent.change']}</span></th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => areaRow(row, view))}
    </tbody>
  </table>`;
}

function areaRow(row: AreaConsent, view: ConsentView): TemplateResult {
  const { messages, editable } = view;
  const under = underStanding(row, view);
  return html`<tr part="area" data-standing=${row.standing}>
      <th scope="row">
        <span class="area">${areaGlyph(row.area)}<span>${nameOf(row.area, view)}</span></span>
      </th>
      <td>
        <span class="standing"
          >${standingGlyph(row.standing)}<span
            ><strong>${messages[`consent.${row.standing}`]}</strong>${
              under ? html`<span class="meta">${under}</span>` : nothing
            }${giversIn(row, view).map((words) => html`<span class="meta">${words}</span>`)}${
              row.daysLeft === undefined
                ? nothing
                : html`<span class="tag attention"
                    >${icon('warning')}${messages['consent.daysLeft'](row.daysLeft)}</span
                  >`
            }</span
          ></span
        >
      </td>
      <td>
        ${sharedIn(row, view).map(
          ([what, whom]) =>
            html`<span class="shared"
              ><span>${what}</span>${whom ? html`<span class="meta">${whom}</span>` : nothing}</span
            >`,
        )}
      </td>
      ${editable ? html`<td class="change">${view.parts.get('hands')?.change(row, view) ?? nothing}</td>` : nothing}
    </tr>
    ${editable ? (view.parts.here('forms')?.formRow(row, view) ?? nothing) : nothing}`;
}
