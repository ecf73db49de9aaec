import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { AREAS, isClosedCase } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { areaBlock, closedFold, emptyArea } from './area-block.js';
import type { GroupedView } from './grouped.js';
import { hoiCard } from './hoi-case.js';
import { type OverviewView, isNarrowed, waiting } from './view.js';

/** More cases than this, and a search field is worth its place. It is fetched after the first look; its place is there. */
const MANY = 8;

/** The main column: the HOI case, then the sector cases by area. */
export function casesColumn(view: GroupedView): TemplateResult {
  const { messages, level, facts } = view;
  const { here: groups, late } = view.late?.apart(view.groups) ?? { here: view.groups };
  const openHoi = groups.hoi.filter((item) => !isClosedCase(item));
  const cards = openHoi.length > 0 ? openHoi : groups.hoi.slice(0, 1);
  const oldHoi = groups.hoi.filter((item) => !cards.includes(item));
  const byArea = new Map(groups.areas.map((group) => [group.area, group]));
  const places = AREAS.filter((area) => byArea.has(area) || groups.empty.includes(area));
  return html`<section class="cases" part="cases" aria-labelledby="cases">
    ${heading(level + 1, messages['cases.title'], { className: 'sr', id: 'cases', focusable: true })}
    <p class="sr">${messages['cases.columns']}</p>
    ${
      view.cases.length > MANY || isNarrowed(view) || keepsFind(view)
        ? html`<div class="find">${view.more((more) => more.findBar(view))}</div>`
        : nothing
    }
    ${repeat(
      cards,
      ({ id }) => id,
      (item) => hoiCard(item, view),
    )}
    ${oldHoi.length > 0 ? closedFold('hoi', oldHoi, view) : nothing}
    ${isNarrowed(view) ? view.more((more) => more.nothingFound(view)) : nothing}
    ${repeat(
      view.late?.order(places) ?? places,
      (area) => area,
      (area) => {
        const group = byArea.get(area);
        return group ? areaBlock(group, view) : emptyArea(area, view);
      },
    )}
    ${late?.hoi.map((item) => hoiCard(item, view))}
    ${late?.areas.map((group) => areaBlock(group, view, view.late?.words(view)))}
    ${facts.documents.length > 0 ? view.more((more) => more.looseDocumentsFold(view), nothing) : nothing}
  </section>`;
}

/** More cases may come: what is kept for search must not come when they do, nor go when they do not. */
function keepsFind(view: OverviewView): boolean {
  if (!view.keepRoom || view.cases.length === 0) return false;
  return waiting(view, 'cases') || view.late?.findStands === true;
}
