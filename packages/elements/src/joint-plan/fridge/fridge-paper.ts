import { render } from 'lit';
import type { PlanMoreWords } from '@hoi/model/locales/plan-more.js';
import type { JointPlanState } from '../view.js';
import { FRIDGE_PAPER } from './fridge-paper.styles.js';
import { fridgeSheet } from './fridge-sheet.js';
import type { FridgePage } from './fridge-page.js';

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
  render(fridgeSheet(page, view, words), main);
  window.addEventListener('afterprint', () => frame.remove(), { once: true });
  window.print();
}
