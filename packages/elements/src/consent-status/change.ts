import { type TemplateResult, html, nothing } from 'lit';
import type { AreaConsent } from '@hoi/model';
import { revocable } from './revocable.js';
import type { ConsentView, OpenForm } from './view.js';
import { nameOf } from './words.js';

/** The way from an area's yes to a no, and from anything else to an answer; nothing where there is nothing to change here. */
export function wayOf(row: AreaConsent, view: ConsentView): OpenForm | undefined {
  const { area, standing, record } = row;
  if (row.hoiNo || standing === 'notRequired' || standing === 'unknown') return undefined;
  const back =
    view.audience === 'citizen'
      ? revocable(view).some(({ areas }) => areas.includes(area))
      : row.holding.length > 0 || row.startsOn !== undefined;
  if (back) return { kind: 'withdrawArea', areas: [area] };
  // A question is answered as a whole, in the areas it was asked about.
  const areas = standing === 'pending' ? (record?.areas ?? [area]) : [area];
  return { kind: 'register', areas, from: area };
}

/** Its form stands in the row: while it is open, the button has done its work. */
export function inRow(way: OpenForm, { ui }: ConsentView): boolean {
  const { form } = ui;
  return way.kind === 'withdrawArea' && form?.kind === way.kind && form.areas[0] === way.areas[0];
}

export function change(row: AreaConsent, view: ConsentView): TemplateResult | typeof nothing {
  const { messages, act } = view;
  const way = wayOf(row, view);
  if (!way || inRow(way, view)) return nothing;
  const withdraws = way.kind === 'withdrawArea';
  const named = withdraws ? 'consent.act.withdrawNamed' : 'consent.act.registerNamed';
  return html`<button
    class="link"
    data-open=${`${way.kind}-${row.area}`}
    aria-label=${messages[named](nameOf(row.area, view))}
    @click=${() => act.open(way)}
  >
    ${messages[withdraws ? 'consent.act.withdrawArea' : 'consent.act.register']}
  </button>`;
}
