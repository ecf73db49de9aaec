import { type TemplateResult, html, nothing } from 'lit';
import {
  CASE_ORDERS,
  type CaseOrder,
  type CaseRecord,
  type StatusFilter,
  findCases,
  sortCases,
  statusesOf,
  withStatus,
} from '@hoi/model';
import { type OverviewUi, type OverviewView, isNarrowed, shownOf } from './view.js';

/** Sorts cases as the reader has chosen. */
export function inOrder(order: CaseOrder): (cases: readonly CaseRecord[]) => CaseRecord[] {
  return (cases) => sortCases(cases, order);
}

/** Cases that answer to what the reader has searched for and filtered by. */
export function narrowed(
  cases: readonly CaseRecord[],
  { status, words }: OverviewUi,
): CaseRecord[] {
  return findCases(withStatus(cases, status), words);
}

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

/** Nothing answers to it: said, with the way back. */
export function nothingFound(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, act } = view;
  if (!isNarrowed(view)) return nothing;
  const sector = view.cases.filter(({ hoi }) => !hoi);
  if (shownOf(sector, view).length > 0) return nothing;
  return html`<p class="none">
    ${messages['cases.noneFound']}
    <button class="link" @click=${() => act.showAll()}>${messages['cases.showAll']}</button>
  </p>`;
}
