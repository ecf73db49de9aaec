import { type TemplateResult, html, nothing } from 'lit';
import { type QualityLine, dataQuality } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { caseTitle } from './case-title.js';
import { fold } from './fold.js';
import type { OverviewView } from './view.js';

/** Broken filling rules and suspicious data by system, each with the way to what it is about. */
export function qualityList(view: OverviewView): TemplateResult {
  const { messages, facts, cases, trust, level } = view;
  const systems = dataQuality({ ...facts, cases });
  const all = trust.settled && trust.failed.length === 0;
  return html`<div class="quality">
    ${systems.map(
      ({ system, lines, count }, i) =>
        html`<div>
          ${heading(level + 2, system ?? messages['quality.systemUnknown'], { className: 'label' })}
          ${fold(
            view,
            `quality-${i}`,
            messages['quality.count'](count),
            () =>
              html`<ul>
                ${lines.map((line) => html`<li>${rule(line, view)}</li>`)}
              </ul>`,
          )}
        </div>`,
    )}
    ${systems.length === 0 ? html`<p class="muted">${messages['quality.none']}</p>` : nothing}
    ${all ? nothing : html`<p class="muted">${messages['quality.noneYet']}</p>`}
    ${
      trust.rejected > 0
        ? html`<p class="muted">${messages['quality.rejected'](trust.rejected)}</p>`
        : nothing
    }
  </div>`;
}

/** The rule, and the cases it concerns by name; other records are counted. */
function rule({ rule: name, ids }: QualityLine, view: OverviewView): TemplateResult {
  const { messages, cases, act } = view;
  const concerned = cases.filter(({ id }) => ids.includes(id));
  return html`${messages[`quality.${name}`]} (${ids.length})
  ${concerned
    .slice(0, 3)
    .map(
      (item) =>
        html`<button class="link" @click=${() => act.showCase(item.id)}>
          ${caseTitle(item, view)}
        </button> `,
    )}`;
}
