import { DragController } from './timeline.drag.js';
import { pressed } from './timeline.keys.js';
import { Motion } from './timeline.motion.js';
import type { Workings } from './timeline.workings.js';

export const words = [];
export const styles = [];

/** What moves an element's time, once someone's hand has come near. */
export function movingOf(works: Workings) {
  const { host, window: shown } = works;
  const motion = new Motion(works);
  const drag = new DragController(host, {
    span: () => shown.span,
    whole: () => shown.whole,
    plot: () => host.renderRoot.querySelector('.axis .plot')?.getBoundingClientRect(),
    setSpan: (span) => shown.set(span, true),
    zoom: (factor, about) => shown.zoom(factor, about, true),
    panned: (days, from) => shown.panned(days, from, true),
    still: () => motion.settle(),
  });
  return {
    motion,
    drag,
    pressed: (key: string, current: string | undefined, plot: Element) =>
      pressed(works, key, current, plot),
  };
}
