import { type TemplateResult, html, nothing } from 'lit';
import {
  type CaseDetail,
  COMPARED_FIELDS,
  type CaseRecord,
  type ComparedField,
  caseDetail,
  formatDate,
  formatWhen,
  periodWords,
} from '@hoi/model';
import { heading } from '../internal/heading.js';
import { decisions } from './decisions.js';
import { fold } from './fold.js';
import { caseTitle } from './case-title.js';
import { grantBlock } from './grant-block.js';
import { interventionBlock } from './intervention-block.js';
import { notes } from './notes.js';
import { payments } from './payments.js';
import type { OverviewFacet } from './facet-list.js';
import type { OverviewView } from './view.js';
import { connectionName } from '../internal/templates.js';

/** Everything the answer holds of one case, and plainly what it does not. */
export function caseDetailBlock(item: CaseRecord, view: OverviewView): TemplateResult {
  const { messages, facts } = view;
  const detail = caseDetail(item, { ...facts, cases: view.cases });
  const section = (title: string, facet: OverviewFacet, lines: readonly unknown[]) =>
    list(view, item.id, title, facet, lines);
  const parts = [
    basics(item, view),
    section(
      messages['detail.grants'],
      'grants',
      detail.grants.map((grant) => grantBlock(grant, view)),
    ),
    section(
      messages['detail.interventions'],
      'interventions',
      facts.interventions
        .filter(({ caseId }) => caseId === item.id)
        .map((one) => interventionBlock(one, view)),
    ),
    section(messages['detail.payments'], 'payments', payments(detail.grants, view)),
    section(messages['detail.decisions'], 'cases', decisions(item, view)),
    section(messages['detail.documents'], 'documents', documents(detail, view)),
    section(messages['detail.notes'], 'notes', notes(detail.notes, view)),
    section(messages['detail.relations'], 'cases', relations(detail, view)),
    section(messages['detail.progress'], 'cases', steps(item, view)),
    section(messages['detail.handlers'], 'cases', handlers(item, view)),
    section(messages['detail.parties'], 'cases', parties(item, view)),
    ...contradictions(item, view),
  ].filter((part) => part !== nothing);
  return html`<div class="detail" part="case-detail">
    ${parts.length > 0 ? parts : html`<p class="muted">${messages['detail.nothingMore']}</p>`}
  </div>`;
}

/** Two connections say different things: both are shown. */
function contradictions(
  { provenance }: CaseRecord,
  { messages, trust }: OverviewView,
): TemplateResult[] {
  const named = (connection: string) =>
    connectionName(
      trust.connections.find((report) => report.connection === connection) ?? connection,
      messages,
    );
  return (provenance.contradictions ?? []).map(
    ({ field, connection, value }) =>
      html`<p class="meta wide">
        ${messages['detail.contradiction'](fieldName(field, messages), named(connection), valueOf(field, value, messages))}
      </p>`,
  );
}

function fieldName(field: string, messages: OverviewView['messages']): string {
  return isCompared(field) ? messages[`field.${field}`] : field;
}

/** A status or an area in words; anything else as the source has it. */
function valueOf(field: string, value: string, messages: OverviewView['messages']): string {
  const key = field === 'status' ? `progress.${value}` : field === 'area' ? `area.${value}` : '';
  const words = messages[key as keyof typeof messages];
  return typeof words === 'string' ? words : value;
}

function isCompared(field: string): field is ComparedField {
  return (COMPARED_FIELDS as readonly string[]).includes(field);
}

