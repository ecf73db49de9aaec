import { type TemplateResult, html, nothing } from 'lit';
import { heading } from '../internal/heading.js';
import { documentLink } from './document-link.js';
import type { ConsentView } from './view.js';
import { dayIn } from './words.js';

/** The third record: which sector plans the joint plan replaces, on what law. Neither the answer to HOI nor consent to share. */
export function basisBlock(view: ConsentView): TemplateResult {
  const { messages, level, basis, know, basisHidden } = view;
  const known = know.plan === 'known' || know.plan === 'given';
  const none = basisHidden
    ? 'consent.basisHidden'
    : known
      ? 'consent.basisNone'
      : 'consent.basisUnknown';
  const replaced = basis?.replaces ?? [];
  const lead = basis?.agreedOn
    ? messages['consent.basisLead'](dayIn(basis.agreedOn, view))
    : messages['consent.basisLeadUndated'];
  return html`<section class="block" part="plan-basis">
    ${heading(level + 1, messages['consent.basis'])}
    ${
      replaced.length > 0
        ? html`<p>${lead}</p>
            <ul class="replaced">
              ${replaced.map(
                ({ plan, legalBasis }) =>
                  html`<li>${plan} <span class="meta">${legalBasis}</span></li>`,
              )}
            </ul>
            ${basis?.document ? documentLink(basis.document, view) : nothing}`
        : html`<p class="muted">${messages[none]}</p>`
    }
  </section>`;
}
