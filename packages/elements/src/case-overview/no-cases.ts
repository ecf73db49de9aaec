import { type TemplateResult, html } from 'lit';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { absence } from '../internal/templates.js';
import type { OverviewView } from './view.js';

/** Why there are no cases: six different things, each with its own words. */
export function noCases(view: OverviewView): TemplateResult {
  const { messages, know } = view;
  switch (know.cases) {
    case 'known':
      return view.facts.grants.length + view.facts.documents.length > 0
        ? html`<p class="none">${messages['cases.none']}.</p>`
        : emptyState(view);
    case 'failed':
      return html`<div class="line">
        ${absence('cloud', messages['cases.failed'], messages['absence.maybeMore'])}
      </div>`;
    case 'notConnected':
    case 'absent':
      return html`<div class="line">${absence('unplug', messages['cases.notConnected'])}</div>`;
    case 'given':
      return html`<p class="none">${messages['cases.noneGiven']}</p>`;
    case 'loading':
    case 'partial':
      return html`<p class="none">
        ${messages[view.held.facets.has('cases') ? 'new.waiting' : 'cases.noneYet']}
      </p>`;
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
