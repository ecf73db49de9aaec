import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type InterventionRow, type SystemCoverage, type TimelineItem, itemsOf } from '@hoi/model';
import { cssVars } from '../internal/css-vars.js';
import { icon } from '../internal/icons.js';
import { absence, areaGlyph } from '../internal/templates.js';
import type { LaneLayout } from './timeline.layout.js';
import { itemTitle, rowTitle } from './timeline.names.js';
import {
  bracketMark,
  clusterMark,
  periodMark,
  silhouette,
  silhouetteCluster,
} from './timeline.period.js';
import type { AreaScene, BenefitScene, Outside, RowScene } from './timeline.scene.js';
import { eventMark } from './timeline.signs.js';
import type { View } from './timeline.view.js';

/** Least room at an edge that the count of what lies outside takes; events there go below it. */
export const PILL = 92;

/** One area: its header with events, then its rows. Native nested lists. */
export function areaLane(scene: AreaScene, view: View): TemplateResult {
  const { lane } = scene;
  const { messages } = view;
  if (lane.withheld) return withheldLane(scene, view);
  return html`<li class="area" data-area=${lane.area} part="area">
    ${scene.open ? openHead(scene, view) : closedHead(scene, view)}
    ${
      scene.open && (scene.rows.length > 0 || lane.missing.length > 0)
        ? html`<ul class="rows">
            ${repeat(
              scene.rows,
              ({ row }) => row.id,
              (row) => rowLane(row, view),
            )}
            ${lane.missing.map((system) => missingRow(system, view))}
          </ul>`
        : nothing
    }
    ${
      scene.open || lane.missing.length === 0
        ? nothing
        : html`<ul class="rows">
            ${lane.missing.map((system) => missingRow(system, view))}
          </ul>`
    }
    <span class="sr"
      >${scene.rows.length === 0 && scene.open ? messages['timeline.nothingHere'] : nothing}</span
    >
  </li>`;
}

function headLabel(scene: AreaScene, view: View, action: TemplateResult): TemplateResult {
  const { lane, open, before, after } = scene;
  const m = view.messages;
  const outside = open
    ? []
    : [
        before.items.length > 0 ? m['timeline.before'](before.items.length) : '',
        after.items.length > 0 ? m['timeline.after'](after.items.length) : '',
      ];
  const counts = [countWords(lane.rows, view), ...outside].filter(Boolean).join(' · ');
  return html`<div class="label" role="heading" aria-level=${view.headingLevel + 1}>
    ${action}${areaGlyph(lane.area)}<span class="area-name">${m[`area.${lane.area}`]}</span
    ><span class="count meta">${counts}</span>
  </div>`;
}