function basics(item: CaseRecord, view: OverviewView): TemplateResult | typeof nothing {
  const { messages, today } = view;
  const rows: [string, string | undefined][] = [
    [messages['detail.caseNumber'], item.caseNumber],
    [messages['detail.legalBasis'], item.legalBasis],
    [
      messages['detail.outcome'],
      // With its day among the decisions, where there is one.
      item.progress.some(({ status }) => status === 'decided')
        ? undefined
        : (item.outcome?.title ?? item.outcome?.key),
    ],
    [messages['detail.owner'], item.owner?.name],
    [messages['detail.changed'], item.changedAt && formatWhen(item.changedAt, today, messages)],
  ];
  const known = rows.filter(([, value]) => value);
  const exempt = item.publicAccessExempt ? messages['detail.exempt'] : '';
  if (known.length === 0 && !item.description && !exempt) return nothing;
  return html`<div class="wide">
    ${item.description ? html`<p>${item.description}</p>` : nothing}
    ${
      known.length > 0
        ? html`<dl class="facts">
            ${known.map(
              ([term, value]) =>
                html`<div>
                  <dt>${term}</dt>
                  <dd>${value}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
    ${exempt ? html`<p class="meta">${exempt}</p>` : nothing}
  </div>`;
}

const FEW = 6;

/** A titled list; with many lines the rest is one step away. Empty: nothing, unless its source failed or is on its way. */
function list(
  view: OverviewView,
  caseId: string,
  title: string,
  facet: OverviewFacet,
  lines: readonly unknown[],
): TemplateResult | typeof nothing {
  const { messages, know } = view;
  const missing =
    know[facet] === 'loading'
      ? messages['detail.loading']
      : know[facet] === 'failed'
        ? messages['detail.failed']
        : '';
  if (lines.length === 0 && missing === '') return nothing;
  const key = `more-${facet}-${caseId}-${title.replace(/\W/g, '')}`;
  const rest = lines.slice(FEW);
  return html`<section>
    ${heading(view.level + 3, title, { className: 'label' })}
    <ul>
      ${lines.slice(0, FEW).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      rest.length > 0
        ? fold(
            view,
            key,
            messages['detail.more'](rest.length),
            () =>
              html`<ul>
                ${rest.map((line) => html`<li>${line}</li>`)}
              </ul>`,
          )
        : nothing
    }
    ${missing ? html`<p class="meta">${missing}</p>` : nothing}
  </section>`;
}

function dated(
  date: Parameters<typeof formatDate>[0] | undefined,
  words: string,
  view: OverviewView,
) {
  return html`${words}${date ? html` <span class="meta">${formatDate(date, view.messages)}</span>` : nothing}`;
}

function documents({ documents, otherDocuments }: CaseDetail, view: OverviewView): unknown[] {
  const { messages, know } = view;
  const lines: unknown[] = documents.map(({ document, title }) =>
    dated(document.date, title ?? messages['detail.untitledDocument'], view),
  );
  if (otherDocuments > 0 && know.documents === 'known') {
    lines.push(
      html`<span class="muted">${messages['detail.otherDocuments'](otherDocuments)}</span>`,
    );
  }
  return lines;
}

function relations({ relations, otherRelations }: CaseDetail, view: OverviewView): unknown[] {
  const { messages } = view;
  const lines: unknown[] = relations.map(
    ({ relation, target }) =>
      html`<span class="muted">${messages[`relation.${relation.kind}`]}:</span>
        <button class="link" @click=${() => view.act.showCase(target.id)}>
          ${caseTitle(target, view)}
        </button>`,
  );
  if (otherRelations > 0) {
    lines.push(
      html`<span class="muted">${messages['detail.otherRelations'](otherRelations)}</span>`,
    );
  }
  return lines;
}

function steps({ progress }: CaseRecord, { messages, today }: OverviewView): unknown[] {
  return progress.map(
    ({ status, period }) =>
      html`${messages[`progress.${status}`]}
        <span class="meta">${periodWords(period, today, messages)}</span>`,
  );
}

function handlers(
  { handlers, otherHandlers }: CaseRecord,
  { messages, today }: OverviewView,
): unknown[] {
  if (handlers.length + otherHandlers.length < 2) return [];
  return [
    ...handlers.map(
      ({ actor, period }) =>
        html`${actor.name ?? messages['cases.noHandler']}
          <span class="meta">${periodWords(period, today, messages)}</span>`,
    ),
    ...otherHandlers.map((actor) => actor.name ?? messages['cases.noHandler']),
  ];
}

function parties(
  { parties }: CaseRecord,
  { messages, citizen, firstName }: OverviewView,
): unknown[] {
  return parties.map(({ role, initials, person }) => {
    const who = person !== undefined && person === citizen ? firstName : initials;
    return who ? `${messages[`role.${role}`]}: ${who}` : messages[`role.${role}`];
  });
}
