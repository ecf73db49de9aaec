import { render } from 'lit';
import type { PlanMoreWords } from '@hoi/model/locales/plan-more.js';
import type { JointPlanState } from '../view.js';
import { FRIDGE_PAPER } from './fridge-paper.styles.js';
import { fridgeSheet } from './fridge-sheet.js';
import type { FridgePage } from './fridge-page.js';

/** Of an A4 page within its margins (271 mm), in px at 96 dpi, with a little to spare. */
const TALLEST = 1016;

/**
 * Prints in a document of its own: a page rule within a shadow root is ignored, and the host's page is not ours to print.
 * A blank frame of the same origin, styled by a sheet it adopts, needs nothing that a strict policy forbids.
 */
export function printFridge(
  host: HTMLElement & { renderRoot: HTMLElement | DocumentFragment },
  page: FridgePage,
  view: JointPlanState,
  words: PlanMoreWords,
): void {
  const frame = host.ownerDocument.createElement('iframe');
  frame.title = words.fridge;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  for (const [property, value] of [
    ['position', 'fixed'],
    ['inset', '0 auto auto -300vw'],
    ['width', '794px'],
    ['height', '1123px'],
    ['border', '0'],
  ] as const) {
    frame.style.setProperty(property, value);
  }
  host.renderRoot.append(frame);
  const { contentDocument: paper, contentWindow: window } = frame;
  if (!paper || !window) return frame.remove();
  const { CSSStyleSheet: Sheet } = window as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(FRIDGE_PAPER);
  paper.adoptedStyleSheets = [sheet];
  paper.documentElement.lang = view.messages.lang;
  paper.title = words.fridge;
  const main = paper.createElement('main');
  paper.body.append(main);
  // One page, whatever is in the plan: what there is no room for stays in the plan, and the page says that there is more.
  for (let fits = page; ; fits = lessOf(fits)) {
    render(fridgeSheet(fits, view, words), main);
    const bare = fits.agreements.length === 0 && fits.meetings.length === 0;
    if (bare || main.offsetHeight <= TALLEST) break;
  }
  window.addEventListener('afterprint', () => frame.remove(), { once: true });
  window.print();
}

/** Without the last of what there is most of below the week. */
function lessOf(page: FridgePage): FridgePage {
  const { agreements, meetings } = page;
  return agreements.length >= meetings.length
    ? { ...page, agreements: agreements.slice(0, -1), more: true }
    : { ...page, meetings: meetings.slice(0, -1), more: true };
}
