import { type TemplateResult, html, nothing } from 'lit';
import { formatDate, looseDocuments } from '@hoi/model';
import { icon } from '../internal/icons.js';
import { fold } from './fold.js';
import type { OverviewView } from './view.js';

/** Documents that lie in no case here: counted, and one step away. */
export function looseDocumentsFold(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, facts } = view;
  const loose = looseDocuments({ ...facts, cases: view.cases }, view.cases);
  if (loose.length === 0) return nothing;
  return html`<div class="closed">
    ${fold(
      view,
      'loose-documents',
      html`${icon('document')}${messages['cases.looseDocuments'](loose.length)}`,
      () =>
        html`<ul class="plain">
          ${loose.map(
            ({ title, date }) =>
              html`<li>
                ${title ?? messages['detail.untitledDocument']}
                ${date ? html`<span class="meta">${formatDate(date, messages)}</span>` : nothing}
              </li>`,
          )}
        </ul>`,
      loose.length > 100,
    )}
  </div>`;
}
