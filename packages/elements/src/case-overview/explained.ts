import { type TemplateResult, html, nothing } from 'lit';
import type { GlossaryTerm } from '@hoi/model';
import { fold } from './fold.js';
import type { OverviewView } from './view.js';

/** "Hvad er …?" beside the first use of a hard word: one press away, and it stays until it is pressed again. */
export function explained(
  term: GlossaryTerm | undefined,
  place: string,
  view: OverviewView,
): TemplateResult | typeof nothing {
  if (term === undefined) return nothing;
  const { messages } = view;
  return fold(
    view,
    `term-${place}-${term}`,
    messages['own.whatIs'](messages[`term.${term}`]),
    () => html`<p class="explained">${messages[`means.${term}`]}</p>`,
  );
}
