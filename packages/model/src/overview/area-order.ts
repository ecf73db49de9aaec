import { AREAS, type Area } from '../area/area.js';

/** Takes out what lies in an area that is not shown. The server has done so already; nothing of such an area may be drawn by slip. */
export function outsideAreas<T extends { area: Area }>(
  items: readonly T[],
  withheld: readonly { area: Area }[],
): T[] {
  if (withheld.length === 0) return [...items];
  const hidden = new Set(withheld.map(({ area }) => area));
  return items.filter(({ area }) => !hidden.has(area));
}

/** The given areas, each once, in the order they always have on screen. */
export function inAreaOrder(areas: Iterable<Area>): Area[] {
  const present = new Set(areas);
  return AREAS.filter((area) => present.has(area));
}
