import { type TemplateResult, html, nothing } from 'lit';
import type { Area, AreaConsent } from '@hoi/model';
import type { ConsentView } from './view.js';
import { nameOf } from './words.js';

/** The way from an area's yes to a no, and from anything else to an answer. */
export function change(row: AreaConsent, view: ConsentView): TemplateResult | typeof nothing {
  const { messages, act, ui, audience } = view;
  const { area, holding, standing, hoiNo } = row;
  if (hoiNo || standing === 'notRequired' || standing === 'unknown') return nothing;
  const mine = audience === 'citizen';
  const look = mine ? '' : 'link';
  const name = nameOf(area, view);
  if (holding.length > 0) {
    const open = ui.form?.kind === 'withdrawArea' && ui.form.areas[0] === area;
    const named = mine ? 'mineConsent.withdrawNamed' : 'consent.act.withdrawNamed';
    return open
      ? nothing
      : html`<button
          class=${look}
          data-open=${`withdrawArea-${area}`}
          aria-label=${messages[named](name)}
          @click=${() => act.open({ kind: 'withdrawArea', areas: [area] })}
        >
          ${messages[mine ? 'mineConsent.withdrawArea' : 'consent.act.withdrawArea']}
        </button>`;
  }
  // A question is answered as a whole, in the areas it was asked about.
  const areas = standing === 'pending' ? (row.record?.areas ?? [area]) : [area];
  const register = html`<button
    class=${look}
    data-open=${`register-${area}`}
    aria-label=${messages[mine ? 'mineConsent.giveNamed' : 'consent.act.registerNamed'](name)}
    @click=${() => act.open({ kind: 'register', areas, from: area })}
  >
    ${messages[mine ? 'mineConsent.give' : 'consent.act.register']}
  </button>`;
  return mine && standing === 'pending'
    ? html`<span class="both">${register}${decline(area, areas, view)}</span>`
    : register;
}

function decline(area: Area, areas: readonly Area[], view: ConsentView): TemplateResult {
  const { messages, act } = view;
  return html`<button
    data-open=${`decline-${area}`}
    aria-label=${messages['mineConsent.declineNamed'](nameOf(area, view))}
    @click=${() => act.open({ kind: 'decline', areas, from: area })}
  >
    ${messages['mineConsent.decline']}
  </button>`;
}
