import { type TemplateResult, html, nothing } from 'lit';
import { absence } from '../internal/templates.js';
import { eventWhen, eventWord } from './timeline.names.js';
import type { AreaRecords, TableState } from './timeline.records.js';
import { eventSign } from './timeline.signs.js';
import type { View } from './timeline.view.js';

/** What is not here: a withheld area, a system that does not deliver. */
export function areaGaps({ lane }: AreaRecords, view: View): TemplateResult {
  const m = view.messages;
  const consent = html`<button class="link" @click=${() => view.do.seeConsent(lane.area)}>
    ${m['absence.seeConsent']}
  </button>`;
  return html`${
    lane.withheld
      ? html`<div class="list-gap">
          ${
            lane.withheld.reason === 'role'
              ? absence('lock', m['absence.role'])
              : absence('lock', m['absence.withheld'], m['absence.withheldMore'], consent)
          }
        </div>`
      : nothing
  }
  ${lane.missing.map(
    (system) =>
      html`<div class="list-gap">
        ${absence(
          'unplug',
          m['absence.notDeliveringNamed'](system.label ?? system.system),
          view.citizen ? nothing : m['absence.searchIn'](system.system),
        )}
      </div>`,
  )}`;
}

/** An area's events, folded away until someone asks. */
export function events(
  { lane, events: all }: AreaRecords,
  { withEvents }: TableState,
  view: View,
): TemplateResult | typeof nothing {
  const m = view.messages;
  if (all.length === 0) return nothing;
  const open = withEvents.has(lane.area);
  return html`<div class="list-events">
    <button
      class="link"
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => view.do.toggleEvents(lane.area)}
    >
      ${open ? m['timeline.hideEvents'] : m['timeline.showEvents'](all.length)}<span class="sr"
        >, ${m[`area.${lane.area}`]}</span
      >
    </button>
    ${
      open
        ? html`<ul class="several" data-area=${lane.area}>
            ${all.map(
              (event) =>
                html`<li>
                  <span class="event-sign">${eventSign(event.kind, event.state)}</span
                  ><span
                    ><b>${eventWhen(event, m)}</b>
                    ${eventWord(event, m)}${event.title ? `: ${event.title}` : ''}</span
                  >
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}
