import { type TemplateResult, html } from 'lit';
import type { DocumentReference } from '@hoi/model';
import { icon } from '../internal/icons.js';
import type { ConsentView } from './view.js';

/** Where the paper lies, and the way there when the page can open it. */
export function documentLink(document: DocumentReference, view: ConsentView): TemplateResult {
  const { messages, act, openDocuments } = view;
  return html`<p class="document">
    ${icon('document')}${
      openDocuments
        ? html`<button
            class="link"
            @click=${() => act.openDocument(document.documentId, document.system)}
          >
            ${messages['consent.see'](document.system)}
          </button>`
        : html`<span
            >${messages['plan.documentIn'](document.title ?? messages['plan.document'], document.system)}</span
          >`
    }
  </p>`;
}
