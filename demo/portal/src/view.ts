import type { View } from './state.js';

/** Where each part of the page belongs. Elsewhere it is put away, not taken down. */
const SHOWN_IN: Readonly<Record<string, readonly View[]>> = {
  '.back': ['plan', 'timeline', 'consent'],
  'hoi-case-overview': ['overview'],
  'hoi-case-overview.contact': ['overview'],
  'hoi-joint-plan': ['overview', 'plan'],
  'hoi-consent-status': ['overview', 'consent'],
  // Below the plan, too: an effort chosen there is marked here.
  'hoi-timeline': ['overview', 'plan', 'timeline'],
};

/**
 * Shows one view of the citizen. The plan and the consent are the same two elements as card and in full, so that what was
 * chosen or typed follows the reader, and nothing is asked for twice.
 */
export function showView(view: View, article: HTMLElement): void {
  article.dataset['view'] = view;
  for (const [tag, views] of Object.entries(SHOWN_IN)) {
    const part = article.querySelector<HTMLElement>(tag);
    if (part) part.hidden = !views.includes(view);
  }
  const plan = article.querySelector('hoi-joint-plan');
  const consent = article.querySelector('hoi-consent-status');
  const timeline = article.querySelector('hoi-timeline');
  if (plan) plan.compact = view !== 'plan';
  if (consent) consent.compact = view !== 'consent';
  if (timeline) timeline.collapsed = view === 'overview' && timeline.selected === undefined;
}
