import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../internal/icons.js';
import { areaGlyph } from '../internal/templates.js';
import type { View } from './timeline.view.js';

/** A disclosure with a tick for each area and each kind that there is, and for the payments, which are fetched when ticked. */
export function areaFilter(view: View): TemplateResult {
  const { messages: m, model, hidden, kinds, payments } = view;
  const areas = model.lanes.map(({ area }) => area);
  const shown = areas.filter((area) => !hidden.has(area)).length;
  const some = kinds.all.filter((kind) => kinds.shown.has(kind)).length;
  const words = [
    shown === areas.length ? m['timeline.allAreas'] : m['timeline.someAreas'](shown, areas.length),
    some === kinds.all.length ? '' : m['timeline.someKinds'](some, kinds.all.length),
  ];
  return html`<details class="filter" @keydown=${closeOnEscape} @focusout=${closeWhenLeft}>
    <summary class="button">
      ${icon('filter')}${words.filter(Boolean).join(', ')}${icon('down')}
    </summary>
    <div class="choices">
      ${
        areas.length < 2
          ? nothing
          : html`<fieldset>
              <legend>${m['timeline.showAreas']}</legend>
              ${areas.map((area) =>
                tick(
                  !hidden.has(area),
                  (on) => view.do.showArea(area, on),
                  html`${areaGlyph(area)}${m[`area.${area}`]}`,
                  area,
                ),
              )}
            </fieldset>`
      }
      <fieldset>
        <legend>${m['timeline.showKinds']}</legend>
        ${kinds.all.map((kind) =>
          tick(
            kinds.shown.has(kind),
            (on) => view.do.showKind(kind, on),
            m[`timeline.kind.${kind}`],
          ),
        )}
        ${tick(payments !== undefined, (on) => view.do.showPayments(on), m['timeline.kind.payment'])}
      </fieldset>
    </div>
  </details>`;
}

function tick(
  on: boolean,
  change: (on: boolean) => void,
  words: unknown,
  area?: string,
): TemplateResult {
  return html`<label data-area=${area ?? nothing}>
    <input
      type="checkbox"
      .checked=${on}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />${words}
  </label>`;
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
