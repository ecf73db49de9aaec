import { type TemplateResult, html, nothing } from 'lit';
import {
  type Area,
  type CivilDate,
  type CoveredArea,
  formatClock,
  formatDate,
  isCivilDate,
} from '@hoi/model';
import type { View } from './timeline.view.js';

/** Asks for a day, and says what consent covered on it. */
export function dayBody(day: CivilDate | undefined, view: View): TemplateResult {
  const m = view.messages;
  return html`<div class="day-form">
      <label for="covered-day">${m['timeline.day']}</label>
      <input
        type="date"
        id="covered-day"
        .value=${day ?? ''}
        aria-describedby="covered"
        @change=${(event: Event) => {
          const { value } = event.target as HTMLInputElement;
          if (isCivilDate(value)) view.do.askDay(value);
        }}
      />
    </div>
    <p id="covered" class="covered" role="status">
      ${day === undefined ? m['timeline.dayChoose'] : coveredWords(day, view)}
    </p>`;
}

/** "1. maj 2026: Ja. Beskæftigelse og Social var dækket." */
export function coveredWords(day: CivilDate, view: View): string {
  const { messages: m } = view;
  const { known, answer, what } = view.coveredOn(day);
  const when = formatDate(day, m, 'long');
  const sure = [known, answer];
  if (sure.includes('waiting')) return `${when}: ${m['load.fetchingUnknown']}`;
  if (sure.includes('failed') || known === 'notConnected' || known === 'absent') {
    return m['timeline.coveredUnknown'](when);
  }
  const given = known === 'given' ? ` ${m['timeline.coveredGiven']}` : '';
  // Without the answer to HOI nobody can say that a consent stood: a "Nej" ends them all.
  const doubt =
    answer === 'absent' || answer === 'notConnected' ? ` ${m['timeline.coveredNoHoi']}` : '';
  if (what.covered.length > 0) {
    const areas = m.list(alike(what.covered).map((one) => hours(one, view)));
    return `${m['timeline.covered'](when, areas)}${given}${doubt}`;
  }
  const why = [
    what.hoiNo ? m['timeline.coveredHoiNo'](formatDate(what.hoiNo, m)) : '',
    what.before
      ? m[
          what.before.state === 'withdrawn'
            ? 'timeline.consentWithdrawn'
            : 'timeline.consentExpired'
        ](formatDate(what.before.last, m))
      : '',
    what.next ? m['timeline.coveredNext'](formatDate(what.next, m)) : '',
  ].filter(Boolean);
  return [m['timeline.notCovered'](when), ...why.map((one) => `${one}.`)].join(' ') + given;
}

interface Alike {
  areas: Area[];
  from: CoveredArea['from'];
  until: CoveredArea['until'];
}

/** Areas covered in the same hours are told together. */
function alike(covered: readonly CoveredArea[]): Alike[] {
  const groups = new Map<string, Alike>();
  for (const { area, from, until } of covered) {
    const key = `${from ?? ''} ${until ?? ''}`;
    const group = groups.get(key);
    if (group) group.areas.push(area);
    else groups.set(key, { areas: [area], from, until });
  }
  return [...groups.values()];
}

/** "Social fra kl. 10.00": a consent that began or ended that day covered only some of it. */
function hours({ areas, from, until }: Alike, { messages: m }: View): string {
  const names = m.list(areas.map((area) => m[`area.${area}`]));
  return [
    names,
    from ? m['timeline.fromClock'](formatClock(from, m)) : '',
    until ? m['timeline.untilClock'](formatClock(until, m)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Asks for the day the course shall be shown on, and whether its facts or its knowledge are meant. */
export function asOfBody(view: View): TemplateResult {
  const { messages: m, asOf } = view;
  const known = asOf?.knownOn !== undefined && asOf.validAt === undefined;
  const way = (value: string, on: boolean, words: string) =>
    html`<label class="way"
      ><input type="radio" name="as-of-way" value=${value} .checked=${on} />${words}</label
    >`;
  return html`<form
    class="day-form"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement;
      const data = new FormData(form);
      const day = data.get('as-of-day');
      const field = form.querySelector<HTMLInputElement>('#as-of-day');
      if (!isCivilDate(day)) {
        field?.setAttribute('aria-invalid', 'true');
        field?.focus();
        return;
      }
      if (data.get('as-of-way') === 'known') view.do.setAsOf(undefined, day);
      else view.do.setAsOf(day, undefined);
    }}
  >
    <label for="as-of-day">${m['timeline.day']}</label>
    <input type="date" id="as-of-day" name="as-of-day" .value=${asOf?.day ?? ''} />
    <fieldset>
      <legend class="sr">${m['timeline.asOf']}</legend>
      ${way('valid', !known, m['timeline.asOfWayValid'])}
      ${way('known', known, m['timeline.asOfWayKnown'])}
    </fieldset>
    <div class="actions">
      <button class="primary">${m['timeline.asOfShow']}</button>
      ${
        asOf && view.canReturn
          ? html`<button type="button" @click=${() => view.do.setAsOf(undefined, undefined)}>
              ${m['timeline.asOfBack']}
            </button>`
          : nothing
      }
    </div>
  </form>`;
}
