import { type TemplateResult, html } from 'lit';
import {
  type SummaryClause,
  benefitName,
  caseName,
  formatDate,
  periodWords,
  plainClause,
} from '@hoi/model';
import type { OverviewView } from './view.js';

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

/** The rule behind each clause of the summary, and the very facts it was made from. */
export function how(view: OverviewView, sentences: readonly SummaryClause[][]): TemplateResult {
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
