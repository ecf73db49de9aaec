import { type TemplateResult, html, nothing } from 'lit';
import type { ExportFormat } from '../events/export.js';
import { type IconName, icon } from '../internal/icons.js';
import { closeOnEscape, closeWhenLeft } from './timeline.filter.js';
import type { View } from './timeline.view.js';

/** A disclosure with the ways to take the timeline along: on paper, as text, as a file. */
export function saveMenu(view: View): TemplateResult {
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
  return html`<details class="filter save" @keydown=${closeOnEscape} @focusout=${closeWhenLeft}>
    <summary class="button icon-only" aria-label=${m['timeline.save']}>${icon('print')}</summary>
    <ul>
      ${way('print', m['action.print'], () => view.do.print())}
      ${way('copy', m['timeline.saveText'], save('text'))}
      ${way('table', m['timeline.saveCsv'], save('csv'))}
      ${way('timeline', m['timeline.saveSvg'], save('svg'))}
      ${
        view.model.coming.length > 0 ? way('calendar', m['timeline.saveIcs'], save('ics')) : nothing
      }
    </ul>
  </details>`;
}
