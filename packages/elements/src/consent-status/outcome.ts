import { type TemplateResult, html, nothing } from 'lit';
import type { MessageKey, Messages } from '@hoi/model';
import type { CommandState } from '../controllers/command-controller.js';
import { icon } from '../internal/icons.js';
import { type ConsentView, type FormKind, type OpenForm, placeOf } from './view.js';

/** How it went, said where it was asked for. A done thing can be focused, because its form is gone. */
export function outcome(form: OpenForm, view: ConsentView): TemplateResult | typeof nothing {
  const place = placeOf(form);
  const state = view.ui.outcome(place);
  if (!state) return html`<div class="outcome" role="status" data-outcome=${place}></div>`;
  const over = state.kind === 'done' || state.kind === 'handed';
  return html`<div
    class="outcome said"
    role="status"
    tabindex=${over ? '-1' : nothing}
    data-outcome=${place}
    data-kind=${state.kind}
  >
    ${icon(over ? 'check' : state.kind === 'running' ? 'clock' : 'info')}
    <span>${words(state, form.kind, view)}</span>
  </div>`;
}

function words(state: CommandState, kind: FormKind, { messages, audience }: ConsentView): string {
  switch (state.kind) {
    case 'running':
      return messages['consent.running'];
    case 'done': {
      const what = kind === 'withdrawArea' ? 'withdraw' : kind;
      return audience === 'citizen' && what !== 'ask' && what !== 'unask' && what !== 'scope'
        ? messages[`mineConsent.done.${what}`]
        : messages[`consent.done.${what}`];
    }
    case 'handed':
      return messages['consent.handed'];
    case 'conflict':
      return messages['consent.conflict'];
    case 'refused':
      return [messages['consent.refused'], because(state.reason, messages)]
        .filter(Boolean)
        .join(' ');
    case 'failed':
      return [
        messages['consent.failed'],
        state.reference ? messages['consent.failedReference'](state.reference) : '',
      ]
        .filter(Boolean)
        .join(' ');
  }
}

/** Why, for the reasons this element has words for; a reason is a key and never shown as it is. */
function because(reason: string, messages: Messages): string {
  const key = `consent.refused.${reason}`;
  const said: unknown = Object.hasOwn(messages, key) ? messages[key as MessageKey] : '';
  return typeof said === 'string' ? said : '';
}
