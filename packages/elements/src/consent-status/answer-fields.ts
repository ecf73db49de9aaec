import { html, nothing } from 'lit';
import { choice, fieldset, hidden, input } from './fields.js';
import { proofFields } from './proof-fields.js';
import type { ConsentView } from './view.js';
import { voluntaryHoi } from './voluntary.js';

/** The answer to HOI. */
export function answerFields(view: ConsentView): unknown {
  const { messages, audience, today, answer } = view;
  const mine = audience === 'citizen';
  const words = mine ? 'mineConsent.form' : 'consent.form';
  const radios = [
    // Nobody who said no is asked again.
    ...(mine || answer === 'no'
      ? []
      : [choice('radio', 'answer', 'asked', messages['consent.form.askedHoi'])]),
    choice('radio', 'answer', 'yes', messages[`${words}.yes`]),
    choice('radio', 'answer', 'no', messages[`${words}.no`]),
    html`<p class="meta">${messages[`${words}.noHint`]}</p>`,
  ];
  return [
    mine ? nothing : voluntaryHoi(view),
    fieldset('answer', messages[`${words}.answer`], radios, view),
    mine
      ? [hidden('day', today), hidden('how', 'digital')]
      : [
          input(
            'day',
            messages['consent.form.day'],
            { type: 'date', value: today, max: today },
            view,
          ),
          proofFields(view),
        ],
  ];
}