/** "2 sager, 1 bevilling": what the rows are, not what one would like them to be. */
export function countWords(rows: readonly InterventionRow[], { messages }: View): string {
  return (['plan', 'case', 'intervention', 'grant'] as const)
    .map((kind) => ({ kind, n: rows.filter((row) => row.kind === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => messages[`timeline.rowCount.${kind}`](n))
    .join(', ');
}

function toggle(
  stop: string,
  open: boolean,
  name: string,
  view: View,
  act: () => void,
): TemplateResult {
  return html`<button
    class="quiet fold"
    data-stop=${stop}
    tabindex=${view.current === stop ? 0 : -1}
    aria-expanded=${open ? 'true' : 'false'}
    aria-label=${name}
    @click=${act}
  >
    ${icon(open ? 'down' : 'forward')}
  </button>`;
}

function openHead(scene: AreaScene, view: View): TemplateResult {
  const { lane, events, before, after } = scene;
  const beforeCount = before.items.length + before.events.length;
  const afterCount = after.items.length + after.events.length;
  const { width } = view.geometry;
  const crowded =
    (beforeCount > 0 && (events.marks[0]?.x ?? Infinity) < PILL + 14) ||
    (afterCount > 0 && (events.marks.at(-1)?.x ?? -Infinity) > width - PILL - 14);
  const name = view.messages[`area.${lane.area}`];
  return html`<div class="row head ${crowded ? 'tall' : ''}">
    ${headLabel(
      scene,
      view,
      toggle(`area:${lane.area}`, true, name, view, () => view.do.toggleArea(lane.area)),
    )}
    <div class="plot">
      ${beforeCount > 0 ? outsidePill(scene, before, 'before', view) : nothing}
      ${
        events.marks.length > 0
          ? html`<ul class="marks events">
              ${repeat(
                events.marks,
                ({ key }) => key,
                (mark) => html`<li>${eventMark(mark, view)}</li>`,
              )}
            </ul>`
          : nothing
      }
      ${afterCount > 0 ? outsidePill(scene, after, 'after', view) : nothing}
    </div>
  </div>`;
}

/** "‹ 3 tidligere": what the window does not show, and the way to it. */
function outsidePill(
  { lane }: AreaScene,
  outside: Outside,
  side: 'before' | 'after',
  view: View,
): TemplateResult {
  const m = view.messages;
  const stop = `${side}:${lane.area}`;
  const count = outside.items.length + outside.events.length;
  const spoken = m['timeline.outsideSpoken'](
    m[`area.${lane.area}`],
    outside.items.length,
    outside.events.length,
    m[side === 'before' ? 'timeline.sideBefore' : 'timeline.sideAfter'],
  );
  return html`<button
    class="pill ${side}"
    data-stop=${stop}
    tabindex=${view.current === stop ? 0 : -1}
    aria-label=${`${m[`timeline.${side}`](count)}. ${spoken}`}
    @click=${() => view.do.open(stop)}
  >
    ${side === 'before' ? icon('back') : nothing}${m[`timeline.${side}`](count)}${
      side === 'after' ? icon('forward') : nothing
    }
  </button>`;
}

/** Closed: one target that opens it, with a silhouette of what is inside. */
function closedHead(scene: AreaScene, view: View): TemplateResult {
  const { lane, silhouette: plot } = scene;
  const m = view.messages;
  const shown = plot ? countShown(plot) : 0;
  const stop = `area:${lane.area}`;
  const name = m['timeline.closedArea'](m[`area.${lane.area}`], shown);
  return html`<div class="row head closed">
    ${headLabel(
      scene,
      view,
      html`<button
        class="quiet fold"
        data-stop=${stop}
        tabindex=${view.current === stop ? 0 : -1}
        aria-expanded="false"
        aria-label=${name}
        @click=${() => view.do.toggleArea(lane.area)}
      >
        ${icon('forward')}
      </button>`,
    )}
    <div class="plot" aria-hidden="true">
      <div class="marks" ${cssVars({ '--n': String(plot?.rows ?? 0) })}>
        ${plot?.marks.map(silhouette)}${plot?.clusters.map(silhouetteCluster)}
      </div>
    </div>
  </div>`;
}

export function countShown({ marks, clusters }: LaneLayout): number {
  return marks.length + clusters.reduce((sum, { items }) => sum + items.length, 0);
}

function rowLane(scene: RowScene, view: View): TemplateResult {
  const { row, open, foldable, benefits } = scene;
  const title = rowTitle(row, view.messages);
  const stop = `row:${row.id}`;
  return html`<li class="lane" data-row=${row.id}>
    <div class="row ${open ? 'bracketed' : ''} level-1">
      <div class="label">
        ${
          foldable
            ? toggle(stop, open, title, view, () => view.do.toggleRow(row))
            : html`<span class="fold-space"></span>`
        }
        <span class="names"><span class="row-title">${title}</span>${subtitle(row, view)}</span>
      </div>
      <div class="plot">${open ? bracket(scene, view) : marks(scene.plot, row, title, view)}</div>
    </div>
    ${
      open
        ? html`<ul>
            ${repeat(
              benefits,
              ({ benefit }) => benefit.id,
              (benefit) => benefitLane(benefit, row, view),
            )}
          </ul>`
        : nothing
    }
  </li>`;
}

/** Law or KLE for those who work with them, and what is not known. */
export function subtitle(row: InterventionRow, view: View): TemplateResult | typeof nothing {
  const m = view.messages;
  const parts: string[] = [];
  if (row.planVersion !== undefined) parts.push(m['timeline.planVersion'](row.planVersion));
  else if (!view.citizen && row.subtitle) parts.push(row.subtitle);
  if (row.secondary) parts.push(m['timeline.secondary']);
  if (!view.citizen && row.kind === 'case' && grantUnknown(view) && row.planVersion === undefined) {
    parts.push(m['timeline.grantUnknown']);
  }
  return parts.length === 0 ? nothing : html`<span class="meta">${parts.join(' · ')}</span>`;
}

/** No frame means no grant only once the benefit index has answered. */
export function grantUnknown({ grants }: View): boolean {
  return grants !== 'known' && grants !== 'given';
}

function benefitLane(
  { benefit, plot }: BenefitScene,
  row: InterventionRow,
  view: View,
): TemplateResult {
  const title = benefit.title ?? view.messages['timeline.untitled'];
  return html`<li class="lane" data-row=${benefit.id}>
    <div class="row level-2">
      <div class="label">
        <span class="names"
          ><span>${title}</span>${
            !view.citizen && benefit.subtitle
              ? html`<span class="meta">${benefit.subtitle}</span>`
              : nothing
          }</span
        >
      </div>
      <div class="plot">${marks(plot, row, title, view)}</div>
    </div>
  </li>`;
}

function marks(plot: LaneLayout, row: InterventionRow, title: string, view: View): TemplateResult {
  return html`<ul class="marks" ${cssVars({ '--n': String(plot.rows) })}>
    ${repeat(
      plot.marks,
      (mark) => mark.placed.item.id,
      (mark) => html`<li>${periodMark(mark, row, title, view)}</li>`,
    )}${repeat(
      plot.clusters,
      ({ key }) => key,
      (cluster) => html`<li>${clusterMark(cluster, row, view)}</li>`,
    )}
  </ul>`;
}

function bracket({ plot, row }: RowScene, view: View): TemplateResult {
  return html`<ul class="marks brackets" ${cssVars({ '--n': String(plot.rows) })}>
    ${repeat(
      plot.marks,
      (mark) => mark.placed.item.id,
      (mark) => html`<li>${bracketMark(mark, row, view)}</li>`,
    )}${plot.clusters.map((cluster) => html`<li>${clusterMark(cluster, row, view)}</li>`)}
  </ul>`;
}

function withheldLane({ lane }: AreaScene, view: View): TemplateResult {
  const m = view.messages;
  const byRole = lane.withheld?.reason === 'role';
  return html`<li class="area withheld" data-area=${lane.area} part="area">
    <div class="row head">
      <div class="label" role="heading" aria-level=${view.headingLevel + 1}>
        <span class="fold-space"></span>${areaGlyph(lane.area)}<span class="area-name"
          >${m[`area.${lane.area}`]}</span
        >
      </div>
      <div class="plot">
        <div class="gap-box ${byRole ? 'plain' : 'hatched'}">
          ${
            byRole
              ? absence('lock', m['absence.role'])
              : absence(
                  'lock',
                  m['absence.withheld'],
                  short(m['absence.withheldMore'], view),
                  html`<button class="small" @click=${() => view.do.seeConsent(lane.area)}>
                    ${m['absence.seeConsent']}
                  </button>`,
                )
          }
        </div>
      </div>
    </div>
  </li>`;
}

/** A medium container has room for the lead alone; the table has all of it. */
function short(more: string, { room }: View): string | typeof nothing {
  return room === 'wide' ? more : nothing;
}

function missingRow(system: SystemCoverage, view: View): TemplateResult {
  const m = view.messages;
  return html`<li class="lane">
    <div class="row level-1">
      <div class="label">
        <span class="fold-space"></span
        ><span class="names"
          ><span class="row-title">${system.label ?? system.system}</span>${
            system.label && !view.citizen
              ? html`<span class="meta">${system.system}</span>`
              : nothing
          }</span
        >
      </div>
      <div class="plot">
        <div class="gap-box dotted">
          ${absence('unplug', m['absence.notDelivering'], view.citizen ? nothing : short(m['absence.searchIn'](system.system), view))}
        </div>
      </div>
    </div>
  </li>`;
}

/** Where an item is, for whoever only knows its stop. */
export function findItem(
  rows: readonly InterventionRow[],
  id: string,
): { item: TimelineItem; row: InterventionRow } | undefined {
  for (const row of rows) {
    const item = itemsOf(row).find((one) => one.id === id);
    if (item) return { item, row };
  }
  return undefined;
}

export { itemTitle };
