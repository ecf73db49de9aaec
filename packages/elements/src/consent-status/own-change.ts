import { type TemplateResult, html, nothing } from 'lit';
import type { AreaConsent } from '@hoi/model';
import { inRow, wayOf } from './change.js';
import type { ConsentView, OpenForm } from './view.js';
import { nameOf } from './words.js';

/** The citizen's own yes or no to one area; both where an answer is waited for. */
export function ownChange(row: AreaConsent, view: ConsentView): TemplateResult | typeof nothing {
  const way = wayOf(row, view);
  if (!way || inRow(way, view)) return nothing;
  if (way.kind === 'withdrawArea') return say('withdrawArea', way);
  const yes = say('give', way);
  return row.standing === 'pending'
    ? html`<span class="both">${yes}${say('decline', { ...way, kind: 'decline' })}</span>`
    : yes;

  function say(words: 'withdrawArea' | 'give' | 'decline', form: OpenForm): TemplateResult {
    const { messages, act } = view;
    const named = words === 'withdrawArea' ? 'withdraw' : words;
    return html`<button
      data-open=${`${form.kind}-${row.area}`}
      aria-label=${messages[`mineConsent.${named}Named`](nameOf(row.area, view))}
      @click=${() => act.open(form)}
    >
      ${messages[`mineConsent.${words}`]}
    </button>`;
  }
}
