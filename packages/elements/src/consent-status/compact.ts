import { type TemplateResult, html, nothing } from 'lit';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { areaGlyph, trustLine } from '../internal/templates.js';
import { standingGlyph } from './glyphs.js';
import type { ConsentView } from './view.js';
import { nameOf, underStanding } from './words.js';

/** The small card: the answer, each area and its standing, and one way to the whole. */
export function compact(view: ConsentView): TemplateResult {
  const { messages, level, rows, answer, trust, today, act, audience } = view;
  const mine = audience === 'citizen';
  const kind = mine ? 'mineConsent' : 'consent';
  return html`<header class="head">
      <div>
        ${heading(level, messages[`${kind}.title`], { id: 'title' })}
        <p class="meta">${messages[`${kind}.answer.${answer}`]}</p>
      </div>
      <button aria-label=${messages['consent.openNamed']} @click=${() => act.openConsent()}>
        ${messages['consent.open']}
      </button>
    </header>
    <ul class="short">
      ${rows.map((row) => {
        const until = row.standing === 'expiring' ? underStanding(row, view) : '';
        return html`<li>
          ${areaGlyph(row.area)}<span>${nameOf(row.area, view)}</span
          ><span class="standing"
            >${standingGlyph(row.standing)}<span>${messages[`${kind}.${row.standing}`]}</span></span
          >${
            until
              ? html`<span class=${mine ? 'meta' : 'tag attention'}
                  >${mine ? nothing : icon('warning')}${until}</span
                >`
              : nothing
          }
        </li>`;
      })}
    </ul>
    ${trustLine(trust, today, messages)}`;
}
