import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  type AreaGroup,
  type CaseRecord,
  type Grant,
  findCases,
  formatDate,
  isClosedCase,
  looseDocuments,
} from '@hoi/model';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { absence, areaGlyph, areaName } from '../internal/templates.js';
import { caseRow } from './case-row.js';
import { fold } from './fold.js';
import { grantBlock } from './grant-block.js';
import { interventionBlock } from './intervention-block.js';
import { hoiCard } from './hoi-case.js';
import type { OverviewView } from './view.js';

/** More cases than this, and a search field is worth its place. */
const MANY = 8;

/** The main column: the HOI case, then the sector cases by area. */
export function casesColumn(view: OverviewView): TemplateResult {
  const { messages, groups, level } = view;
  const openHoi = groups.hoi.filter((item) => !isClosedCase(item));
  const cards = openHoi.length > 0 ? openHoi : groups.hoi.slice(0, 1);
  const oldHoi = groups.hoi.filter((item) => !cards.includes(item));
  return html`<section class="cases" part="cases" aria-labelledby="cases">
    ${heading(level + 1, messages['cases.title'], { className: 'sr', id: 'cases' })} ${search(view)}
    ${repeat(
      cards,
      ({ id }) => id,
      (item) => hoiCard(item, view),
    )}
    ${oldHoi.length > 0 ? closedFold('hoi', oldHoi, view) : nothing}
    ${repeat(
      groups.areas,
      ({ area }) => area,
      (group) => areaBlock(group, view),
    )}
    ${groups.empty.length > 0 ? emptyLine(view) : nothing} ${looseDocumentsFold(view)}
  </section>`;
}

function search(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, cases, ui, act } = view;
  if (cases.length <= MANY && ui.words === '') return nothing;
  const sector = cases.filter(({ hoi }) => !hoi);
  return html`<div class="find">
    <label for="find" class="sr">${messages['cases.find']}</label>
    <input
      id="find"
      type="search"
      autocomplete="off"
      placeholder=${messages['cases.find']}
      .value=${ui.words}
      @input=${(event: Event) => act.find((event.target as HTMLInputElement).value)}
    />
    <span role="status" class="muted"
      >${
        ui.words === ''
          ? ''
          : messages['cases.found'](findCases(sector, ui.words).length, sector.length)
      }</span
    >
  </div>`;
}

function areaBlock(group: AreaGroup, view: OverviewView): TemplateResult | typeof nothing {
  const { messages, ui } = view;
  const open = findCases(group.open, ui.words);
  const closed = findCases(group.closed, ui.words);
  if (ui.words !== '' && open.length + closed.length === 0) return nothing;
  const counts = [
    group.open.length > 0 ? messages['cases.count'](group.open.length) : '',
    group.interventions.length > 0
      ? messages['cases.interventions'](group.interventions.length)
      : '',
    group.looseGrants.length > 0 ? messages['cases.loose'](group.looseGrants.length) : '',
  ].filter(Boolean);
  return html`<section
    class="area"
    part="area"
    data-area=${group.area}
    aria-labelledby=${`area-${group.area}`}
  >
    <div class="area-head">
      ${areaGlyph(group.area)}
      ${heading(view.level + 2, areaName(group.area, messages), { id: `area-${group.area}` })}
      <span class="meta">${counts.join(' · ')}</span>
    </div>
    ${group.withheld ? withheldLine(group, view) : nothing}
    ${open.length > 0 ? rows(open, view) : nothing}
    ${
      group.interventions.length > 0 && ui.words === ''
        ? html`<ul class="loose">
            ${group.interventions.map(
              (item) => html`<li part="intervention">${interventionBlock(item, view)}</li>`,
            )}
          </ul>`
        : nothing
    }
    ${
      group.looseGrants.length > 0 && ui.words === ''
        ? html`<ul class="loose">
            ${group.looseGrants.map(
              (grant) =>
                html`<li>
                  ${grantBlock(grant, view)}<span class="meta">${whyLoose(grant, messages)}</span>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${closed.length > 0 ? closedFold(group.area, closed, view) : nothing}
    ${ui.words === '' ? group.notDelivering.map((system) => silentLine(system, view)) : nothing}
  </section>`;
}

/** Made in no case, or in one that is not here: two different things. */
function whyLoose({ cases }: Grant, messages: OverviewView['messages']): string {
  if (cases.length === 0) return messages['cases.looseOne'];
  const titles = cases.flatMap(({ title }) => title ?? []);
  return messages['cases.looseElsewhere'](titles.length > 0 ? messages.list(titles) : '');
}

function rows(cases: readonly CaseRecord[], view: OverviewView): TemplateResult {
  return html`<ul class="rows">
    ${repeat(
      cases,
      ({ id }) => id,
      (item) => caseRow(item, view),
    )}
  </ul>`;
}

function closedFold(key: string, cases: readonly CaseRecord[], view: OverviewView): TemplateResult {
  const searching = view.ui.words !== '';
  return searching
    ? rows(cases, view)
    : html`<div class="closed">
        ${fold(
          view,
          `closed-${key}`,
          view.messages['cases.closed'](cases.length),
          () => rows(cases, view),
          cases.length > 100,
        )}
      </div>`;
}

function withheldLine(group: AreaGroup, view: OverviewView): TemplateResult {
  const { messages, act } = view;
  return group.withheld?.reason === 'role'
    ? html`<div class="line">${absence('lock', messages['absence.role'])}</div>`
    : html`<div class="line">
        ${absence(
          'lock',
          messages['absence.withheld'],
          messages['absence.withheldMore'],
          html`<button class="small" @click=${() => act.seeConsent(group.area)}>
            ${messages['absence.seeConsent']}
          </button>`,
        )}
      </div>`;
}

function silentLine(
  { system, label }: AreaGroup['notDelivering'][number],
  { messages }: OverviewView,
): TemplateResult {
  return html`<div class="line">
    ${absence(
      'unplug',
      messages['absence.notDeliveringNamed'](label ?? system),
      messages['absence.searchIn'](system),
    )}
  </div>`;
}

function emptyLine(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, groups, know, ui } = view;
  if (ui.words !== '' || view.cases.length === 0) return nothing;
  const areas = messages.list(groups.empty.map((area) => areaName(area, messages)));
  if (know.cases === 'known' && know.grants !== 'partial' && know.grants !== 'loading') {
    return html`<p class="meta none">${messages['cases.emptyAreas'](areas)}</p>`;
  }
  return know.cases === 'given'
    ? html`<p class="meta none">${messages['cases.emptyAreasGiven'](areas)}</p>`
    : nothing;
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
