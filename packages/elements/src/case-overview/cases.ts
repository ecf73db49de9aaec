import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { AREAS, formatDate, isClosedCase, looseDocuments } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { areaBlock, closedFold, emptyArea } from './area-block.js';
import { fold } from './fold.js';
import type { GroupedView } from './grouped.js';
import { hoiCard } from './hoi-case.js';
import { type OverviewView, isNarrowed, shownOf } from './view.js';

/** More cases than this, and a search field is worth its place. It is fetched after the first look; its place is there. */
const MANY = 8;

/** The main column: the HOI case, then the sector cases by area. */
export function casesColumn(view: GroupedView): TemplateResult {
  const { messages, groups, level } = view;
  const openHoi = groups.hoi.filter((item) => !isClosedCase(item));
  const cards = openHoi.length > 0 ? openHoi : groups.hoi.slice(0, 1);
  const oldHoi = groups.hoi.filter((item) => !cards.includes(item));
  const byArea = new Map(groups.areas.map((group) => [group.area, group]));
  const empty = new Set(groups.empty);
  return html`<section class="cases" part="cases" aria-labelledby="cases">
    ${heading(level + 1, messages['cases.title'], { className: 'sr', id: 'cases', focusable: true })}
    <p class="sr">${messages['cases.columns']}</p>
    ${
      view.cases.length > MANY || isNarrowed(view)
        ? html`<div class="find">${view.more((more) => more.findBar(view))}</div>`
        : nothing
    }
    ${repeat(
      cards,
      ({ id }) => id,
      (item) => hoiCard(item, view),
    )}
    ${oldHoi.length > 0 ? closedFold('hoi', oldHoi, view) : nothing} ${nothingFound(view)}
    ${repeat(
      AREAS.filter((area) => byArea.has(area) || empty.has(area)),
      (area) => area,
      (area) => {
        const group = byArea.get(area);
        return group ? areaBlock(group, view) : emptyArea(area, view);
      },
    )}
    ${looseDocumentsFold(view)}
  </section>`;
}

function nothingFound(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, act } = view;
  if (!isNarrowed(view)) return nothing;
  const sector = view.cases.filter(({ hoi }) => !hoi);
  if (shownOf(sector, view).length > 0) return nothing;
  return html`<p class="none">
    ${messages['cases.noneFound']}
    <button class="link" @click=${() => act.showAll()}>${messages['cases.showAll']}</button>
  </p>`;
}

function looseDocumentsFold(view: OverviewView): TemplateResult | typeof nothing {
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
