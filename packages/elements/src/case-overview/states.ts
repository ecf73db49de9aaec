import { type TemplateResult, html, nothing } from 'lit';
import { formatWhen } from '@hoi/model';
import { icon } from '../internal/icons.js';
import { absence, failure, shut, skeleton, trustLine } from '../internal/templates.js';
import { heading } from '../internal/heading.js';
import { shutDoor } from '../internal/trust.js';
import type { OverviewFrame } from './frame.js';
import { refreshButton } from './refresh-button.js';

/** A piece of the element itself could not be fetched. */
export function partFailed({ messages, act }: OverviewFrame): TemplateResult {
  return html`<div class="line">
    ${absence(
      'cloud',
      messages['part.failed'],
      nothing,
      html`<button class="small" @click=${() => act.retryPart()}>
        ${icon('refresh')}${messages['action.retry']}
      </button>`,
    )}
  </div>`;
}

/** No context, no properties: said plainly. */
export function noSource({ messages }: OverviewFrame): TemplateResult {
  return html`<p class="no-source" part="no-source">${messages['load.noSource']}</p>`;
}

/** The sign-in has ended: nothing of what was seen is left, and it is said why. */
export function signedOut(view: OverviewFrame): TemplateResult {
  const { messages, level, audience, act } = view;
  return shut('signedOut', messages, () => act.refresh(), { level, mine: audience === 'citizen' });
}

/** Before anything has come. Nothing moves and nothing flashes: the skeleton stands still, and only after a while. */
export function loading(view: OverviewFrame, visible: boolean): TemplateResult {
  return html`<div class="loading">${skeleton(view.trust, view.messages, visible)}</div>`;
}

/** Nothing at all could be fetched. */
export function failed(view: OverviewFrame, reference: string | undefined): TemplateResult {
  const { messages, trust, today, level, audience } = view;
  const door = shutDoor(trust);
  if (door) {
    const mine = audience === 'citizen';
    return shut(door, messages, () => view.act.refresh(), { level, mine });
  }
  const at = trust.failed.map((report) => report.at).find((instant) => instant !== undefined);
  const last = trust.failed
    .map((report) => report.lastAnsweredAt)
    .filter((instant) => instant !== undefined)
    .sort()
    .at(-1);
  const when = at ? formatWhen(at, today, messages) : '';
  const number =
    reference ?? trust.failed.find((report) => report.reference !== undefined)?.reference;
  if (audience === 'citizen') {
    return html`<div class="big-state" part="failure" role="alert">
      <span class="disc">${icon('cloud')}</span>
      ${heading(level, messages['mine.failedTitle'])}
      <p>${messages['mine.failedAll']}</p>
      <div class="actions">${refreshButton(view)}</div>
      ${number ? html`<p class="meta">${messages['load.reference'](number, when)}</p>` : nothing}
    </div>`;
  }
  return html`<div class="top lone">
      ${heading(level, messages['overview.title'], { className: 'name own' })}
    </div>
    ${failure(today, messages, number, when, () => view.act.refresh())}
    ${trustLine(
      { ...trust, retrievedAt: undefined },
      today,
      messages,
      last
        ? html`<span>${messages['trust.lastFetched'](formatWhen(last, today, messages))}</span>`
        : nothing,
    )}`;
}
