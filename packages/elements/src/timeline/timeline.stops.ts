import type { Stop, Stops } from './timeline.keyboard.js';

/** The plot's stops as they stand on screen: a lane for each row, from left to right, a row's own button first. */
export function stopsIn(plot: Element): Stops {
  return [...plot.querySelectorAll('.row')]
    .map((row) =>
      [...row.querySelectorAll<HTMLElement>('[data-stop]')]
        .map((element): Stop => ({
          id: element.dataset.stop ?? '',
          at: element.classList.contains('fold') ? -Infinity : element.getBoundingClientRect().left,
        }))
        .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)),
    )
    .filter((lane) => lane.length > 0);
}

export function stopElement(
  root: ParentNode | undefined,
  id: string | undefined,
): HTMLElement | undefined {
  if (id === undefined) return undefined;
  return root?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`) ?? undefined;
}

/** The stop closest to where something was. */
export function closestStop(root: ParentNode, x: number, y: number): HTMLElement | undefined {
  let best: HTMLElement | undefined;
  let least = Infinity;
  for (const element of root.querySelectorAll<HTMLElement>('[data-stop]')) {
    const box = element.getBoundingClientRect();
    // Staying in the lane matters more than staying at the place in time.
    const distance = Math.abs(box.left - x) + 12 * Math.abs(box.top - y);
    if (distance < least) {
      least = distance;
      best = element;
    }
  }
  return best;
}
