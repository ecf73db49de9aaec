import type { AreaHeights } from './timeline.paginate.js';

/** What a sheet of paper measures, in px: how high each thing on it stands. */
export interface SheetHeights {
  /** Above the lanes: what stands at the head of each page. */
  head: number;
  /** The lanes above the areas. */
  top: number;
  legend: number;
  areas: AreaHeights[];
}

/** Measures a sheet that holds all the areas, drawn as they will be printed. */
export function measureSheet(sheet: Element): SheetHeights {
  const height = (element: Element | null) => element?.getBoundingClientRect().height ?? 0;
  const sum = (all: Iterable<Element>) => [...all].reduce((so, one) => so + height(one), 0);
  return {
    head: height(sheet.querySelector('.sheet-head')),
    top: sum(sheet.querySelectorAll('.lane.top, .lane.source')),
    legend: height(sheet.querySelector('.legend')),
    areas: [...sheet.querySelectorAll('.area')].map((area) => ({
      head: height(area.querySelector('.head')),
      rows: [...area.querySelectorAll(':scope > .rows > [data-row]')].map((lane) => ({
        own: height(lane.firstElementChild),
        benefits: [...lane.querySelectorAll('[data-row]')].map(height),
      })),
      tail: sum(area.querySelectorAll(':scope > .rows > :not([data-row])')),
    })),
  };
}
