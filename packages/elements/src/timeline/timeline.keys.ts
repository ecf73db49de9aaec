import { moveOf } from './timeline.keyboard.js';
import { stopsIn } from './timeline.stops.js';
import type { Workings } from './timeline.workings.js';

/** What a key pressed in the plot does; false when it is not ours. Enter and space press the button they stand on by themselves. */
export function pressed(
  { actions, focus, hands }: Workings,
  key: string,
  current: string | undefined,
  plot: Element,
): boolean {
  hands.settle();
  const move = moveOf(key, current, stopsIn(plot));
  if (!move || move.do === 'open') return false;
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
  return true;
}
