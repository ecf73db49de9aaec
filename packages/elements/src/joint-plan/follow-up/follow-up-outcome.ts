import { type TemplateResult, html } from 'lit';
import type { PlanMoreWords } from '@hoi/model/locales/plan-more.js';
import type { CommandState } from '../../controllers/command-controller.js';
import { icon } from '../../internal/icons.js';

/** How the save went; a status that is always there, so that it is heard when it changes. */
export function followUpOutcome(
  state: CommandState | undefined,
  words: PlanMoreWords,
): TemplateResult {
  const said = wordsOf(state, words);
  const over = state?.kind === 'done' || state?.kind === 'handed';
  return html`<p class="outcome" id="followUp-said" role="status" tabindex="-1">
    ${said === '' ? '' : html`${icon(over ? 'check' : 'info')}<span>${said}</span>`}
  </p>`;
}

function wordsOf(state: CommandState | undefined, words: PlanMoreWords): string {
  switch (state?.kind) {
    case undefined:
      return '';
    case 'running':
      return words.followUpSaving;
    case 'done':
      return words.followUpSaved;
    case 'handed':
      return words.followUpHanded;
    case 'conflict':
      return words.followUpConflict;
    case 'refused':
      return [words.followUpRefused, because(state.reason, words)].filter(Boolean).join(' ');
    case 'failed':
      return [
        words.followUpFailed,
        state.reference ? words.followUpFailedReference(state.reference) : '',
      ]
        .filter(Boolean)
        .join(' ');
  }
}

/** Why, for the reasons there are words for; a reason is a key and never shown as it is. */
function because(reason: string, words: PlanMoreWords): string {
  switch (reason) {
    case 'part.notYours':
    case 'part.invalid':
    case 'command.refused':
      return words.followUpNotYours;
    case 'appointment.notOpen':
      return words.followUpNotOpen;
    case 'date.past':
      return words['error.past'];
    case 'date.future':
      return words['error.future'];
    default:
      return '';
  }
}
