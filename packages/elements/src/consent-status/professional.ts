import { type TemplateResult, html, nothing } from 'lit';
import { formatWhen } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { absence, failure, partialBox, shut, skeleton, trustLine } from '../internal/templates.js';
import { shutDoor } from '../internal/trust.js';
import { actions, answerCard } from './answer.js';
import { areaTable } from './area-table.js';
import { fromForms, fromTime, partFailed } from './from-part.js';
import type { ConsentView } from './view.js';

/** The answer, the areas, the way there, and what one must know to ask. */
export function professional(view: ConsentView): TemplateResult {
  const { messages, level, trust, today, act, know, fullName } = view;
  return html`<header class="top" part="header">
      <div class="head">
        <div>
          ${heading(level, messages['consent.title'], { id: 'title' })}
          ${fullName ? html`<p class="meta">${messages['consent.about'](fullName)}</p>` : nothing}
        </div>
        ${actions(view)}
      </div>
      ${fromForms(view, (forms) => forms.topForm(view))} ${answerCard(view)}
    </header>
    <div class="columns">
      <div class="main">
        ${partialBox(trust, today, messages, () => act.refresh())}
        ${
          know.consents === 'notConnected' || know.consents === 'absent'
            ? absence(
                'unplug',
                messages['absence.notConnected'],
                messages['absence.notConnectedMore'],
              )
            : nothing
        }
        ${areaTable(view)} ${fromTime(view, (time) => time.overTime(view))}
        ${view.parts.hasFailed('time') ? partFailed(view) : nothing}
      </div>
      ${fromTime(view, (time) => time.sideColumn(view))}
    </div>
    ${trustLine(trust, today, messages, nothing, refreshButton(view))}`;
}

export function refreshButton(view: ConsentView): TemplateResult | typeof nothing {
  if (!view.canRefresh) return nothing;
  return html`<button class="link" @click=${() => view.act.refresh()}>
    ${icon('refresh')}${view.messages['action.refresh']}
  </button>`;
}

/** No context, no properties: said plainly. */
export function noSource({ messages }: ConsentView): TemplateResult {
  return html`<p class="no-source" part="no-source">${messages['load.noSource']}</p>`;
}

export function loading(view: ConsentView, visible: boolean, small: boolean): TemplateResult {
  return html`<div class=${small ? 'loading small' : 'loading'}>
    ${skeleton(view.trust, view.messages, visible)}
  </div>`;
}

/** Nothing at all could be fetched: then nobody knows whether there is consent. */
export function failed(view: ConsentView, reference: string | undefined): TemplateResult {
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
