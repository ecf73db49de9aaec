import { type TemplateResult, html, nothing } from 'lit';
import { partialBox } from '../internal/templates.js';
import { attention } from './attention.js';
import { casesColumn } from './cases.js';
import { glance } from './glance.js';
import { type GroupedView, grouped } from './grouped.js';
import { summary } from './summary.js';
import type { OverviewView } from './view.js';

/** What is said of the whole, under who it is about: what is next, the summary, what needs action. */
export function said(view: OverviewView): unknown {
  return [glance(view), summary(view), attention(view)];
}

/** The cases, and what stands beside them. */
export function columns(view: OverviewView): TemplateResult {
  const { messages, today, trust, act, late, stale } = view;
  const box = partialBox(trust, today, messages, () => act.refresh());
  return html`<div class="columns">
    <div class="main">
      ${late?.boxBelow ? nothing : box}
      ${stale ? view.more((more) => more.staleLine(view)) : nothing} ${mainColumn(grouped(view))}
      ${late?.boxBelow ? box : nothing}
    </div>
    <div class="side" part="side">
      ${view.more((more) => more.side(view), html`<div class="side-wait"></div>`)}
      <slot name="entries"></slot>
    </div>
  </div>`;
}

/** The cases, and before them why there are none; areas with something else to say come in either event. */
function mainColumn(view: GroupedView): unknown {
  const { groups, facts, cases, know } = view;
  const places = /partial|failed/.test(know.cases) && groups.empty.length > 0;
  const something =
    cases.length > 0 || groups.areas.length > 0 || facts.documents.length > 0 || places;
  const column = something ? casesColumn(view) : nothing;
  // At another place in the list, and so drawn anew: what stood below the skeleton does not leap to the top.
  return know.cases === 'loading'
    ? [wait(view), column]
    : [
        nothing,
        nothing,
        cases.length > 0 ? nothing : view.more((more) => more.noCases(view), wait(view)),
        column,
      ];
}

function wait({ messages }: OverviewView): TemplateResult {
  return html`<div class="skeleton tall" aria-hidden="true">
      <i class="half"></i><i class="rule"></i><i></i><i class="half"></i><i class="rule"></i><i></i>
    </div>
    <p class="sr">${messages['detail.loading']}</p>`;
}
