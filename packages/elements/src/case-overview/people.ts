import { type TemplateResult, html, nothing } from 'lit';
import { type Contact, AREAS, contactsNow, phaseOn, periodWords } from '@hoi/model';
import { areaName } from '../internal/templates.js';
import type { OverviewView } from './view.js';

/** Everyone around the citizen: now by area, the coordinating one first; then who came before and who comes, so that handovers show. */
export function contactList(view: OverviewView): TemplateResult {
  const { messages, facts, today } = view;
  const { coordinating, others, notNow } = contactsNow(facts.contacts, today);
  const later = notNow.filter(({ period }) => phaseOn(period, today) === 'planned');
  const earlier = notNow.filter((one) => !later.includes(one));
  return html`${list([...(coordinating ? [coordinating] : []), ...others], view, coordinating)}
  ${group(messages['contact.later'], later, view)}
  ${group(messages['contact.earlier'], earlier, view)}`;
}

function group(
  words: string,
  contacts: readonly Contact[],
  view: OverviewView,
): TemplateResult | typeof nothing {
  if (contacts.length === 0) return nothing;
  return html`<p class="label people-head">${words}</p>
    ${list(contacts, view)}`;
}

function list(contacts: readonly Contact[], view: OverviewView, first?: Contact): TemplateResult {
  const { messages, today } = view;
  const sorted = [...contacts].sort(
    (a, b) =>
      Number(b === first) - Number(a === first) ||
      AREAS.indexOf(a.area) - AREAS.indexOf(b.area) ||
      (a.name < b.name ? -1 : 1),
  );
  return html`<ul class="plain">
    ${sorted.map((contact) => {
      const { name, area, unit, telephone, period } = contact;
      const words = [areaName(area, messages), unit, telephone].filter(Boolean).join(' · ');
      return html`<li>
        <strong>${name}</strong>
        ${contact === first ? html`<span class="muted">${messages['contact.primary']}</span>` : nothing}
        <span class="meta">${words}</span>
        <span class="meta">${periodWords(period, today, messages)}</span>
      </li>`;
    })}
  </ul>`;
}
