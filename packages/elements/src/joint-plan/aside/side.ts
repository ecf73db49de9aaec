import { type TemplateResult, html, nothing } from 'lit';
import {
  type Area,
  consentScope,
  contactsNow,
  formatWallTime,
  inAreaOrder,
  nextAppointments,
} from '@hoi/model';
import { OpenDocumentEvent } from '../../events/open-document.js';
import { dateTile } from '../../internal/date-tile.js';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icons.js';
import { initials } from '../../internal/initials.js';
import { areaGlyph, areaName } from '../../internal/templates.js';
import { goalsOf } from '../attention.js';
import { awaited, later } from './later.js';
import { told } from './told.js';
import type { JointPlanState } from '../view.js';

export function sideColumn(view: JointPlanState): TemplateResult {
  return html`<div class="side" part="side">
    ${next(view)} ${participants(view)} ${past(view)} ${basis(view)} ${notPart(view)}
  </div>`;
}

function block(
  view: JointPlanState,
  part: 'next' | 'participants' | 'basis',
  content: unknown,
  end: unknown = nothing,
  foot: unknown = nothing,
): TemplateResult {
  return html`<section class="block" part=${part} aria-labelledby=${part}>
    <div class="block-head">
      ${heading(view.level + 1, view.messages[`plan.${part}`], { id: part })} ${end}
    </div>
    ${content} ${foot}
  </section>`;
}

const DAYS = 90;

/** Follow-ups and joint meetings, with the sub-goals they are about. */
function next(view: JointPlanState): TemplateResult | typeof nothing {
  const { messages, facts, today, know } = view;
  if (know.appointments === 'absent' || know.appointments === 'notConnected') return nothing;
  const coming = nextAppointments(facts.appointments, today, DAYS).within.filter(
    ({ appointment: { kind, area, id } }) =>
      kind === 'followUp' || area === 'crossCutting' || goalsOf(id, view).length > 0,
  );
  const none =
    know.appointments === 'known'
      ? messages['next.none'](DAYS)
      : know.appointments === 'given'
        ? messages['next.noneGiven'](DAYS)
        : know.appointments === 'loading'
          ? messages['detail.loading']
          : messages['next.noneSeen'];
  return block(
    view,
    'next',
    coming.length === 0
      ? html`<p class="muted">${none}</p>`
      : html`<ol class="dates">
          ${coming.map(({ appointment }) => {
            const { id, date, title, start, place, area, contactId, subGoalId } = appointment;
            const goals = goalsOf(id, view);
            const about =
              area === 'crossCutting' && (subGoalId === undefined || goals.length === 0)
                ? messages['plan.wholePlan']
                : goals.length > 0
                  ? messages['plan.goal'](messages.list(goals.map(String)))
                  : areaName(area, messages);
            const who = facts.contacts.find((contact) => contact.id === contactId)?.name;
            const more = [who, place, start ? formatWallTime(start, messages) : ''];
            return html`<li>
              ${dateTile(date, messages.monthsShort)}
              <div>
                <strong>${about} · ${title}</strong>
                <span class="where muted"
                  >${areaGlyph(area)}<span class="sr">${areaName(area, messages)}</span>${more
                    .filter(Boolean)
                    .join(' · ')}</span
                >
                ${goals.length === 0 ? html`<p>${view.tools?.changeButton(view, appointment)}</p>` : nothing}
              </div>
            </li>`;
          })}
        </ol>`,
    nothing,
    view.tools?.planButton(view, {}),
  );
}

/** What has happened to the plan; its name stands there before it has come. */
function past(view: JointPlanState): TemplateResult | typeof nothing {
  const part = later('history', view);
  if (part) return part.history(view);
  return html`<section
    class="block coming"
    part="history"
    data-later="history"
    aria-labelledby="history"
  >
    <div class="block-head">
      ${heading(view.level + 1, view.messages['plan.history'], { id: 'history', focusable: true })}
    </div>
    ${awaited('history', view)}
  </section>`;
}

