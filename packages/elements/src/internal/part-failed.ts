import { type TemplateResult, html, nothing } from 'lit';
import type { Messages } from '@hoi/model';
import { icon } from './icons.js';
import { absence } from './templates.js';

/** A piece of the element itself could not be fetched: nobody must take what is missing for nothing. */
export function partFailed(messages: Messages, retry: () => void): TemplateResult {
  return absence(
    'cloud',
    messages['part.failed'],
    nothing,
    html`<button @click=${retry}>${icon('refresh')}${messages['action.retry']}</button>`,
  );
}
