import { type TemplateResult, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { axisRow, backdrop } from './timeline.axis-row.js';
import { askPressedDay, consentLaneRow } from './timeline.consent-lane.js';
import { followUpLane } from './timeline.follow.js';
import { onPlotKey } from './timeline.keys.js';
import { areaLane } from './timeline.lanes.js';
import { sourceLanes } from './timeline.sources.js';
import { strip } from './timeline.strip.js';
import { legend } from './timeline.legend.js';
import { live } from './timeline.live.js';
import type { View } from './timeline.view.js';
import type { Workings } from './timeline.workings.js';

/** The picture: strip, axis and lanes. One tab stop for all lanes; arrows move within. */
export function plot(view: View, works: Workings): TemplateResult {
  const { drag, focus, motion } = works;
  // The press that ends a drag is swallowed, wherever in the plot it lands: nothing here is pressed by this listener itself.
  const press = {
    handleEvent: (event: Event): void => {
      drag.click(event);
      if (!event.defaultPrevented) askPressedDay(event, view);
    },
    capture: true,
  };
  return html`<div
      class="grid"
      part="plot"
      @pointerdown=${drag.down}
      @pointermove=${drag.move}
      @pointerup=${drag.up}
      @pointercancel=${drag.up}
      @wheel=${drag.wheel}
    >
      ${live(motion, view, strip)} ${live(motion, view, axisRow)}
      <div
        class="lanes-box"
        @click=${press}
        @keydown=${(event: KeyboardEvent) => onPlotKey(works, event)}
        @focusin=${focus.onFocus}
      >
        ${live(motion, view, backdrop)}
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
    ${legend(view)}`;
}
