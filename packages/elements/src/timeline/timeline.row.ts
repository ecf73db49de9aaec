import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type InterventionRow, itemsOf } from '@hoi/model';
import { cssVars } from '../internal/css-vars.js';
import { toggle } from './timeline.lane-head.js';
import type { LaneLayout } from './timeline.layout.js';
import { watched } from './timeline.near.js';
import { rowTitle } from './timeline.names.js';
import { bracketMark, clusterMark, periodMark } from './timeline.period.js';
import { subtitle } from './timeline.row-words.js';
import type { BenefitScene, RowScene } from './timeline.scene.js';
import type { View } from './timeline.view.js';

/** A case, intervention, grant or plan with its periods; open, a row for each of its benefits under it. */
export function rowLane(scene: RowScene, view: View, block?: string): TemplateResult {
  const { row, open, foldable, benefits } = scene;
  const title = rowTitle(row, view.messages);
  const stop = `row:${row.id}`;
  const paid = open ? undefined : view.payments?.part?.blocks(row.id, itemsOf(row), view);
  return html`<li
    class="lane"
    data-row=${row.id}
    data-block=${block ?? nothing}
    ${block === undefined ? nothing : watched(view.near)}
  >
    <div class="row ${open ? 'bracketed' : ''} level-1">
      <div class="label">
        ${
          foldable
            ? toggle(stop, open, title, view, () => view.do.toggleRow(row))
            : html`<span class="fold-space"></span>`
        }
        <span class="names"
          ><span class="row-title">${title}</span>${subtitle(row, view)}${paid?.words}</span
        >
      </div>
      <div class="plot">
        ${open ? bracket(scene, view) : marks(scene.plot, row, title, view)}${paid?.blocks}
      </div>
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

function benefitLane(
  { benefit, plot }: BenefitScene,
  row: InterventionRow,
  view: View,
): TemplateResult {
  const title = benefit.title ?? view.messages['timeline.untitled'];
  const paid = view.payments?.part?.blocks(benefit.id, benefit.items, view);
  return html`<li class="lane" data-row=${benefit.id}>
    <div class="row level-2">
      <div class="label">
        <span class="names"
          ><span>${title}</span>${
            !view.citizen && benefit.subtitle
              ? html`<span class="meta">${benefit.subtitle}</span>`
              : nothing
          }${paid?.words}</span
        >
      </div>
      <div class="plot">${marks(plot, row, title, view)}${paid?.blocks}</div>
    </div>
  </li>`;
}

function marks(plot: LaneLayout, row: InterventionRow, title: string, view: View): TemplateResult {
  return html`<ul class="marks" .lane=${plot} ${cssVars({ '--n': String(plot.rows) })}>
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
