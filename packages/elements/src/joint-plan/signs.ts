import { type TemplateResult, html } from 'lit';
import type { Agreement, Effort, GoalState } from '@hoi/model';
import { type IconName, icon } from '../internal/icons.js';

const SIGNS: Record<Effort['status'], IconName> = {
  planned: 'planned',
  inProgress: 'half',
  paused: 'paused',
  ended: 'done',
  unknown: 'unknown',
};
const AGREEMENT: Record<Agreement['status'], Effort['status']> = {
  waiting: 'planned',
  followed: 'inProgress',
  kept: 'ended',
  cancelled: 'paused',
};

/** A word with its shape: the shape says the same and has no colour of its own. */
export function stateWord(
  status: Effort['status'] | GoalState['phase'],
  word: string,
): TemplateResult {
  return html`<span class="state" data-state=${status}>${icon(SIGNS[status])}${word}</span>`;
}

export function agreementWord(status: Agreement['status'], word: string): TemplateResult {
  return stateWord(AGREEMENT[status], word);
}
