import { type TemplateResult, html, nothing } from 'lit';
import { formatWhen } from '@hoi/model';
import { icon } from './icons.js';
import { type PageState, refreshButton } from './page-states.js';

/** Where a citizen's page ends: when it was fetched, and the way to fetch it again. `missing` stands before it. */
export function citizenFooter(view: PageState, missing: unknown = nothing): TemplateResult {
  const { messages, trust, today } = view;
  return html`<footer class="trust" part="trust">
    ${missing}
    ${
      trust.retrievedAt
        ? html`<span
            >${messages['mine.updated'](formatWhen(trust.retrievedAt, today, messages))}</span
          >`
        : trust.bare
          ? html`<span>${messages['trust.given']}</span>`
          : nothing
    }
    <span class="end">${refreshButton(view)}</span>
  </footer>`;
}

/** That something could not be fetched, or is old: for a page that does not say what. */
export function missingInShort({ messages, trust, today }: PageState): unknown {
  return [
    trust.failed.length > 0
      ? html`<span>${icon('cloud')}${messages['mine.failed']}</span>`
      : nothing,
    trust.late.map(({ dataFrom }) =>
      dataFrom
        ? html`<span
            >${icon('clock')}${messages['mine.late'](formatWhen(dataFrom, today, messages))}</span
          >`
        : nothing,
    ),
  ];
}
