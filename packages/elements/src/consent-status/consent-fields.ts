import { type TemplateResult, html } from 'lit';
import { CONSENT_RULES, citedBasis } from '@hoi/model';
import { areasField, recipientsField, typesField } from './covered-fields.js';
import { choice, fieldset, hidden, input, select } from './fields.js';
import { proofFields } from './proof-fields.js';
import { purposeFor } from './purpose-for.js';
import type { ConsentView, OpenForm } from './view.js';
import { voluntary } from './voluntary.js';

/** A yes or a no to sharing, with all that the record must carry. The citizen only says between whom. */
export function registerFields(form: OpenForm, view: ConsentView): unknown {
  const { messages, audience, today } = view;
  if (audience === 'citizen') {
    return [
      areasField(form, messages['mineConsent.form.areas'], view),
      hidden('purpose', purposeFor(form, view)),
      hidden('from', today),
      hidden('how', 'digital'),
    ];
  }
  return [
    voluntary(view),
    fieldset(
      'answer',
      messages['consent.form.decision'],
      [
        choice('radio', 'answer', 'yes', messages['consent.form.yesShare'], true),
        choice('radio', 'answer', 'no', messages['consent.form.noShare']),
      ],
      view,
    ),
    areasField(form, messages['consent.form.areas'], view),
    html`<div class="pair">
      ${input('from', messages['consent.form.from'], { type: 'date', value: today }, view)}
      <div class="pair for-yes">
        ${input(
          'to',
          messages['consent.form.to'],
          { type: 'date', value: '', hint: messages['consent.form.toHint'] },
          view,
        )}
        ${input(
          'toTime',
          messages['consent.form.toTime'],
          { type: 'text', value: '', hint: messages['consent.form.toTimeHint'], longest: 5 },
          view,
        )}
      </div>
    </div>`,
    proofFields(view),
    more(form, view),
  ];
}

export function askFields(form: OpenForm, view: ConsentView): unknown {
  return [
    voluntary(view),
    areasField(form, view.messages['consent.form.areasAsk'], view),
    more(form, view),
  ];
}

/** What is nearly always the same: there, and folded away. */
function more(form: OpenForm, view: ConsentView): TemplateResult {
  const { messages, ui } = view;
  const wrong = ['purpose', 'dataTypes'].some((field) => ui.problems[field]);
  return html`<details ?open=${wrong}>
    <summary>${messages['consent.form.more']}</summary>
    <div class="folded">
      ${input(
        'purpose',
        messages['consent.form.purpose'],
        { type: 'text', value: purposeFor(form, view), wide: true, longest: 300 },
        view,
      )}
      ${select(
        'legalBasis',
        messages['consent.form.basis'],
        CONSENT_RULES.map(({ id }) => [id, citedBasis(id)] as const),
      )}
      <p class="meta">${messages['consent.maximum']}</p>
      ${typesField(undefined, view)} ${recipientsField(undefined, view)}
    </div>
  </details>`;
}
