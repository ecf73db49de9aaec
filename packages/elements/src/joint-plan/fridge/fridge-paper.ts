import { render } from 'lit';
import type { PlanMoreWords } from '@hoi/model/locales/plan-more.js';
import { printPaper } from '../../internal/paper.js';
import type { JointPlanState } from '../view.js';
import { FRIDGE_PAPER } from './fridge-paper.styles.js';
import { fridgeSheet } from './fridge-sheet.js';
import type { FridgePage } from './fridge-page.js';

/** Of an A4 page within its margins (271 mm), in px at 96 dpi, with a little to spare. */
const TALLEST = 1016;

/** One page, whatever is in the plan: what there is no room for stays in the plan, and the page says that there is more. */
export function printFridge(
  host: HTMLElement & { renderRoot: HTMLElement | DocumentFragment },
  page: FridgePage,
  view: JointPlanState,
  words: PlanMoreWords,
): void {
  printPaper(host, {
    label: words.fridge,
    title: words.fridge,
    lang: view.messages.lang,
    size: [794, 1123],
    sheets: [FRIDGE_PAPER],
    draw: (into) => {
      for (let fits = page; ; fits = lessOf(fits)) {
        render(fridgeSheet(fits, view, words), into);
        const bare = fits.agreements.length === 0 && fits.meetings.length === 0;
        if (bare || into.offsetHeight <= TALLEST) break;
      }
    },
  });
}

/** Without the last of what there is most of below the week. */
function lessOf(page: FridgePage): FridgePage {
  const { agreements, meetings } = page;
  return agreements.length >= meetings.length
    ? { ...page, agreements: agreements.slice(0, -1), more: true }
    : { ...page, meetings: meetings.slice(0, -1), more: true };
}
