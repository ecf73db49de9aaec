import { type TemplateResult, html } from 'lit';
import { actButton } from './actions.js';
import { revocable } from './revocable.js';
import type { ConsentView, FormKind } from './view.js';
import { waiting } from './waiting.js';

/** What is rarely done: all but what already stands beside it. */
export function moreActs(view: ConsentView, shown: readonly FormKind[]): TemplateResult {
  const { messages } = view;
  const { hoi, consents } = waiting(view);
  const all: FormKind[] = [
    'answer',
    'ask',
    ...(hoi || consents.length > 0 ? (['unask'] as const) : []),
    ...(revocable(view).length > 0 ? (['scope'] as const) : []),
    'register',
  ];
  return html`<div class="buttons">
    ${all
      .filter((kind) => !shown.includes(kind))
      .map((kind) =>
        actButton(kind, '', view, kind === 'scope' ? messages['consent.scope'] : undefined),
      )}
  </div>`;
}

/** Chosen or left with Escape, what was unfolded does not stay over the page. */
export function shut(event: Event): void {
  const details = event.currentTarget as HTMLDetailsElement;
  const chosen = event.type === 'click' && (event.target as Element).closest('button');
  if (chosen) details.open = false;
  if (!('key' in event) || event.key !== 'Escape' || !details.open) return;
  details.open = false;
  details.querySelector('summary')?.focus();
}
