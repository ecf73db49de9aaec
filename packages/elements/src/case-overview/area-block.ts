import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Area, AreaGroup, CaseRecord, Grant } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { absence, areaGlyph, areaName } from '../internal/templates.js';
import { caseRow } from './case-row.js';
import { fold } from './fold.js';
import { grantBlock } from './grant-block.js';
import { interventionBlock } from './intervention-block.js';
import { type OverviewView, isNarrowed, shownOf } from './view.js';

/** So many rows are drawn at a time; the rest is counted and one step away. */
const ROWS = 50;

/** One area, at a place of its own from the beginning, whatever it turns out to hold; or what of it came late, at the end. */
export function areaBlock(
  group: AreaGroup,
  view: OverviewView,
  late?: string,
): TemplateResult | typeof nothing {
  const place = late === undefined ? group.area : `late-${group.area}`;
  const open = shownOf(group.open, view);
  const closed = shownOf(group.closed, view);
  const narrowed = isNarrowed(view);
  if (narrowed && open.length + closed.length === 0) return nothing;
  return html`<section
    class=${late === undefined ? 'area' : 'area late'}
    part="area"
    data-area=${group.area}
    aria-labelledby=${`area-${place}`}
  >
    ${areaHead(group.area, narrowed ? '' : words(), view, place)}
    ${group.withheld ? withheldLine(group, view) : nothing}
    ${open.length > 0 ? rows(open, `open-${place}`, view) : nothing}
    ${
      narrowed
        ? nothing
        : html`${loose(
            group.interventions.map(
              (item) =>
                html`<li part="intervention" aria-current=${markOf(item, view)}>
                  ${interventionBlock(item, view)}
                </li>`,
            ),
          )}
          ${loose(group.looseGrants.map((grant) => looseGrant(grant, view)))}`
    }
    ${closed.length > 0 ? closedFold(place, closed, view) : nothing}
    ${narrowed ? nothing : group.notDelivering.map((system) => silentLine(system, view))}
  </section>`;

  function words(): string {
    return [countsOf(group, view), late ?? view.late?.note(group.area, view)]
      .filter(Boolean)
      .join(' · ');
  }
}

/** An area that a system delivers from, with nothing in it: said where it always stands, and only when it is known. */
export function emptyArea(area: Area, view: OverviewView): TemplateResult | typeof nothing {
  const { messages, know } = view;
  if (isNarrowed(view)) return nothing;
  const waits =
    [know.cases, know.grants].some((one) => one === 'loading' || one === 'partial') ||
    know.cases === 'absent';
  const words = waits
    ? messages['cases.areaWaits']
    : know.cases === 'known'
      ? messages['cases.emptyArea']
      : know.cases === 'given'
        ? messages['cases.emptyAreaGiven']
        : '';
  return html`<section
    class="area empty"
    part="area"
    data-area=${area}
    aria-labelledby=${`area-${area}`}
  >
    ${areaHead(area, words, view)}
    ${
      know.cases === 'failed'
        ? html`<div class="line">
            ${absence('cloud', messages['absence.failed'], messages['absence.maybeMore'])}
          </div>`
        : nothing
    }
  </section>`;
}

function areaHead(
  area: Area,
  words: string,
  view: OverviewView,
  place: string = area,
): TemplateResult {
  const name = areaName(area, view.messages);
  return html`<div class="area-head">
    ${areaGlyph(area)} ${heading(view.level + 2, name, { id: `area-${place}`, focusable: true })}
    <span class="meta">${words}</span>
    ${view.late?.news(area, view)}
  </div>`;
}

function countsOf(group: AreaGroup, { messages }: OverviewView): string {
  return [
    group.open.length > 0 ? messages['cases.count'](group.open.length) : '',
    group.interventions.length > 0
      ? messages['cases.interventions'](group.interventions.length)
      : '',
    group.looseGrants.length > 0 ? messages['cases.loose'](group.looseGrants.length) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function loose(items: readonly TemplateResult[]): TemplateResult | typeof nothing {
  return items.length > 0
    ? html`<ul class="loose">
        ${items}
      </ul>`
    : nothing;
}

function looseGrant(grant: Grant, view: OverviewView): TemplateResult {
  return html`<li aria-current=${markOf(grant, view)}>
    ${grantBlock(grant, view)}<span class="meta">${whyLoose(grant, view)}</span>
  </li>`;
}

function markOf({ id }: { id: string }, { marked }: OverviewView): 'true' | typeof nothing {
  return marked.has(id) ? 'true' : nothing;
}

/** Made in no case, or in one that is not here: two different things. */
function whyLoose({ cases }: Grant, { messages }: OverviewView): string {
  if (cases.length === 0) return messages['cases.looseOne'];
  const titles = cases.flatMap(({ title }) => title ?? []);
  return messages['cases.looseElsewhere'](titles.length > 0 ? messages.list(titles) : '');
}

function rows(cases: readonly CaseRecord[], key: string, view: OverviewView): TemplateResult {
  const all = view.ui.open.has(`all-${key}`);
  const rest = all ? 0 : cases.length - ROWS;
  return html`<ul class="rows">
      ${repeat(
        rest > 0 ? cases.slice(0, ROWS) : cases,
        ({ id }) => id,
        (item) => caseRow(item, view),
      )}
    </ul>
    ${
      rest > 0
        ? html`<div class="closed">
            <button class="link" @click=${() => view.act.toggle(`all-${key}`)}>
              ${view.messages['detail.more'](rest)}
            </button>
          </div>`
        : nothing
    }`;
}

/** Closed cases: counted, and one step away. Whoever looks for something sees them at once. */
export function closedFold(
  place: string,
  cases: readonly CaseRecord[],
  view: OverviewView,
): TemplateResult {
  const key = `closed-${place}`;
  if (isNarrowed(view)) return rows(cases, key, view);
  return html`<div class="closed">
    ${fold(
      view,
      key,
      view.messages['cases.closed'](cases.length),
      () => rows(cases, key, view),
      cases.length > ROWS,
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
