import { ZOOM_STEP } from './timeline.window.js';

/** Something in the plot that can be stood on: an item, an event, or a row's own button (which comes before all time). */
export interface Stop {
  id: string;
  /** Where it lies in time, in pixels. */
  at: number;
}

/** The lanes of the plot from top to bottom, each with its stops from left to right. Lanes without stops are left out. */
export type Stops = readonly (readonly Stop[])[];

/** What a key asks for. */
export type Move =
  | { do: 'focus'; id: string }
  | { do: 'open'; id: string }
  | { do: 'pan'; windows: number }
  | { do: 'zoom'; factor: number }
  | { do: 'close' }
  | { do: 'help' };

/** What a key means where one stands; undefined: the key is not ours and the page keeps it. */
export function moveOf(key: string, current: string | undefined, stops: Stops): Move | undefined {
  switch (key) {
    case '+':
      return { do: 'zoom', factor: 1 / ZOOM_STEP };
    case '-':
    case '−':
      return { do: 'zoom', factor: ZOOM_STEP };
    case 'PageUp':
      return { do: 'pan', windows: -0.5 };
    case 'PageDown':
      return { do: 'pan', windows: 0.5 };
    case 'Escape':
      return { do: 'close' };
    case '?':
      return { do: 'help' };
    case 'Enter':
    case ' ':
      return current === undefined ? undefined : { do: 'open', id: current };
    default:
      return focusMove(key, current, stops);
  }
}

function focusMove(key: string, current: string | undefined, stops: Stops): Move | undefined {
  const [lane, index] = find(current, stops);
  const here = stops[lane];
  const stop = here?.[index];
  if (!here || !stop) return undefined;
  let next: Stop | undefined;
  switch (key) {
    case 'ArrowLeft':
      next = here[index - 1] ?? stop;
      break;
    case 'ArrowRight':
      next = here[index + 1] ?? stop;
      break;
    case 'Home':
      next = here[0];
      break;
    case 'End':
      next = here.at(-1);
      break;
    case 'ArrowUp':
      next = nearest(stops[lane - 1], stop) ?? stop;
      break;
    case 'ArrowDown':
      next = nearest(stops[lane + 1], stop) ?? stop;
      break;
    default:
      return undefined;
  }
  return next ? { do: 'focus', id: next.id } : undefined;
}

/** Where a stop is, by lane and place; the first of all when it is not there (any more). */
export function find(id: string | undefined, stops: Stops): [lane: number, index: number] {
  for (const [lane, list] of stops.entries()) {
    const index = list.findIndex((stop) => stop.id === id);
    if (index >= 0) return [lane, index];
  }
  return [0, 0];
}

/** The nearest in time of another lane; a row's own button leads to that lane's button. */
function nearest(lane: readonly Stop[] | undefined, to: Stop): Stop | undefined {
  let best: Stop | undefined;
  let least = Infinity;
  for (const stop of lane ?? []) {
    const distance = stop.at === to.at ? 0 : Math.abs(stop.at - to.at);
    if (distance < least || best === undefined) {
      best = stop;
      least = distance;
    }
  }
  return best;
}
