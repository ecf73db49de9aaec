import { type TemplateResult, html, nothing } from 'lit';
import { formatWhen } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { refreshButton } from '../internal/page-states.js';
import { failure, shut, trustLine } from '../internal/templates.js';
import { shutDoor } from '../internal/trust.js';
import type { OverviewFrame } from './frame.js';

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
