import { type TemplateResult, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { SystemCoverage } from '@hoi/model';
import { cssVars } from '../internal/css-vars.js';
import { absence, areaGlyph } from '../internal/templates.js';
import type { Block } from './timeline.blocks.js';
import { areaHead } from './timeline.lane-head.js';
import { watched } from './timeline.near.js';
import { rowLane } from './timeline.row.js';
import type { AreaScene, RowScene } from './timeline.scene.js';
import type { View } from './timeline.view.js';

/** One area: its header with events, then its rows. Native nested lists. */
export function areaLane(scene: AreaScene, view: View): TemplateResult {
  const { lane, open, rows } = scene;
  if (lane.withheld) return withheldLane(scene, view);
  const listed = open && rows.length > 0;
  return html`<li class="area" data-area=${lane.area} part="area">
    ${areaHead(scene, view)}
    ${
      listed || lane.missing.length > 0
        ? html`<ul class="rows">
            ${listed ? rowsOf(scene, view) : nothing}
            ${lane.missing.map((system) => missingRow(system, view))}
          </ul>`
        : nothing
    }
    <span class="sr"
      >${rows.length === 0 && open ? view.messages['timeline.nothingHere'] : nothing}</span
    >
  </li>`;
}

interface Line {
  key: string;
  draw(): unknown;
}

/** Rows one by one; far from the screen a block of them as one, which says how many they are. */
function rowsOf(scene: AreaScene, view: View): unknown {
  const blocks = view.blocks?.get(scene);
  const lines: Line[] = blocks
    ? blocks.flatMap((block) =>
        view.near.isNear(block.key, block.order)
          ? block.rows.map((row) => rowLine(row, view, block.key))
          : [farLine(block, view)],
      )
    : scene.rows.map((row) => rowLine(row, view));
  return repeat(
    lines,
    ({ key }) => key,
    ({ draw }) => draw(),
  );
}

/** Drawn again only when something of the row itself, or the window, has changed. */
function rowLine(scene: RowScene, view: View, block?: string): Line {
  const { row, open } = scene;
  const { geometry, messages, today, selected, citizen, grants, headingLevel, payments } = view;
  const around: unknown[] = [geometry, messages, today, selected, citizen, grants, headingLevel];
  around.push(payments?.all, payments?.part);
  return {
    key: `row:${row.id}`,
    draw: () => guard([row, open, block, ...around], () => rowLane(scene, view, block)),
  };
}

function farLine(block: Block, view: View): Line {
  const height = view.near.heightOf(block.key) ?? block.height;
  const says = [block.rows.length, block.shown, height, view.messages];
  return {
    key: `block:${block.key}`,
    draw: () => guard(says, () => farBlock(block, view)),
  };
}

function farBlock(block: Block, view: View): TemplateResult {
  const height = view.near.heightOf(block.key);
  const words = view.messages['timeline.rowsFurther'](block.rows.length, block.shown);
  return html`<li
    class="block"
    data-block=${block.key}
    ${watched(view.near)}
    ${cssVars({ '--h': height === undefined ? `${String(block.height)}em` : `${String(height)}px` })}
  >
    <div class="row">
      <button
        class="quiet"
        tabindex="-1"
        data-stop=${`block:${block.key}`}
        @click=${() => view.do.open(`block:${block.key}`)}
      >
        ${words}
      </button>
    </div>
  </li>`;
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
