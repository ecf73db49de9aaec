import { type TemplateResult, html, nothing } from 'lit';
import {
  type ConnectionReport,
  type Messages,
  contactsNow,
  formatWhen,
  ownCases,
  ownGrants,
  sharingOf,
} from '@hoi/model';
import { citizenFooter } from '../internal/citizen-footer.js';
import { heading } from '../internal/heading.js';
import { type IconName, icon } from '../internal/icons.js';
import { connectionName } from '../internal/templates.js';
import { initials } from '../internal/initials.js';
import { citizenHelpBlock } from './citizen-help.js';
import { citizenJourneyBlock } from './citizen-journey.js';
import { citizenNext } from './citizen-next.js';
import { contactButtons } from './contact.js';
import { answerLines, askBlock, lookedUpBlock } from './citizen-own.js';
import { fold } from './fold.js';
import { type OverviewView, waiting } from './view.js';

/** The same life as its owner reads it. No staff but the one contact, no law, no system, no number, no case of anyone else's. */
export function citizen(view: OverviewView): TemplateResult {
  const own = ownView(view);
  const { messages, level, hideName, facts } = own;
  return html`<header class="top" part="header">
      ${heading(level, messages['mine.title'], { id: 'title', className: hideName ? 'sr' : 'name', focusable: true })}
      <p class="intro">${messages['mine.intro']}</p>
      ${missingNotice(own)}
      ${own.age === undefined ? nothing : html`<p><strong>${icon('clock')} ${own.age}</strong></p>`}
      ${facts.person?.addressProtected ? html`<p>${messages['own.protectedAddress']}</p>` : nothing}
    </header>
    <div class="mine">
      ${citizenNext(own)} ${contactBlock(own)} ${citizenHelpBlock(own)} ${citizenJourneyBlock(own)}
      ${sharingBlock(own)} ${missingBlock(own)} ${lookedUpBlock(own)} ${askBlock(own)}
      <slot name="entries"></slot>
    </div>
    ${own.late?.pill(own)} ${citizenFooter(own)}`;
}

/** Only what is the citizen's own. */
function ownView(view: OverviewView): OverviewView {
  const cases = ownCases(view.cases, view.citizen);
  const others = new Set(view.cases.filter((item) => !cases.includes(item)).map(({ id }) => id));
  const grants = ownGrants(view.facts.grants, view.citizen).filter(
    (grant) => grant.cases.length === 0 || grant.cases.some(({ caseId }) => !others.has(caseId)),
  );
  const appointments = view.facts.appointments.filter(
    ({ caseId }) => caseId === undefined || !others.has(caseId),
  );
  const interventions = view.facts.interventions.filter(
    ({ caseId }) => caseId === undefined || !others.has(caseId),
  );
  const facts = { ...view.facts, cases, grants, interventions, appointments };
  return { ...view, cases, facts };
}

function contactBlock(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, level, facts, today, know } = view;
  const { coordinating } = contactsNow(facts.contacts, today);
  if (!coordinating && know.contacts === 'absent') return nothing;
  const none =
    know.contacts === 'known' || know.contacts === 'given'
      ? messages['mine.noContact']
      : messages['mine.contactUnknown'];
  return html`<section part="contact" aria-labelledby="contact">
    ${heading(level + 1, messages['mine.contact'], { id: 'contact' })}
    ${
      coordinating
        ? html`<div class="contact">
            <div class="who">
              <span class="disc" aria-hidden="true">${initials(coordinating.name)}</span>
              <span>
                <strong class="contact-name">${coordinating.name}</strong>
                <span class="muted"
                  >${messages[facts.plan ? 'mine.contactFor' : 'mine.contactForAny'](firstOf(coordinating.name))}</span
                >
                ${
                  coordinating.telephone
                    ? html`<span class="muted"
                        >${coordinating.telephone}${
                          coordinating.telephoneHours
                            ? html`, ${coordinating.telephoneHours}`
                            : nothing
                        }</span
                      >`
                    : nothing
                }
              </span>
            </div>
            ${contactButtons(coordinating, messages, true)}
          </div>`
        : html`<p>${waiting(view, 'contacts') ? messages['detail.loading'] : none}</p>`
    }
  </section>`;
}

function firstOf(name: string): string {
  return name.split(/\s+/)[0] ?? name;
}

