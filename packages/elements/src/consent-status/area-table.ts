import { type TemplateResult, html, nothing } from 'lit';
import type { AreaConsent } from '@hoi/model';
import { icon } from '../internal/icons.js';
import { areaGlyph } from '../internal/templates.js';
import { fromForms } from './from-part.js';
import { standingGlyph } from './glyphs.js';
import { type ConsentView, placeOf } from './view.js';
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
    ${editable ? formRow(row, view) : nothing}`;
}

/** The row's own form, and how it went, across the whole table. */
function formRow({ area }: AreaConsent, view: ConsentView): TemplateResult | typeof nothing {
  const place = placeOf({ kind: 'withdrawArea', areas: [area] });
  const open = view.ui.form !== undefined && placeOf(view.ui.form) === place;
  if (!open && view.ui.outcome(place) === undefined) return nothing;
  return html`<tr class="form-row">
    <td colspan="4">${fromForms(view, (forms) => forms.areaForm(area, view))}</td>
  </tr>`;
}
