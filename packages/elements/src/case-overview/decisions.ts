import { html, nothing } from 'lit';
import { type CaseRecord, caseDecisions, formatDate } from '@hoi/model';
import type { OverviewView } from './view.js';

/** Each decision with its day and outcome. Of a complaint no index tells anything: that is said, never left to be guessed. */
export function decisions(item: CaseRecord, { messages }: OverviewView): unknown[] {
  return caseDecisions(item).map(({ on, outcome, again }) => {
    const day = on === undefined ? messages['detail.dayUnknown'] : formatDate(on, messages);
    return html`<span>${messages[again ? 'detail.decidedAgain' : 'detail.decided'](day)}</span>
      ${outcome ? html`<strong>${outcome}</strong>` : nothing}
      <span class="meta">${messages['detail.complaint']}</span>`;
  });
}
