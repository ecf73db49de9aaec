import { moveOf } from './timeline.keyboard.js';
import { stopsIn } from './timeline.stops.js';
import type { Workings } from './timeline.workings.js';

/** What a key pressed in the plot does. Enter and space press the button they stand on by themselves. */
export function onPlotKey({ actions, focus, motion }: Workings, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const current = (event.target as HTMLElement).dataset.stop;
  if (current === undefined && event.key !== '?') return;
  motion.settle();
  const move = moveOf(event.key, current, stopsIn(event.currentTarget as Element));
  if (!move || move.do === 'open') return;
  event.preventDefault();
  switch (move.do) {
    case 'focus':
      focus.go(move.id);
      break;
    case 'pan':
      actions.pan(move.windows);
      break;
    case 'zoom':
      actions.zoom(move.factor);
      break;
    case 'close':
      actions.close();
      break;
    case 'help':
      actions.help();
      break;
  }
}
