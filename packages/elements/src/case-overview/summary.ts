import { type TemplateResult, html, nothing } from 'lit';
import { formatWhen, lifeCount, summaryOf, summaryWords } from '@hoi/model';
import { icon } from '../internal/icons.js';
import { fold } from './fold.js';
import { type OverviewView, waiting } from './view.js';

const SAID = ['cases', 'grants', 'interventions', 'appointments'] as const;

/** The rule-made sentence, on how many sources it rests, and how it came about. */
export function summary(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, facts, today, trust } = view;
  const sentences = summaryOf(
    {
      cases: casesSaid(view) ? view.cases : undefined,
      grants: said(view, 'grants') ? facts.grants : undefined,
      interventions: said(view, 'interventions') ? facts.interventions : undefined,
      appointments: said(view, 'appointments') ? facts.appointments : undefined,
    },
    today,
  );
  // Room for what is on its way; the reader's place must not move when it comes.
  const room = view.keepRoom ? 'summary room' : 'summary';
  // A sentence that says something else while it is read is worse than one that comes a little later.
  if (view.keepRoom && SAID.some((facet) => waiting(view, facet) && !view.held.facets.has(facet))) {
    return html`<div class=${room}><p class="muted">${messages['detail.loading']}</p></div>`;
  }
  if (sentences.length === 0) {
    return view.keepRoom ? html`<div class=${room}></div>` : nothing;
  }
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
  return html`<div class=${room} part="summary">
    <p class="said">
      ${words.map(
        (runs) =>
          html`${runs.map((run) => (run.fact ? html`<strong>${run.text}</strong>` : run.text))} `,
      )}
    </p>
    <div class="made">
      ${coverage ? html`<span class="muted coverage">${coverage}</span>` : nothing}
      <button
        class="link"
        @click=${() => view.act.copy(when ? messages['summary.copiedWith'](text, when) : text)}
      >
        ${icon('copy')}${messages['action.copy']}
      </button>
      <span role="status" class="muted">${view.ui.copied ? messages['action.copied'] : ''}</span>
      ${fold(view, 'how', messages['summary.how'], () => view.more((more) => more.how(view, sentences)), true)}
    </div>
  </div>`;
}

/**
 * Of cases the summary counts those that stand on the page. That none is open is said only when every source has answered and
 * none is held back either.
 */
function casesSaid({ cases, facts, know, today }: OverviewView): boolean {
  const open = (some: typeof cases) => lifeCount({ cases: some }, today).cases.length > 0;
  return open(cases) || (know.cases === 'known' && !open(facts.cases));
}

/** Something is said of a list only when a source has given one; none at all is said only when all have answered. */
function said(view: OverviewView, facet: 'grants' | 'interventions' | 'appointments'): boolean {
  return view.facts[facet].length > 0 || view.know[facet] === 'known';
}
