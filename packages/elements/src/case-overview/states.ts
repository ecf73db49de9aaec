import { type TemplateResult, html } from 'lit';
import { partFailed as failedPart } from '../internal/part-failed.js';
import { shut } from '../internal/templates.js';
import type { OverviewFrame } from './frame.js';

/** A piece of the element itself could not be fetched. */
export function partFailed({ messages, act }: OverviewFrame): TemplateResult {
  return html`<div class="line">${failedPart(messages, () => act.retryPart())}</div>`;
}

/** The sign-in has ended: nothing of what was seen is left, and it is said why. */
export function signedOut(view: OverviewFrame): TemplateResult {
  const { messages, level, audience, act } = view;
  return shut('signedOut', messages, () => act.refresh(), { level, mine: audience === 'citizen' });
}
