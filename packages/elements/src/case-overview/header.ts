import { type TemplateResult, html, nothing } from 'lit';
import { consentScope, covers, formatDate, lastDay } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { type IconName, icon } from '../internal/icons.js';
import type { OverviewView } from './view.js';

/** Name and context in one line. */
export function nameBlock(view: OverviewView): TemplateResult {
  const { messages, facts, hideName, level } = view;
  const name = !hideName && facts.person ? facts.person.name : messages['overview.title'];
  const line = view.topReady ? contextLine(view) : [];
  return html`${heading(level, name, { className: hideName ? 'name own' : 'name', id: 'title', focusable: true })}
  ${
    line.length > 0 || view.topRoom
      ? html`<ul class=${view.topRoom ? 'context room' : 'context'} part="context">
          ${line.map((part) => html`<li>${part}</li>`)}
        </ul>`
      : nothing
  }`;
}

function contextLine(view: OverviewView): unknown[] {
  const { messages, facts, hideName, today } = view;
  const { person } = facts;
  const parts: unknown[] = [];
  if (person && !hideName) {
    if (person.age !== undefined) parts.push(messages['overview.age'](person.age));
    if (person.municipality) parts.push(person.municipality);
  }
  if (person?.diedOn)
    parts.push(mark('info', messages['overview.died'](formatDate(person.diedOn, messages))));
  if (person?.addressProtected) parts.push(mark('lock', messages['overview.addressProtected']));
  if (view.age !== undefined) parts.push(mark('clock', view.age));
  const hoi = hoiWords(view);
  if (hoi) parts.push(hoi);
  const scope = consentScope(facts.consents, today, view.trust.withheld, facts.participation);
  if (scope.asked.length > 0 && facts.consents.length > 0) {
    parts.push(
      html`${icon('shield')}${messages['overview.consent'](scope.given.length, scope.areas.length)}`,
    );
  } else if (view.know.consents === 'known') {
    parts.push(html`${icon('shield')}${messages['overview.noConsent']}`);
  }
  return parts;
}

function hoiWords({ messages, facts }: OverviewView): string | undefined {
  const { participation, plan } = facts;
  const day = participation?.answeredOn ? formatDate(participation.answeredOn, messages) : '';
  switch (participation?.answer) {
    case 'no':
      return messages['overview.hoiNo'](day);
    case 'asked':
      return messages['overview.hoiAsked'];
    case 'notAsked':
      return messages['overview.hoiNotAsked'];
    case 'yes':
    case undefined: {
      const since = plan?.startedOn ? formatDate(plan.startedOn, messages) : day;
      return since === '' ? undefined : messages['overview.hoiSince'](since);
    }
  }
}

function mark(sign: IconName, words: string): TemplateResult {
  return html`<strong class="mark">${icon(sign)}${words}</strong>`;
}

/** What anyone must know before they ring or write, in ink frames: facts to respect, not warnings. */
export function remarks(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, today } = view;
  const now = view.facts.remarks.filter(({ period }) => covers(period, today));
  // Who answers after the top was drawn finds a line kept, and pushes nothing down.
  if (now.length === 0) return view.topRoom ? html`<div class="remarks room"></div>` : nothing;
  return html`<ul
    class=${view.topRoom ? 'remarks room' : 'remarks'}
    part="remarks"
    aria-label=${messages['overview.remarks']}
  >
    ${now.map(({ type, text, period }) => {
      const last = lastDay(period);
      const until = last ? messages['overview.remarkUntil'](formatDate(last, messages)) : '';
      return html`<li>
        ${icon('speech')}<span
          ><strong>${type}${text ? ':' : ''}</strong>
          ${[text, until].filter(Boolean).join(', ')}</span
        >
      </li>`;
    })}
  </ul>`;
}
