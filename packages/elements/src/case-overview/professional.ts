import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../internal/icons.js';
import { partialBox, trustLine } from '../internal/templates.js';
import { refreshButton } from '../internal/page-states.js';
import { attention } from './attention.js';
import { casesColumn } from './cases.js';
import { contactCard } from './contact.js';
import { glance } from './glance.js';
import { type GroupedView, grouped } from './grouped.js';
import { nameBlock, remarks } from './header.js';
import { summary } from './summary.js';
import type { OverviewView } from './view.js';

/** Who, what must I do, what is running, what is next, what do I not see: in that order, and whom to call before anything long. */
export function professional(view: OverviewView): TemplateResult {
  const { messages, today, trust, act, topReady, bodyReady } = view;
  // From above: nothing is drawn below what may still grow.
  return html`<header class="top" part="header">
      <div class="whose">${nameBlock(view)}</div>
      ${topReady ? [remarks(view), contactCard(view)] : nothing}
      ${bodyReady ? [glance(view), summary(view), attention(view)] : nothing}
    </header>
    ${bodyReady ? columns(view) : html`<div class="columns-wait"></div>`} ${view.late?.pill(view)}
    ${trustLine(trust, today, messages, view.age === undefined ? nothing : html`<strong>${view.age}</strong>`, ends(view), () => act.showCoverage())}`;
}

function columns(view: OverviewView): TemplateResult {
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

function ends(view: OverviewView): TemplateResult {
  return html`<button class="link" @click=${() => view.act.print()}>
      ${icon('print')}${view.messages['action.print']}
    </button>
    ${refreshButton(view)}`;
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
