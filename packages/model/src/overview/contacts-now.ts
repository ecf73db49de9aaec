import type { Contact } from '../record/contact.js';
import type { CivilDate } from '../time/civil-date.js';
import { type PeriodPhase, phaseOn } from '../time/period.js';
import { AREAS } from '../area/area.js';

export interface ContactsNow {
  /** The one coordinating caseworker. More than one is a mistake in the source: the newest is shown, the others stay in the list. */
  coordinating: Contact | undefined;
  /** Everyone else the citizen meets now, by area. */
  others: Contact[];
  /** Those who came before or come later. */
  notNow: Contact[];
}

export function contactsNow(contacts: readonly Contact[], today: CivilDate): ContactsNow {
  const phase = ({ period }: Contact): PeriodPhase => phaseOn(period, today);
  const now = contacts.filter((one) => phase(one) === 'running' || phase(one) === 'invalid');
  const coordinating = now
    .filter((one) => one.coordinating)
    .sort((a, b) => ((a.period.start ?? '') < (b.period.start ?? '') ? 1 : -1))[0];
  return {
    coordinating,
    others: now.filter((one) => one !== coordinating).sort(byArea),
    notNow: contacts.filter((one) => !now.includes(one)).sort(byArea),
  };
}

function byArea(a: Contact, b: Contact): number {
  return AREAS.indexOf(a.area) - AREAS.indexOf(b.area) || (a.name < b.name ? -1 : 1);
}
