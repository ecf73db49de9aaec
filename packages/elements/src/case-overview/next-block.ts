import { type TemplateResult, html, nothing } from 'lit';
import { type NextAppointment, formatWallTime, nextAppointments } from '@hoi/model';
import { dateTile } from '../internal/date-tile.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { areaGlyph, areaName } from '../internal/templates.js';
import { NEXT_DAYS, nothingNext } from './next-words.js';
import type { OverviewView } from './view.js';

/** What comes next, each day on a tile, with its way to the reader's calendar. */
export function nextBlock(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, level, facts, today, know } = view;
  if (know.appointments === 'absent' || know.appointments === 'notConnected') return nothing;
  const { within, later } = nextAppointments(facts.appointments, today, NEXT_DAYS);
  return html`<section
    class=${view.keepRoom ? 'block room' : 'block'}
    part="next"
    aria-labelledby="next"
  >
    <div class="block-head">
      ${heading(level + 1, messages['next.title'], { id: 'next' })}
      <span class="meta">${messages['next.horizon'](NEXT_DAYS)}</span>
    </div>
    ${
      within.length > 0
        ? html`<ol class="dates">
            ${within.map((next) => dateRow(next, view))}
          </ol>`
        : html`<p class="muted">${nothingNext(view)}</p>`
    }
    ${
      within.length > 1
        ? html`<button
            class="link"
            @click=${() => view.act.saveCalendar(within.map(({ appointment }) => appointment))}
          >
            ${icon('calendar')}${messages['next.saveAll']}
          </button>`
        : nothing
    }
    ${later > 0 ? html`<p class="meta">${messages['next.later'](later)}</p>` : nothing}
  </section>`;
}

function dateRow({ appointment, clash }: NextAppointment, view: OverviewView): TemplateResult {
  const { messages } = view;
  const { date, title, start, place, area } = appointment;
  const time = start ? ` ${formatWallTime(start, messages)}` : '';
  return html`<li>
    ${dateTile(date, messages.monthsShort)}
    <div>
      <strong>${title}${time}</strong>
      <span class="where muted"
        >${areaGlyph(area)}${[areaName(area, messages), place].filter(Boolean).join(' · ')}</span
      >
      ${clash ? html`<span class="meta">${icon('info')} ${messages['next.clash']}</span>` : nothing}
    </div>
    <button
      class="icon-only quiet go"
      aria-label=${messages['next.saveNamed'](title)}
      title=${messages['next.save']}
      @click=${() => view.act.saveCalendar([appointment])}
    >
      ${icon('calendar')}
    </button>
  </li>`;
}
