import { type TemplateResult, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { axisRow, backdrop } from './timeline.axis-row.js';
import { askPressedDay, consentLaneRow } from './timeline.consent-lane.js';
import { followUpLane } from './timeline.follow.js';
import { areaLane } from './timeline.lanes.js';
import { sourceLanes } from './timeline.sources.js';
import { strip } from './timeline.strip.js';
import { legend } from './timeline.legend.js';
import { live } from './timeline.live.js';
import type { View } from './timeline.view.js';
import type { Workings } from './timeline.workings.js';

/** The picture: strip, axis and lanes. One tab stop for all lanes; arrows move within. */
export function plot(view: View, works: Workings): TemplateResult {
  const { hands, focus } = works;
  // The press that ends a drag is swallowed, wherever in the plot it lands: nothing here is pressed by this listener itself.
  const press = {
    handleEvent: (event: Event): void => {
      hands.press(event);
      if (!event.defaultPrevented) askPressedDay(event, view);
    },
    capture: true,
  };
  return html`<div
      class="grid"
      part="plot"
      @pointerenter=${hands.near}
      @focusin=${hands.near}
      @pointerdown=${hands.pointer}
      @pointermove=${hands.pointer}
      @pointerup=${hands.pointer}
      @pointercancel=${hands.pointer}
      @wheel=${hands.pointer}
    >
      ${live(works, view, strip)} ${live(works, view, axisRow)}
      <div class="lanes-box" @click=${press} @keydown=${hands.key} @focusin=${focus.onFocus}>
        ${live(works, view, backdrop)}
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
