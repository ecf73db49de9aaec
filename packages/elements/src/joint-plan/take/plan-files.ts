import {
  type Agreement,
  type CalendarEntry,
  type CivilDate,
  type Instant,
  type JointPlan,
  addDays,
  formatDate,
  goalState,
  icsOf,
  planSaved,
  weekday,
  weeklyWords,
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
      agreements
        .filter(({ status }) => status === 'waiting' || status === 'followed')
        .flatMap((one) => agreed(one, today, words)),
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

/** On the days it comes back on, for as long as it holds; else on its last day. */
function agreed(
  { id, text, who, by, weekly }: Agreement,
  today: CivilDate,
  words: PlanMoreWords,
): CalendarEntry[] {
  if (by && by < today) return [];
  const title = [who, text].filter(Boolean).join(' ');
  if (weekly && weekly.days.length > 0) {
    const { days, start, end } = weekly;
    const ahead = [0, 1, 2, 3, 4, 5, 6].map((count) => addDays(today, count));
    const date = ahead.find((day) => days.includes(weekday(day)));
    // Nothing of it is left when its last day comes before the next of its days.
    return date === undefined || (by && by < date)
      ? []
      : [{ id, title, date, start, end, weekly: { days, until: by } }];
  }
  return by ? [{ id, title: words.calendarBy(title), date: by }] : [];
}

/** The plan as a page of its own: headings, lists and words, nothing that runs. */
export function planHtml(plan: JointPlan, { messages, firstName, today }: JointPlanState): string {
  const list = (items: readonly string[]) =>
    items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';
  const goals = plan.subGoals.map((goal, i) => {
    const { word } = goalState(goal);
    const agreements = goal.agreements.map(({ who = '', text, by, status, weekly }) =>
      [
        safe([who, text].filter(Boolean).join(' ')),
        weekly ? safe(weeklyWords(weekly, messages)) : '',
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
