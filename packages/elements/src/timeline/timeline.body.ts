import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DragController } from './timeline.drag.js';
import { areaLane } from './timeline.lanes.js';
import { eventSign } from './timeline.signs.js';
import { sourceLanes } from './timeline.sources.js';
import { strip } from './timeline.strip.js';
import { legend } from './timeline.toolbar.js';
import { axisRow, backdrop, consentLaneRow, followUpLane } from './timeline.top-lanes.js';
import type { View } from './timeline.view.js';

/** The picture: strip, axis and lanes. One tab stop for all lanes; arrows move within. */
export function plot(
  view: View,
  drag: DragController,
  onKey: (event: KeyboardEvent) => void,
  onFocus: (event: FocusEvent) => void,
): TemplateResult {
  // The press that ends a drag is swallowed, wherever in the plot it lands: nothing here is pressed by this listener itself.
  const swallow = { handleEvent: drag.click, capture: true };
  return html`<div
      class="grid"
      part="plot"
      @pointerdown=${drag.down}
      @pointermove=${drag.move}
      @pointerup=${drag.up}
      @pointercancel=${drag.up}
      @wheel=${drag.wheel}
    >
      ${strip(view)} ${axisRow(view)}
      <div class="lanes-box" @click=${swallow} @keydown=${onKey} @focusin=${onFocus}>
        ${backdrop(view)}
        <ul class="lanes" aria-label=${view.messages['timeline.plot']}>
          ${followUpLane(view)} ${consentLaneRow(view)}
          ${repeat(
            view.scene,
            ({ lane }) => lane.area,
            (scene) => areaLane(scene, view),
          )}
          ${sourceLanes(view)}
        </ul>
      </div>
    </div>
    ${view.room === 'narrow' ? nothing : legend(view, eventSign)}`;
}
