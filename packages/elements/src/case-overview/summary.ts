import { type TemplateResult, html, nothing } from 'lit';
import {
  type SummaryClause,
  benefitName,
  caseName,
  formatDate,
  formatWhen,
  periodWords,
  plainClause,
  summaryOf,
  summaryWords,
} from '@hoi/model';
import { icon } from '../internal/icons.js';
import { fold } from './fold.js';
import type { OverviewView } from './view.js';

/** The rule-made sentence, on how many sources it rests, and how it came about. */
export function summary(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, facts, today, trust } = view;
  const sentences = summaryOf(
    {
      cases: said(view, 'cases') ? view.cases : undefined,
      grants: said(view, 'grants') ? facts.grants : undefined,
      interventions: said(view, 'interventions') ? facts.interventions : undefined,
      appointments: said(view, 'appointments') ? facts.appointments : undefined,
    },
    today,
  );
  if (sentences.length === 0) return nothing;
  const words = summaryWords(sentences, facts.person?.firstName, today, messages);
  const total = trust.connections.length;
  const coverage =
    total > trust.answered ? messages['summary.coverage'](trust.answered, total) : '';
  const text = [...words.map((runs) => runs.map((run) => run.text).join('')), coverage]
    .filter(Boolean)
    .join(' ');
  const when = trust.retrievedAt
    ? messages['trust.fetched'](formatWhen(trust.retrievedAt, today, messages))
    : '';
  return html`<div class="summary" part="summary">
    <p class="said">
      ${words.map(
        (runs) =>
          html`${runs.map((run) => (run.fact ? html`<strong>${run.text}</strong>` : run.text))} `,
      )}
    </p>
    <div class="made">
      ${coverage ? html`<span class="muted">${coverage}</span>` : nothing}
      <button
        class="link"
        @click=${() => view.act.copy(when ? messages['summary.copiedWith'](text, when) : text)}
      >
        ${icon('copy')}${messages['action.copy']}
      </button>
      <span role="status" class="muted">${view.ui.copied ? messages['action.copied'] : ''}</span>
      ${fold(view, 'how', messages['summary.how'], () => how(view, sentences))}
    </div>
  </div>`;
}

/** Something is said of a list only when a source has given one; none at all is said only when all have answered. */
function said(
  view: OverviewView,
  facet: 'cases' | 'grants' | 'interventions' | 'appointments',
): boolean {
  return view.facts[facet].length > 0 || view.know[facet] === 'known';
}

const RULES = {
  cases: 'summary.ruleCases',
  interventions: 'summary.ruleInterventions',
  running: 'summary.ruleRunning',
  ongoing: 'summary.ruleOngoing',
  unknownEnd: 'summary.ruleUnknownEnd',
  plannedEnd: 'summary.rulePlannedEnd',
  nextMeeting: 'summary.ruleNextMeeting',
  nextFollowUp: 'summary.ruleNextFollowUp',
} as const satisfies Record<SummaryClause['rule'], string>;

function how(view: OverviewView, sentences: readonly SummaryClause[][]): TemplateResult {
  const { messages, today } = view;
  return html`<div class="how">
    <p>${messages['summary.howIntro']}</p>
    <dl>
      ${sentences.flat().map(
        (clause) =>
          html`<dt>${messages[RULES[clause.rule]]}</dt>
            <dd>
              <em>${plainClause(clause, today, messages)}</em>
              <ul>
                ${facts(clause, view).map((fact) => html`<li>${fact}</li>`)}
              </ul>
            </dd>`,
      )}
    </dl>
  </div>`;
}

function facts(clause: SummaryClause, view: OverviewView): string[] {
  const { messages, today } = view;
  switch (clause.rule) {
    case 'cases':
      return [...clause.hoi, ...clause.cases].map(
        (item) =>
          `${messages[`area.${item.area}`]}: ${caseName(item) ?? messages['cases.untitled']}`,
      );
    case 'nextMeeting':
    case 'nextFollowUp':
      return [`${formatDate(clause.appointment.date, messages)}: ${clause.appointment.title}`];
    case 'interventions':
      return clause.interventions.map(
        ({ name, period }) =>
          `${name || messages['cases.unnamedIntervention']}: ${periodWords(period, today, messages)}`,
      );
    case 'running':
    case 'ongoing':
    case 'unknownEnd':
    case 'plannedEnd':
      return clause.benefits.map(
        ({ benefit }) =>
          `${benefitName(benefit) ?? messages['detail.unnamedBenefit']}: ${periodWords(benefit.period, today, messages)}`,
      );
  }
}
