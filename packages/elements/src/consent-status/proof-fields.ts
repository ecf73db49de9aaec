import { type TemplateResult, html, nothing } from 'lit';
import { CONSENT_GIVERS } from '@hoi/model';
import { input, select } from './fields.js';
import type { ConsentView } from './view.js';

const WAYS = ['written', 'oral', 'digital'] as const;
/** Until then someone else's word may stand beside the citizen's own. */
const OF_AGE = 18;

/** How it came, whose word it is, and where its paper lies. */
export function proofFields(view: ConsentView): TemplateResult {
  const { messages, age } = view;
  const young = age !== undefined && age < OF_AGE;
  const givers = CONSENT_GIVERS.map((giver) => {
    const own = young && giver === 'citizen' ? 'young' : giver;
    return [giver, messages[`consent.giver.${own}`]] as const;
  });
  return html`<div class="pair">
      ${select('how', messages['consent.form.how'], [
        ['', messages['consent.form.howUnsaid']],
        ...WAYS.map((way) => [way, messages[`consent.how.${way}`]] as const),
      ])}
      ${select('givenBy', messages['consent.form.givenBy'], givers)}
    </div>
    ${young ? html`<p class="meta">${messages['consent.form.young']}</p>` : nothing}
    ${input(
      'document',
      messages['consent.form.document'],
      { type: 'text', value: '', hint: messages['consent.form.documentHint'], longest: 200 },
      view,
    )}`;
}

/** The same, folded away: taking back asks for nothing. */
export function foldedProof(view: ConsentView): TemplateResult {
  return html`<details ?open=${view.ui.problems['document'] !== undefined}>
    <summary>${view.messages['consent.form.proof']}</summary>
    <div class="folded">${proofFields(view)}</div>
  </details>`;
}
