import {
  type CalendarEntry,
  type Instant,
  type JointPlan,
  formatDate,
  goalState,
  icsOf,
  planSaved,
} from '@hoi/model';
import type { PlanMoreWords } from '@hoi/model/locales/plan-more.js';
import type { PlanFileFormat } from '../../events/export.js';
import type { JointPlanState } from '../view.js';

export const TYPES: Record<PlanFileFormat, string> = {
  ics: 'text/calendar;charset=utf-8',
  json: 'application/json;charset=utf-8',
  html: 'text/html;charset=utf-8',
};

export function planFile(
  format: PlanFileFormat,
  view: JointPlanState,
  words: PlanMoreWords,
  now: Instant,
): string {
  const { plan } = view.facts;
  if (!plan) return '';
  if (format === 'ics') return icsOf(calendarOf(plan, view, words), now);
  return format === 'json' ? planJson(plan) : planHtml(plan, view);
}

/** The plan by its published schema, without what is this reader's alone: rights and history. */
export function planJson(plan: JointPlan): string {
  const { may: _may, history: _history, ...rest } = plan;
  return `${JSON.stringify(rest, null, 2)}\n`;
}

/** What is agreed with a last day, the days sub-goals are looked at again, and the plan's own meetings. */
export function calendarOf(
  plan: JointPlan,
  { facts, today }: JointPlanState,
  words: PlanMoreWords,
): CalendarEntry[] {
  const open = plan.subGoals.filter(
    ({ status }) => status === 'notStarted' || status === 'inProgress',
  );
  return [
    ...open.flatMap(({ id, title, followUpOn }) =>
      followUpOn && followUpOn >= today
        ? [{ id: `follow-up-${id}`, title: words.calendarFollowUp(title), date: followUpOn }]
        : [],
    ),
    ...open.flatMap(({ agreements }) =>
      agreements.flatMap(({ id, text, who, by, status }) =>
        by && by >= today && (status === 'waiting' || status === 'followed')
          ? [{ id, title: words.calendarBy([who, text].filter(Boolean).join(' ')), date: by }]
          : [],
      ),
    ),
    ...facts.appointments
      .filter(
        ({ date, state, kind, area }) =>
          date >= today &&
          state !== 'held' &&
          state !== 'cancelled' &&
          (kind === 'followUp' || area === 'crossCutting'),
      )
      .map(({ id, title, date, start, end, place }) => ({ id, title, date, start, end, place })),
  ];
}

/** The plan as a page of its own: headings, lists and words, nothing that runs. */
export function planHtml(plan: JointPlan, { messages, firstName, today }: JointPlanState): string {
  const list = (items: readonly string[]) =>
    items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';
  const goals = plan.subGoals.map((goal, i) => {
    const { word } = goalState(goal);
    const agreements = goal.agreements.map(({ who = '', text, by, status }) =>
      [
        safe([who, text].filter(Boolean).join(' ')),
        by ? safe(messages['plan.until'](formatDate(by, messages))) : '',
        safe(messages[`plan.agreement.${status}`]),
      ]
        .filter(Boolean)
        .join('. '),
    );
    return `<section><h2>${String(i + 1)}. ${safe(goal.title)}</h2><p>${safe(messages[`plan.type.${goal.type}`])}. ${safe(messages[`plan.word.${word}`])}.</p>${
      goal.followUpOn
        ? `<p>${safe(messages['plan.nextFollowUp'](formatDate(goal.followUpOn, messages)))}</p>`
        : ''
    }${agreements.length > 0 ? `<h3>${safe(messages['plan.agreements'])}</h3>${list(agreements)}` : ''}</section>`;
  });
  const title = `${messages['plan.title']}, ${firstName}`;
  const saved = [
    messages['plan.version'](planSaved(plan).version),
    formatDate(today, messages),
  ].join(' · ');
  return `<!doctype html>
<html lang="${messages.lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${safe(title)}</title></head>
<body><main><h1>${safe(title)}</h1><p>${safe(saved)}</p>${
    plan.overallGoal ? `<blockquote><p>${safe(plan.overallGoal)}</p></blockquote>` : ''
  }${goals.join('')}</main></body>
</html>
`;
}

/** Text that is text wherever it stands in markup. */
function safe(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
