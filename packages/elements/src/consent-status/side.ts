import { type TemplateResult, html, nothing } from 'lit';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { citedBasis, isStanding } from '@hoi/model';
import { basisBlock } from './basis.js';
import { dayLookup } from './day-lookup.js';
import type { ConsentView } from './view.js';

/** Why, what a no means, how to take it back, and who answers for the data. */
export function sideColumn(view: ConsentView): TemplateResult {
  const { messages, level, holding, consents, municipality, firstName } = view;
  // What nobody asks about any more is not what it is for.
  const from = holding.length > 0 ? holding : consents.filter(isStanding);
  const purposes = [...new Set(from.map(({ purpose }) => purpose).filter(Boolean))];
  const bases = [...new Set(from.flatMap(({ legalBasis }) => legalBasis ?? []))];
  const controllers = [...new Set(from.flatMap(({ controller }) => controller ?? []))];
  const title = (words: string) => heading(level + 1, words);
  const drafted = html`<span class="meta draft">${messages['consent.draft']}</span>`;
  return html`<div class="side" part="side">
    <section class="block" part="purpose">
      ${title(messages['consent.purpose'])}
      ${
        purposes.length > 0
          ? purposes.map((purpose) => html`<p>${purpose}</p>`)
          : html`<p class="muted">${messages['consent.noPurpose']}</p>`
      }
    </section>
    <section class="block" part="legal-basis">
      ${title(messages['consent.lawful'])}
      ${
        bases.length > 0
          ? bases.map((basis) => html`<p>${citedBasis(basis)}</p>`)
          : html`<p class="muted">${messages['consent.noBasis']}</p>`
      }
      ${
        bases.includes('sundhedsloven43')
          ? html`<p class="meta">${messages['consent.maximum']}</p>`
          : nothing
      }
    </section>
    ${basisBlock(view)}
    <section class="block" part="if-no">
      ${title(messages['consent.ifNo'](firstName))}
      <slot name="if-no"
        ><ul class="ticks-list">
          ${[1, 2, 3].map(
            (n) =>
              html`<li>
                ${icon('check')}<span>${messages[`consent.ifNo${n as 1 | 2 | 3}`]}</span>
              </li>`,
          )}
        </ul>
        ${drafted}</slot
      >
    </section>
    <section class="block" part="how-to-withdraw">
      ${title(messages['consent.howTo'])}
      <slot name="how-to-withdraw"
        ><p>${messages['consent.howToText']}</p>
        ${drafted}</slot
      >
    </section>
    ${dayLookup(view)}
    <section class="block" part="controller">
      ${title(messages['consent.controller'])}
      <slot name="controller"
        ><p>
          ${controllers.join(', ') || municipality || messages['consent.controllerUnknown']}
        </p></slot
      >
    </section>
  </div>`;
}
