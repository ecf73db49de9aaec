import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../internal/icons.js';
import { refreshButton } from '../internal/page-states.js';
import { trustLine } from '../internal/templates.js';
import { contactCard } from './contact.js';
import { nameBlock, remarks } from './header.js';
import { partFailed } from './states.js';
import type { OverviewView } from './view.js';

/**
 * Who, what must I do, what is running, what is next, what do I not see: in that order, and whom to call before anything long.
 * From above: nothing is drawn below what may still grow. What stands under the top is a part of its own, fetched beside this one.
 */
export function professional(view: OverviewView): TemplateResult {
  const { messages, today, trust, act, topReady, bodyReady, parts } = view;
  const body = bodyReady ? parts.here('body') : undefined;
  return html`<header class="top" part="header">
      <div class="whose">${nameBlock(view)}</div>
      ${topReady ? [remarks(view), contactCard(view)] : nothing} ${body?.said(view)}
    </header>
    ${body ? body.columns(view) : parts.hasFailed('body') ? partFailed(view) : html`<div class="columns-wait"></div>`}
    ${view.late?.pill(view)}
    ${trustLine(trust, today, messages, view.age === undefined ? nothing : html`<strong>${view.age}</strong>`, ends(view), () => act.showCoverage())}`;
}

function ends(view: OverviewView): TemplateResult {
  return html`<button class="link" @click=${() => view.act.print()}>
      ${icon('print')}${view.messages['action.print']}
    </button>
    ${refreshButton(view)}`;
}
