import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cssVars } from '../internal/css-vars.js';
import { icon } from '../internal/icons.js';
import { areaGlyph } from '../internal/templates.js';
import { silhouette, silhouetteCluster } from './timeline.silhouette.js';
import { briefCount } from './timeline.row-words.js';
import type { AreaScene, Outside } from './timeline.scene.js';
import { eventMark } from './timeline.signs.js';
import type { View } from './timeline.view.js';

/** Least room at an edge that the count of what lies outside takes; events there go below it. */
const PILL = 92;

/** An area's own row: its name and counts, and the events of all its cases; closed, a silhouette of its periods. */
export function areaHead(scene: AreaScene, view: View): TemplateResult {
  return scene.open ? openHead(scene, view) : closedHead(scene, view);
}

function headLabel(scene: AreaScene, view: View, action: TemplateResult): TemplateResult {
  const { lane, open, before, after } = scene;
  const m = view.messages;
  const outside = open
    ? []
    : [
        before.count > 0 ? m['timeline.before'](before.count) : '',
        after.count > 0 ? m['timeline.after'](after.count) : '',
      ];
  const counts = [briefCount(lane.rows, view), ...outside].filter(Boolean).join(' · ');
  return html`<div class="label" role="heading" aria-level=${view.headingLevel + 1}>
    ${action}${areaGlyph(lane.area)}<span class="area-names"
      ><span class="area-name">${m[`area.${lane.area}`]}</span
      ><span class="count meta">${counts}</span></span
    >
  </div>`;
}

/** A button that folds something away. */
export function toggle(
  stop: string,
  open: boolean,
  name: string,
  view: View,
  act: () => void,
): TemplateResult {
  return html`<button
    class="quiet fold"
    data-stop=${stop}
    tabindex="-1"
    aria-expanded=${open ? 'true' : 'false'}
    aria-label=${name}
    @click=${act}
  >
    ${icon(open ? 'down' : 'forward')}
  </button>`;
}

function openHead(scene: AreaScene, view: View): TemplateResult {
  const { lane, events, before, after } = scene;
  const beforeCount = before.count + before.events.length;
  const afterCount = after.count + after.events.length;
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
  const count = outside.count + outside.events.length;
  const spoken = m['timeline.outsideSpoken'](
    m[`area.${lane.area}`],
    outside.count,
    outside.events.length,
    m[side === 'before' ? 'timeline.sideBefore' : 'timeline.sideAfter'],
  );
  return html`<button
    class="pill ${side}"
    data-stop=${stop}
    tabindex="-1"
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
  const shown = plot?.shown ?? 0;
  const stop = `area:${lane.area}`;
  const name = m['timeline.closedArea'](m[`area.${lane.area}`], shown);
  return html`<div class="row head closed">
    ${headLabel(
      scene,
      view,
      html`<button
        class="quiet fold"
        data-stop=${stop}
        tabindex="-1"
        aria-expanded="false"
        aria-label=${name}
        @click=${() => view.do.toggleArea(lane.area)}
      >
        ${icon('forward')}
      </button>`,
    )}
    <div class="plot" aria-hidden="true">
      <div class="marks" ${cssVars({ '--n': String(plot?.rows ?? 0) })}>
        ${plot?.marks.map((mark) => silhouette(mark, view.geometry.width))}${plot?.clusters.map(
          (cluster) => silhouetteCluster(cluster, view.geometry.width),
        )}
      </div>
    </div>
  </div>`;
}
