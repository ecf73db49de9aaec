import { type TemplateResult, html } from 'lit';
import { icon } from '../internal/icons.js';
import { disclosure } from './timeline.disclosure.js';
import type { View } from './timeline.view.js';

/** The way to choose among areas and kinds; it says when not all of them are shown. */
export function areaFilter(view: View): TemplateResult {
  const { messages: m, model, hidden, kinds } = view;
  const areas = model.lanes.map(({ area }) => area);
  const shown = areas.filter((area) => !hidden.has(area)).length;
  const some = kinds.all.filter((kind) => kinds.shown.has(kind)).length;
  const words = [
    shown === areas.length ? m['timeline.allAreas'] : m['timeline.someAreas'](shown, areas.length),
    some === kinds.all.length ? '' : m['timeline.someKinds'](some, kinds.all.length),
  ];
  return disclosure(
    '',
    html`<summary class="button">
      ${icon('filter')}${words.filter(Boolean).join(', ')}${icon('down')}
    </summary>`,
    ({ filterChoices }) => filterChoices(view),
    view,
  );
}
