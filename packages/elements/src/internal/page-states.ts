import { type TemplateResult, html, nothing } from 'lit';
import { type CivilDate, type Messages, formatWhen } from '@hoi/model';
import { icon } from './icons.js';
import { failure, shut, skeleton, trustLine } from './templates.js';
import { type Trust, shutDoor } from './trust.js';

/** What an element's page is before, and instead of, what it shows. */
export interface PageState {
  messages: Messages;
  trust: Trust;
  today: CivilDate;
  canRefresh: boolean;
  act: { refresh(): void };
}

export function refreshButton(view: PageState): TemplateResult | typeof nothing {
  if (!view.canRefresh) return nothing;
  return html`<button class="link" @click=${() => view.act.refresh()}>
    ${icon('refresh')}${view.messages['action.refresh']}
  </button>`;
}

/** No context, no properties: said plainly. */
export function noSource({ messages }: PageState): TemplateResult {
  return html`<p class="no-source" part="no-source">${messages['load.noSource']}</p>`;
}

export function loading(view: PageState, visible: boolean, small: boolean): TemplateResult {
  return html`<div class=${small ? 'loading small' : 'loading'}>
    ${skeleton(view.trust, view.messages, visible)}
  </div>`;
}

/** Nothing at all could be fetched. */
export function failed(view: PageState, reference: string | undefined): TemplateResult {
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
