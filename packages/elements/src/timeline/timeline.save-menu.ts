import { type TemplateResult, html } from 'lit';
import { icon } from '../internal/icons.js';
import { disclosure } from './timeline.disclosure.js';
import type { View } from './timeline.view.js';

/** The way to take the timeline along. */
export function saveMenu(view: View): TemplateResult {
  return disclosure(
    'save',
    html`<summary class="button icon-only" aria-label=${view.messages['timeline.save']}>
      ${icon('print')}
    </summary>`,
    ({ saveWays }) => saveWays(view),
    view,
  );
}
