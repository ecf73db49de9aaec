import type { PieceHeights } from './timeline.sheet-plan.js';

/** What stands on paper besides the pieces, in px. */
export interface PaperHeights {
  /** What is said at the head of each page. */
  head: number;
  legend: number;
  annex: number;
  pieces: PieceHeights[];
}

const height = (element: Element | null) => element?.getBoundingClientRect().height ?? 0;
const sum = (all: Iterable<Element>) => [...all].reduce((so, one) => so + height(one), 0);

/** Measures a draft in which every piece stands whole, drawn as it will be printed. */
export function measurePaper(paper: Element): PaperHeights {
  const axis = height(paper.querySelector('.axis'));
  return {
    head: height(paper.querySelector('.sheet .paper-head')),
    legend: height(paper.querySelector('.legend')),
    annex: height(paper.querySelector('.annex')),
    pieces: [...paper.querySelectorAll('.piece')].map((piece) => ({
      axis,
      ...measurePiece(piece),
    })),
  };
}

function measurePiece(piece: Element): Omit<PieceHeights, 'axis'> {
  return {
    top: sum(piece.querySelectorAll('.lane.top, .lane.source')),
    areas: [...piece.querySelectorAll('.area')].map((area) => ({
      head: height(area.querySelector('.head')),
      rows: [...area.querySelectorAll(':scope > .rows > [data-row]')].map((lane) => ({
        own: height(lane.firstElementChild),
        benefits: [...lane.querySelectorAll('[data-row]')].map(height),
      })),
      tail: sum(area.querySelectorAll(':scope > .rows > :not([data-row])')),
    })),
  };
}
