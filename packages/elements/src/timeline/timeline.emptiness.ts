import { type TemplateResult, html } from 'lit';
import type { Messages } from '@hoi/model';
import type { Known } from './timeline.view.js';

/** Says why a lane is empty, in its own words, or that nobody can know. */
export function emptiness(
  known: Known,
  none: string,
  noneGiven: string,
  m: Messages,
): TemplateResult {
  const words: Record<Known, string> = {
    known: none,
    given: noneGiven,
    waiting: m['load.fetchingUnknown'],
    failed: m['absence.failed'],
    notConnected: `${m['absence.notConnected']} ${m['absence.notConnectedMore']}`,
    absent: m['absence.notConnected'],
  };
  return html`<span class="lane-note muted">${words[known]}</span>`;
}
