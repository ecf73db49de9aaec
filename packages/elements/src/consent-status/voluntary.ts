import { type TemplateResult, html } from 'lit';
import { CONSENT_ON_NO, CONSENT_RULES } from '@hoi/model';
import type { ConsentView } from './view.js';

/** To whoever asks or registers: that it is voluntary, and what a no means, by the law that is chosen (the styles show that one). */
export function voluntary({ messages }: ConsentView): TemplateResult[] {
  return CONSENT_RULES.map(({ id }) => {
    const { voluntary: law = '', means } = CONSENT_ON_NO[id];
    const no =
      means === 'notShared'
        ? messages['consent.onNo.notShared']
        : messages['consent.onNo.decidedAsIs'](means.decidedAsIs);
    return html`<p class="voluntary" data-basis=${id}>
      ${messages['consent.voluntary'](law)} ${no}
    </p>`;
  });
}

/** The same of the answer to HOI. */
export function voluntaryHoi({ messages }: ConsentView): TemplateResult {
  return html`<p class="voluntary">
    ${messages['consent.voluntaryHoi']} ${messages['consent.onNo.notShared']}
  </p>`;
}