/** Between whom information is not shared: the citizen's own choice, and the way to change it. */
function sharingBlock(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, level, facts, cases, today, know, act } = view;
  if (
    know.consents === 'absent' ||
    know.consents === 'notConnected' ||
    know.consents === 'loading'
  ) {
    return nothing;
  }
  const own = [...cases, ...facts.grants, ...facts.interventions].map(({ area }) => area);
  const { shared, notShared } = sharingOf(facts.consents, own, today, facts.participation);
  if (know.consents === 'failed' && facts.consents.length === 0) return nothing;
  if (shared.length + notShared.length === 0) return nothing;
  const named = (areas: typeof shared) =>
    messages.list(areas.map((area) => messages[`areaCitizen.${area}`]));
  return html`<section part="sharing" aria-labelledby="sharing">
    ${heading(level + 1, messages['mine.sharing'], { id: 'sharing' })}
    <div class="plate">
      ${icon('shield')}
      <div>
        ${answerLines(view)}
        ${notShared.length > 0 ? html`<p>${messages['mine.notShared'](named(notShared))}</p>` : nothing}
        ${shared.length > 0 ? html`<p>${messages['mine.shared'](named(shared))}</p>` : nothing}
        <div class="beside">
          <button class="link" @click=${() => act.seeConsent(notShared[0])}>
            ${messages['mine.seeConsent']}
          </button>
          ${fold(
            view,
            'what-consent',
            messages['mine.whatIsConsent'],
            () => html`<p class="explained">${messages['mine.consentIs']}</p>`,
          )}
        </div>
      </div>
    </div>
  </section>`;
}

/** What could not be fetched, is old, or is not part of this page: a sign, its name, and why. */
function missingLines({ messages, trust, today }: OverviewView): [IconName, string, string][] {
  const silent = trust.systems.filter(({ state }) => state === 'doesNotDeliver');
  const areas = [...new Set(silent.map(({ area }) => messages[`areaCitizen.${area}`]))];
  const closed = trust.withheld.map(({ area }) => messages[`areaCitizen.${area}`]);
  return [
    ...trust.failed.map((report): [IconName, string, string] => [
      'cloud',
      citizenSource(report, messages),
      `${messages['mine.failed']} ${messages['mine.failedMore']}`,
    ]),
    ...trust.late.map((report): [IconName, string, string] => [
      'clock',
      citizenSource(report, messages),
      report.dataFrom ? messages['mine.late'](formatWhen(report.dataFrom, today, messages)) : '',
    ]),
    ...[...areas, ...closed].map((name): [IconName, string, string] => [
      'unplug',
      name,
      messages['mine.notDelivering'],
    ]),
  ];
}

/** That something is missing is said at the top, in a line; what it is, where the page ends. */
function missingNotice(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, act } = view;
  const lines = missingLines(view);
  if (lines.length === 0) return stillComing(view);
  const named = (old: boolean) => [
    ...new Set(lines.filter(([sign]) => (sign === 'clock') === old).map(([, name]) => name)),
  ];
  const [gone, old] = [named(false), named(true)];
  return html`<p class="notice" part="notice">
    ${gone.length > 0 ? messages['mine.notAll'](messages.list(gone)) : nothing}
    ${old.length > 0 ? messages['mine.notNew'](messages.list(old)) : nothing}
    <button class="link" @click=${() => act.showMissing()}>${messages['mine.notAllWhy']}</button>
  </p>`;
}

/** The same line where the page was drawn before everything had come: nothing moves when it is known what is missing. */
function stillComing({ messages, trust, keepRoom }: OverviewView): TemplateResult | typeof nothing {
  if (!keepRoom) return nothing;
  return html`<p class="notice">${messages[trust.settled ? 'mine.allHere' : 'mine.coming']}</p>`;
}

function missingBlock(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, level } = view;
  const lines = missingLines(view);
  if (lines.length === 0) return nothing;
  return html`<section part="missing" aria-labelledby="missing">
    ${heading(level + 1, messages['mine.missing'], { id: 'missing', focusable: true })}
    <ul class="plates">
      ${lines.map(
        ([sign, name, words]) =>
          html`<li class="plate">
            ${icon(sign)}
            <div>
              <strong>${name}</strong>
              <p>${words}</p>
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** A connection by what it brings, for somebody who has never heard of an index. */
function citizenSource(report: ConnectionReport, messages: Messages): string {
  const { connection } = report;
  if (connection === 'sdi') return messages['facet.cases'];
  if (connection === 'ydi') return messages['mine.sourceGrants'];
  return connectionName(report, messages);
}
