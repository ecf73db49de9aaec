import { type TemplateResult, html, nothing, svg } from 'lit';
import type { EventKind, EventState } from '@hoi/model';
import { cssVars } from '../internal/css-vars.js';
import type { EventMark } from './timeline.events.js';
import { share } from './timeline.lengths.js';
import { spokenEvents } from './timeline.names.js';
import type { View } from './timeline.view.js';

/** Shape says what happened; filled has happened, outline is planned. Drawn on 16 × 16. */
export const EVENT_SHAPES: Record<EventKind, string> = {
  decision: 'M8 1.6 14.4 8 8 14.4 1.6 8z',
  meeting: 'M8 2.3a5.7 5.7 0 1 1 0 11.4A5.7 5.7 0 0 1 8 2.3z',
  note: 'M2.8 2.3h10.4v7.9l-3.5 3.5H2.8z',
  document: 'M3.2 1.6h6.3l3.3 3.3v9.5H3.2z',
  followUp: 'M3.6 2h10l-2.2 3.3 2.2 3.3h-10z',
};
const INSIDE: Partial<Record<EventKind, string>> = {
  note: 'M5.2 5.6h5.6M5.2 8.2h3.4',
  document: 'M5.4 7.4h5.2M5.4 9.8h5.2M5.4 12.1h3.2',
};

export function eventSign(
  kind: EventKind | undefined,
  state: EventState | undefined,
): TemplateResult {
  const open = state === 'planned' || state === 'cancelled';
  return html`<svg
    class="sign ${open ? 'open' : ''} ${state ?? ''}"
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    ${
      kind === undefined
        ? svg`<path d="M2.5 4.5h8v8h-8z"></path><path d="M5.5 1.8h8v8h-8z"></path>`
        : svg`<path d=${EVENT_SHAPES[kind]}></path>`
    }
    ${kind === 'followUp' ? svg`<path class="pole" d="M3.6 2v12.4"></path>` : nothing}
    ${
      kind !== undefined && INSIDE[kind] && !open
        ? svg`<path class="inside" d=${INSIDE[kind]}></path>`
        : nothing
    }
    ${state === 'cancelled' ? svg`<path class="strike" d="M2 14 14 2"></path>` : nothing}
  </svg>`;
}

/** "2 møder", "3 hændelser". */
export function mergedWord(
  { kind, events }: Pick<EventMark, 'kind' | 'events'>,
  view: View,
): string {
  return kind === undefined
    ? view.messages['timeline.events'](events.length)
    : view.messages[`timeline.events.${kind}`](events.length);
}

export function eventMark(mark: EventMark, view: View): TemplateResult {
  const stop = `event:${mark.key}`;
  const many = mark.events.length;
  return html`<button
    class="event"
    part="event"
    data-stop=${stop}
    tabindex="-1"
    aria-label=${spokenEvents(mark.events, view.messages, mergedWord(mark, view))}
    aria-current=${mark.events.some(({ id }) => id === view.selected) ? 'true' : nothing}
    @click=${() => view.do.open(stop)}
    ${cssVars({ '--x': share(mark.x, view.geometry.width) })}
  >
    ${eventSign(mark.kind, view.citizen && mark.state === 'overdue' ? 'planned' : mark.state)}${many > 1 ? html`<span class="number" aria-hidden="true">${many}</span>` : nothing}
  </button>`;
}