/** The coordinating caseworker first, then the citizen, then whoever else the plan's areas name, then the family. */
function participants(view: JointPlanState): TemplateResult {
  const { messages, facts, today, know } = view;
  const { coordinating, others } = contactsNow(facts.contacts, today);
  const areas = facts.plan?.areas ?? [];
  const rows: [string, string, string][] = [
    ...(coordinating
      ? [[coordinating.name, initials(coordinating.name), messages['plan.coordinates']] as const]
      : []),
    [view.firstName, view.firstName.charAt(0), messages['plan.citizen']] as const,
    ...others
      .filter(({ area }) => areas.includes(area) || area === 'crossCutting')
      .map(({ name, area }) => [name, initials(name), areaName(area, messages)] as const),
    ...(facts.household?.members ?? []).map(
      ({ name, relation }) =>
        [
          name ?? messages[`household.${relation}`],
          (name ?? '').charAt(0),
          name ? messages[`household.${relation}`].toLocaleLowerCase('da') : '',
        ] as const,
    ),
  ].map((row) => [...row]);
  const missing =
    !coordinating && know.contacts !== 'loading'
      ? html`<p class="muted">
          ${messages[know.contacts === 'known' ? 'contact.none' : 'plan.noCoordinator']}
        </p>`
      : nothing;
  return block(
    view,
    'participants',
    html`${missing}
      <ul class="people">
        ${rows.map(
          ([name, letters, role]) =>
            html`<li>
              <span class="initials" aria-hidden="true">${letters}</span><span>${name}</span
              ><span class="meta">${role}</span>
            </li>`,
        )}
      </ul>`,
    html`<span class="muted">${rows.length}</span>`,
  );
}

function basis(view: JointPlanState): TemplateResult {
  const { messages, facts } = view;
  const { plan, documents, cases } = facts;
  const home = cases.find(({ id }) => id === plan?.caseId);
  const filed = new Set(home?.file.map(({ documentId }) => documentId));
  const reference = plan?.basis?.document;
  const own = documents.filter(({ id, caseIds, type }) => {
    const here = filed.has(id) || (home !== undefined && caseIds.includes(home.id));
    return here && (type === 'Plan' || type === undefined);
  });
  const links = [
    ...(reference
      ? [link(reference.title ?? messages['plan.document'], reference.documentId, reference.system)]
      : []),
    ...own.map(({ id, title, provenance }) =>
      link(title ?? messages['detail.untitledDocument'], id, provenance.system),
    ),
  ];
  const replaces = plan?.basis?.replaces ?? [];
  return block(
    view,
    'basis',
    html`${
      replaces.length > 0
        ? html`<p>${messages['plan.replaces']}</p>
            <ul class="bullets">
              ${replaces.map(
                ({ plan: name, legalBasis }) =>
                  html`<li>${messages['plan.replacesOne'](name, legalBasis)}</li>`,
              )}
            </ul>`
        : plan?.basis
          ? nothing
          : html`<p class="muted">${messages['plan.noBasis']}</p>`
    }
    ${
      links.length > 0
        ? html`<ul class="links">
            ${links}
          </ul>`
        : nothing
    }`,
  );

  function link(title: string, id: string | undefined, system: string | undefined): TemplateResult {
    const words = system ? messages['plan.documentIn'](title, system) : title;
    return html`<li>
      ${icon('document')}${
        view.openDocuments
          ? html`<button
              class="link"
              @click=${() => view.act.tell(new OpenDocumentEvent(id, system))}
            >
              ${words}
            </button>`
          : html`<span>${words}</span>`
      }
    </li>`;
  }
}

/** Areas the plan leaves out. Of a withheld one nobody can tell. */
function notPart(view: JointPlanState): TemplateResult | typeof nothing {
  const { messages, facts, today, trust } = view;
  const withheld = inAreaOrder(trust.withheld.map(({ area }) => area));
  const { given, asked } = consentScope(facts.consents, today, [], facts.participation);
  const inside = new Set<Area>([...(facts.plan?.areas ?? []), ...withheld, 'crossCutting']);
  const outside = inAreaOrder([...asked, ...facts.cases.map(({ area }) => area)]).filter(
    (area) => !inside.has(area),
  );
  const want = told(view, 'consents')
    ? outside.filter((area) => asked.includes(area) && !given.includes(area))
    : [];
  const plain = outside.filter((area) => !want.includes(area));
  const list = (areas: readonly Area[]) =>
    messages.list(areas.map((area) => areaName(area, messages)));
  const lines = [
    want.length > 0
      ? `${messages['plan.notPart'](list(want))} ${messages['plan.needsConsent']}`
      : '',
    plain.length > 0 ? messages['plan.notPart'](list(plain)) : '',
    withheld.length > 0 ? messages['plan.withheld'](list(withheld)) : '',
  ].filter(Boolean);
  if (lines.length === 0) return nothing;
  return html`<div class="block not-part" part="not-part">
    ${icon('lock')}
    <div>${lines.map((line) => html`<p class="muted">${line}</p>`)}</div>
  </div>`;
}
