import { type TemplateResult, html, nothing } from 'lit';
import { type Area, type CoveredArea, consentOnDay, formatClock, isCivilDate } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { standingGlyph } from './glyphs.js';
import type { ConsentView } from './view.js';
import { areasIn, dayIn } from './words.js';

/** "Var der samtykke på en dato?" answered for any day, by what is recorded now. */
export function dayLookup(view: ConsentView): TemplateResult {
  const { messages, level, act, ui } = view;
  const missing = ui.day === '';
  const lookUp = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const day = new FormData(event.target).get('look-day');
    act.lookUp(isCivilDate(day) ? day : '');
  };
  return html`<section class="block" part="day" aria-labelledby="day-title">
    ${heading(level + 1, messages['consent.wasThere'], { id: 'day-title' })}
    <form class="look-up" novalidate @submit=${lookUp}>
      <label class="sr" for="look-day">${messages['consent.date']}</label>
      <input
        type="date"
        id="look-day"
        name="look-day"
        aria-invalid=${missing ? 'true' : 'false'}
        aria-describedby="looked-up"
      />
      <button>${messages['consent.lookUp']}</button>
    </form>
    <div id="looked-up" role="status">
      ${
        ui.day === undefined
          ? nothing
          : html`<p class="plate">${missing ? messages['consent.dateMissing'] : reply(view)}</p>`
      }
    </div>
  </section>`;
}

function reply(view: ConsentView): TemplateResult {
  const { messages, consents, participation, ui, know, known } = view;
  const day = ui.day || view.today;
  const { covered, before, next, hoiNo } = consentOnDay(consents, participation, day);
  const given = know.consents === 'given' ? ` ${messages['consent.wasGiven']}` : '';
  const lead = `${dayIn(day, view)}: `;
  if (covered.length > 0) {
    const words = messages.list(alike(covered).map((one) => coverWords(one, view)));
    return html`${standingGlyph('given')}<span
        >${lead}<strong>${messages['consent.was']}</strong> ${words}.${given}</span
      >`;
  }
  if (!known) {
    return html`${standingGlyph('unknown')}<span>${lead}${messages['consent.wasUnknown']}</span>`;
  }
  const why = [
    hoiNo ? messages['consent.wasHoiNo'](dayIn(hoiNo, view)) : '',
    before
      ? messages[before.state === 'withdrawn' ? 'consent.wasWithdrawn' : 'consent.wasExpired'](
          dayIn(before.last, view),
        )
      : '',
    next ? messages['consent.wasNext'](dayIn(next, view)) : '',
  ].filter(Boolean);
  return html`${standingGlyph(hoiNo ? 'declined' : (before?.state ?? 'notAsked'))}<span
      >${lead}<strong>${messages['consent.wasNot']}</strong> ${
        why.length > 0 ? why.join(' ') : messages['consent.wasNothing']
      }${given}</span
    >`;
}

interface Alike extends Pick<CoveredArea, 'from' | 'until'> {
  areas: Area[];
}

/** Areas covered in the same hours are told together. */
function alike(covered: readonly CoveredArea[]): Alike[] {
  const groups = new Map<string, Alike>();
  for (const { area, ...hours } of covered) {
    const key = `${hours.from ?? ''} ${hours.until ?? ''}`;
    const group = groups.get(key);
    if (group) group.areas.push(area);
    else groups.set(key, { areas: [area], ...hours });
  }
  return [...groups.values()];
}

function coverWords({ areas, from, until }: Alike, view: ConsentView): string {
  const { messages } = view;
  const name = areasIn(areas, view);
  const clock = (instant: NonNullable<typeof from>) => formatClock(instant, messages);
  if (from && until) {
    return messages['consent.wasFromUntil'](name, clock(from), clock(until));
  }
  if (from) return messages['consent.wasFrom'](name, clock(from));
  return until ? messages['consent.wasUntil'](name, clock(until)) : name;
}
