import { type TemplateResult, html, nothing } from 'lit';
import { type Grant, benefitName, formatAmount, periodWords } from '@hoi/model';
import type { OverviewView } from './view.js';

/** A grant with its benefits: both periods in words, and the kind of end always said. */
export function grantBlock(grant: Grant, view: OverviewView): TemplateResult {
  const { messages, today } = view;
  return html`<div class="grant">
    ${grant.benefits.map(
      (benefit) =>
        html`<span class="benefit"
          ><strong>${benefitName(benefit) ?? messages['detail.unnamedBenefit']}</strong>
          <span>${periodWords(benefit.period, today, messages)}</span>
          ${benefit.plans.map(({ amount }) =>
            amount === undefined
              ? nothing
              : html`<span class="muted">${formatAmount(amount, messages)}</span>`,
          )}</span
        >`,
    )}
    <span class="meta"
      >${messages['detail.grantPeriod'](periodWords(grant.period, today, messages))}</span
    >
  </div>`;
}
