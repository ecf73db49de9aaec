import { html } from 'lit';
import { inAreaOrder } from '@hoi/model';
import { areasField, recipientsField, typesField } from './covered-fields.js';
import { hidden } from './fields.js';
import { foldedProof } from './proof-fields.js';
import { revocableIn } from './subject.js';
import type { ConsentView, OpenForm } from './view.js';
import { areasIn } from './words.js';

/** Narrower or wider; of several, which. */
export function scopeFields(form: OpenForm, view: ConsentView): unknown {
  const { messages, act } = view;
  const all = revocableIn(form, view);
  const chosen = all.length === 1 ? all[0] : all.find(({ id }) => id === form.consentId);
  if (!chosen) {
    return html`<div class="buttons">
      ${all.map(
        ({ id, areas, purpose }) =>
          html`<button
            type="button"
            @click=${() => act.open({ kind: 'scope', areas, consentId: id })}
          >
            ${[messages['consent.scopeOf'](areasIn(inAreaOrder(areas), view)), purpose]
              .filter(Boolean)
              .join(' · ')}
          </button>`,
      )}
    </div>`;
  }
  return [
    hidden('which', chosen.id),
    areasField({ ...form, areas: chosen.areas }, messages['consent.form.areas'], view),
    typesField(chosen, view),
    recipientsField(chosen, view),
    html`<p class="meta">${messages['consent.form.scopeNow']}</p>`,
    foldedProof(view),
  ];
}
