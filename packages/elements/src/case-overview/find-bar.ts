import { type TemplateResult, html } from 'lit';
import { CASE_ORDERS, type CaseOrder, type StatusFilter, statusesOf } from '@hoi/model';
import { type OverviewView, isNarrowed, shownOf } from './view.js';

/** Search, status and order, once there is enough to look among. What is left out is always counted. */
export function findBar(view: OverviewView): TemplateResult {
  const { messages, cases, ui, act } = view;
  const sector = cases.filter(({ hoi }) => !hoi);
  return html`<label for="find" class="sr">${messages['cases.find']}</label>
    <input
      id="find"
      type="search"
      autocomplete="off"
      placeholder=${messages['cases.find']}
      .value=${ui.words}
      @input=${(event: Event) => act.find((event.target as HTMLInputElement).value)}
    />
    <label class="pick"
      ><span>${messages['filter.status']}</span>
      <select
        @change=${(event: Event) =>
          act.filter(((event.target as HTMLSelectElement).value || undefined) as StatusFilter)}
      >
        <option value="" ?selected=${ui.status === undefined}>${messages['filter.all']}</option>
        ${statusesOf(sector).map(
          (status) =>
            html`<option value=${status} ?selected=${ui.status === status}>
              ${messages[`progress.${status}`]}
            </option>`,
        )}
      </select></label
    >
    <label class="pick"
      ><span>${messages['order.label']}</span>
      <select
        @change=${(event: Event) =>
          act.sort((event.target as HTMLSelectElement).value as CaseOrder)}
      >
        ${CASE_ORDERS.map(
          (order) =>
            html`<option value=${order} ?selected=${ui.order === order}>
              ${messages[`order.${order}`]}
            </option>`,
        )}
      </select></label
    >
    <span role="status" class="muted"
      >${
        isNarrowed(view) ? messages['cases.found'](shownOf(sector, view).length, sector.length) : ''
      }</span
    >`;
}
