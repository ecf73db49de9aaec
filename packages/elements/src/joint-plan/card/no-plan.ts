import { type TemplateResult, html, nothing } from 'lit';
import { type Messages, consentByArea, formatDate, overallConsent } from '@hoi/model';
import { SeeConsentEvent } from '../../events/see-consent.js';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icons.js';
import type { JointPlanState } from '../view.js';

/** No plan, how sure that is, and why, as far as the answer to HOI and the consent tell. */
export function noPlan(view: JointPlanState, level: number): TemplateResult {
  const { messages, know } = view;
  const sure = know.plan === 'known' || know.plan === 'given';
  const why = sure ? reason(view) : undefined;
  return html`<div class="none-box" part="empty">
    <span class="disc"
      >${icon(sure ? 'document' : know.plan === 'failed' ? 'cloud' : 'unplug')}</span
    >
    ${heading(level, words(know.plan, messages))} ${why ? html`<p>${why}</p>` : nothing}
    ${
      sure && view.audience === 'professional' && !view.compact && !view.mayBegin
        ? html`<button class="link" @click=${() => view.act.tell(new SeeConsentEvent(undefined))}>
            ${messages['absence.seeConsent']}
          </button>`
        : nothing
    }
    ${
      view.mayBegin && !view.compact
        ? html`<button class="primary" id="edit" @click=${() => view.act.edit()}>
            ${messages['plan.begin']}
          </button>`
        : nothing
    }
    ${
      know.plan === 'failed'
        ? html`<button @click=${() => view.act.refresh()}>
            ${icon('refresh')}${messages['action.retry']}
          </button>`
        : nothing
    }
  </div>`;
}

function words(known: JointPlanState['know']['plan'], messages: Messages): string {
  switch (known) {
    case 'known':
      return messages['plan.none'];
    case 'given':
      return messages['plan.noneGiven'];
    case 'failed':
      return messages['plan.noneFailed'];
    case 'partial':
    case 'loading':
      return messages['load.fetchingUnknown'];
    case 'absent':
    case 'notConnected':
      return messages['plan.noneNotConnected'];
  }
}

function reason(view: JointPlanState): string | undefined {
  const { messages, facts, today, know } = view;
  const { participation, consents } = facts;
  const day = participation?.answeredOn ? formatDate(participation.answeredOn, messages) : '';
  if (participation?.answer === 'no') return messages['plan.whyNo'](day);
  const rows = consentByArea({ participation, consents, known: true }, today);
  const standing = overallConsent(rows);
  const on = rows.find((row) => row.standing === standing)?.on;
  if (on && standing === 'withdrawn')
    return messages['plan.whyWithdrawn'](formatDate(on, messages));
  if (participation?.answer === 'asked') return messages['plan.whyAsked'];
  if (on && standing === 'expired') return messages['plan.whyExpired'](formatDate(on, messages));
  if (participation?.answer === 'yes') return messages['plan.whyYes'];
  return know.participation === 'known' ? messages['plan.whyNotAsked'] : undefined;
}
