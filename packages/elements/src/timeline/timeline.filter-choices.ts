import { type TemplateResult, html, nothing } from 'lit';
import { areaGlyph } from '../internal/templates.js';
import type { View } from './timeline.view.js';

/** A tick for each area and each kind that there is, and for the payments, which are fetched when ticked. */
export function filterChoices({ messages: m, model, hidden, kinds, payments, ...view }: View) {
  const areas = model.lanes.map(({ area }) => area);
  return html`<div class="choices">
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
        tick(kinds.shown.has(kind), (on) => view.do.showKind(kind, on), m[`timeline.kind.${kind}`]),
      )}
      ${tick(payments !== undefined, (on) => view.do.showPayments(on), m['timeline.kind.payment'])}
    </fieldset>
  </div>`;
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
