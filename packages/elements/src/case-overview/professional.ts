import { type TemplateResult, html, nothing } from 'lit';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { absence, partialBox, trustLine } from '../internal/templates.js';
import { refreshButton } from './refresh-button.js';
import { newPill } from './new-pill.js';
import { staleLine } from './stale.js';
import { attention } from './attention.js';
import { casesColumn } from './cases.js';
import { contactCard } from './contact.js';
import { glance } from './glance.js';
import { type GroupedView, grouped } from './grouped.js';
import { nameBlock, remarks } from './header.js';
import { sideColumn } from './side.js';
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
    ${bodyReady ? columns(view) : html`<div class="columns-wait"></div>`} ${newPill(view)}
    ${trustLine(trust, today, messages, age(view), ends(view), () => act.showCoverage())}`;
}

function columns(view: OverviewView): TemplateResult {
  const { messages, today, trust, act } = view;
  return html`<div class="columns">
    <div class="main">
      ${partialBox(trust, today, messages, () => act.refresh())} ${staleLine(view)}
      ${mainColumn(grouped(view))}
    </div>
    ${sideColumn(view)}
  </div>`;
}

function age({ messages, minutesOld }: OverviewView): TemplateResult | typeof nothing {
  return minutesOld === undefined
    ? nothing
    : html`<strong>${messages['stale.age'](minutesOld)}</strong>`;
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
  return [cases.length > 0 ? nothing : noCases(view), something ? casesColumn(view) : nothing];
}

function noCases(view: OverviewView): TemplateResult {
  const { messages, know } = view;
  switch (know.cases) {
    case 'known':
      return view.facts.grants.length + view.facts.documents.length > 0
        ? html`<p class="none">${messages['cases.none']}.</p>`
        : emptyState(view);
    case 'loading':
      return html`<div class="skeleton tall" aria-hidden="true">
          <i class="half"></i><i class="rule"></i><i></i><i class="half"></i><i class="rule"></i
          ><i></i>
        </div>
        <p class="sr">${messages['detail.loading']}</p>`;
    case 'failed':
      return html`<div class="line">
        ${absence('cloud', messages['cases.failed'], messages['absence.maybeMore'])}
      </div>`;
    case 'notConnected':
    case 'absent':
      return html`<div class="line">${absence('unplug', messages['cases.notConnected'])}</div>`;
    case 'given':
      return html`<p class="none">${messages['cases.noneGiven']}</p>`;
    case 'partial': {
      const held = view.held.facets.has('cases');
      return html`<p class="none">${messages[held ? 'new.waiting' : 'cases.noneYet']}</p>`;
    }
  }
}

/** "None" is only said when every connection has answered. */
function emptyState(view: OverviewView): TemplateResult {
  const { messages, trust, level } = view;
  const all = trust.answered === trust.connections.length;
  return html`<div class="big-state" part="empty">
    <span class="disc">${icon('document')}</span>
    ${heading(level + 1, messages['cases.none'])}
    <p>${all ? messages['cases.noneAll'](trust.connections.length) : messages['cases.noneSeen']}</p>
    <p class="muted">${messages['cases.noneOthers']}</p>
  </div>`;
}
