import { type TemplateResult, html, nothing } from 'lit';
import { AREAS, type Messages, dayNumber } from '@hoi/model';
import { axisRow, backdrop } from './timeline.axis-row.js';
import { consentLaneRow } from './timeline.consent-lane.js';
import { followUpLane } from './timeline.follow.js';
import { areaLane } from './timeline.lanes.js';
import { legend } from './timeline.legend.js';
import { partOf, type AreaPart } from './timeline.paginate.js';
import type { Part } from './timeline.parts.js';
import { provenanceWords } from './timeline.provenance.js';
import { recordsOf } from './timeline.records.js';
import type { AreaScene } from './timeline.scene.js';
import { sourceLanes } from './timeline.sources.js';
import type { View } from './timeline.view.js';

/** A piece of the course on a sheet: its view, and what of it stands there. */
export interface Piece {
  page: View;
  parts: readonly AreaPart[];
  /** The first page of its years, with the lanes above the areas. */
  first: boolean;
}

/** One page. A page that turns out too small for its sheet has the same head again; a piece that shares it is never cut. */
export function sheet(
  pieces: readonly Piece[],
  head: TemplateResult,
  withLegend: boolean,
): TemplateResult {
  const [first] = pieces;
  if (!first) return html``;
  const alone = pieces.length === 1;
  return html`<div class="sheet">
    <div class="sheet-head">
      ${head}${alone ? html`<div class="piece-head">${axisRow(first.page)}</div>` : nothing}
    </div>
    <div class="sheet-body">
      ${pieces.map(
        (piece) =>
          html`<div class="piece ${alone ? '' : 'shared'}">
            ${alone ? nothing : axisRow(piece.page)}${lanesOf(piece)}
          </div>`,
      )}
      ${withLegend ? legend(first.page) : nothing}
    </div>
  </div>`;
}

function lanesOf({ page, parts, first }: Piece): TemplateResult {
  return html`<div class="lanes-box">
    ${backdrop(page)}
    <ul class="lanes">
      ${first ? topLanes(page) : nothing}
      ${parts.map((part) => {
        const scene = page.scene[part.area];
        return scene ? areaLane(partOf(scene, part), goingOn(page, scene, part)) : nothing;
      })}
    </ul>
  </div>`;
}

/** Lanes above the areas that have something in these two years, or today in them. Sources are as they are today. */
function topLanes(page: View): unknown {
  const { span, today, model, flags } = page;
  const now = dayNumber(today);
  const holdsToday = now >= span.from && now < span.to;
  const consents = model.consents.spans.some(
    ({ from, to }) => dayNumber(from) < span.to && (to === null || dayNumber(to) >= span.from),
  );
  return html`${holdsToday || flags.length > 0 ? followUpLane(page) : nothing}
  ${holdsToday || consents ? consentLaneRow(page) : nothing}
  ${holdsToday ? sourceLanes(page) : nothing}`;
}

/** "Social, fortsat": an area whose beginning stands on another page. */
function goingOn(page: View, { lane }: AreaScene, { continued }: AreaPart): View {
  if (!continued) return page;
  const name: keyof Messages = `area.${lane.area}`;
  const messages = Object.assign(Object.create(page.messages) as Messages, {
    [name]: page.messages['timeline.continued'](page.messages[name]),
  });
  return { ...page, messages };
}

/** Whose course it is, which of its years, which page of how many, when it was fetched and from whom. */
export function paperHead(view: View, name: string, part: string): TemplateResult {
  return html`<div class="paper-head">
    <b>${[name, view.messages['timeline.title']].filter(Boolean).join(' · ')}</b>
    <span>${part}</span>
    <span>${provenanceWords(view)}</span>
  </div>`;
}

/** Every date in a table. Under the last sheet when all of it fits there; the head is that sheet's then. */
export function annex(
  view: View,
  table: Part<'table'>,
  paper: TemplateResult,
  below: boolean,
): TemplateResult {
  const records = recordsOf(view.lanes, undefined, view.today);
  return html`<div class="annex ${below ? 'below' : ''}">
    ${table.table(
      {
        areas: records.areas,
        sorting: { key: 'benefit', descending: false },
        withEvents: new Set(AREAS),
        areaOpen: () => true,
        listOpen: () => true,
        linesOf: () => Infinity,
        paper,
      },
      { ...view, room: 'wide', openCases: false, selected: undefined },
    )}
  </div>`;
}
