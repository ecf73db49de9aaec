import { type TemplateResult, html, nothing } from 'lit';
import type { ExportFormat } from '../events/export.js';
import { type IconName, icon } from '../internal/icons.js';
import type { View } from './timeline.view.js';

/** The ways to take the timeline along: on paper, as text, as a file. */
export function saveWays(view: View): TemplateResult {
  const m = view.messages;
  const way = (sign: IconName, words: string, act: () => void) =>
    html`<li>
      <button
        class="quiet"
        @click=${(event: Event) => {
          const menu = (event.currentTarget as Element).closest('details');
          menu?.querySelector('summary')?.focus();
          menu?.removeAttribute('open');
          act();
        }}
      >
        ${icon(sign)}${words}
      </button>
    </li>`;
  const save = (format: ExportFormat) => () => view.do.save(format);
  return html`<ul>
    ${way('print', m['action.print'], () => view.do.print())}
    ${way('copy', m['timeline.saveText'], save('text'))}
    ${way('table', m['timeline.saveCsv'], save('csv'))}
    ${way('timeline', m['timeline.saveSvg'], save('svg'))}
    ${view.model.coming.length > 0 ? way('calendar', m['timeline.saveIcs'], save('ics')) : nothing}
  </ul>`;
}
