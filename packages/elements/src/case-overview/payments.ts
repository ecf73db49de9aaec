import { html, nothing } from 'lit';
import { type Grant, formatAmount, formatDate, paymentsOfGrants } from '@hoi/model';
import type { OverviewView } from './view.js';

/** What has been paid of a case's grants, newest first, to the øre or not at all. */
export function payments(grants: readonly Grant[], { messages, facts }: OverviewView): unknown[] {
  return paymentsOfGrants(facts.payments, grants).map(({ payment, on, amount, more }) => {
    const day = on ? formatDate(on, messages) : payment.invalidAvailableOn;
    return html`<span>${day ?? messages['detail.dayUnknown']}:</span>
      <strong
        >${amount === undefined ? messages['detail.paymentUnknownAmount'] : formatAmount(amount, messages)}</strong
      >
      ${more ? html`<span class="meta">${messages['detail.paymentMore']}</span>` : nothing}`;
  });
}
