import { type TemplateResult, html, nothing } from 'lit';
import { type Messages, consentByArea, formatDate, formatWhen, overallConsent } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { failure, shut, skeleton, trustLine } from '../internal/templates.js';
import { shutDoor } from '../internal/trust.js';
import type { JointPlanState } from './view.js';

export function refreshButton(view: JointPlanState): TemplateResult | typeof nothing {
  if (!view.canRefresh) return nothing;
  return html`<button class="link" @click=${() => view.act.refresh()}>
    ${icon('refresh')}${view.messages['action.refresh']}
  </button>`;
}

/** No context, no properties: said plainly. */
export function noSource({ messages }: JointPlanState): TemplateResult {
  return html`<p class="no-source" part="no-source">${messages['load.noSource']}</p>`;
}

export function loading(view: JointPlanState, visible: boolean, small: boolean): TemplateResult {
  return html`<div class=${small ? 'loading small' : 'loading'}>
    ${skeleton(view.trust, view.messages, visible)}
  </div>`;
}

/** Nothing at all could be fetched. */
export function failed(view: JointPlanState, reference: string | undefined): TemplateResult {
  const { messages, trust, today } = view;
  const door = shutDoor(trust);
  if (door) return shut(door, messages, () => view.act.refresh());
  const report = trust.failed.find(({ at }) => at !== undefined);
  const number = reference ?? trust.failed.find((one) => one.reference)?.reference;
  return html`${failure(
    today,
    messages,
    number,
    report?.at ? formatWhen(report.at, today, messages) : '',
    () => view.act.refresh(),
  )}
  ${trustLine({ ...trust, retrievedAt: undefined }, today, messages)}`;
}

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
        ? html`<button class="link" @click=${() => view.act.seeConsent(undefined)}>
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
