import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../internal/icons.js';
import { areaGlyph } from '../internal/templates.js';
import type { View } from './timeline.view.js';

/** A disclosure with a tick for each area that has something to say. */
export function areaFilter(view: View): TemplateResult | typeof nothing {
  const { messages: m, model, hidden } = view;
  const areas = model.lanes.map(({ area }) => area);
  if (areas.length < 2) return nothing;
  const shown = areas.filter((area) => !hidden.has(area)).length;
  const words =
    shown === areas.length ? m['timeline.allAreas'] : m['timeline.someAreas'](shown, areas.length);
  return html`<details class="filter" @keydown=${closeOnEscape} @focusout=${closeWhenLeft}>
    <summary class="button">${icon('filter')}${words}${icon('down')}</summary>
    <fieldset>
      <legend class="sr">${m['timeline.showAreas']}</legend>
      ${areas.map(
        (area) =>
          html`<label data-area=${area}>
            <input
              type="checkbox"
              .checked=${!hidden.has(area)}
              @change=${(event: Event) =>
                view.do.showArea(area, (event.target as HTMLInputElement).checked)}
            />${areaGlyph(area)}${m[`area.${area}`]}
          </label>`,
      )}
    </fieldset>
  </details>`;
}

/** Escape closes the disclosure, and nothing around it. */
export function closeOnEscape(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  event.stopPropagation();
  details.open = false;
  details.querySelector('summary')?.focus();
}

export function closeWhenLeft(event: FocusEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  const next = event.relatedTarget;
  if (next instanceof Node && !details.contains(next)) details.open = false;
}
