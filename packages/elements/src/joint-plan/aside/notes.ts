import { type TemplateResult, html, nothing } from 'lit';
import { type PlanNote, formatDate, planNotes } from '@hoi/model';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icons.js';
import { areaName } from '../../internal/templates.js';
import { told } from './told.js';
import type { JointPlanState } from '../view.js';

/** What a careful reader would notice, in words and without colour. Only what every source has answered is judged. */
export function notes(view: JointPlanState): TemplateResult | typeof nothing {
  const { messages, level, facts, joined, today } = view;
  if (!facts.plan || !joined) return nothing;
  const efforts = told(view, 'cases') && told(view, 'grants') ? true : undefined;
  const all = planNotes(
    {
      plan: facts.plan,
      goals: joined.goals,
      efforts,
      appointments: told(view, 'appointments'),
      consents: told(view, 'consents'),
      participation: facts.participation,
      contacts: told(view, 'contacts'),
    },
    today,
  );
  if (all.length === 0) return nothing;
  return html`<section class="notes" part="notes" aria-labelledby="notes">
    ${heading(level + 1, messages['plan.notes'], { id: 'notes' })}
    <ul>
      ${all.map((note) => html`<li>${icon('info')}<span>${words(note, view)}</span></li>`)}
    </ul>
  </section>`;
}

function words(note: PlanNote, { messages }: JointPlanState): string {
  const day = (date: Parameters<typeof formatDate>[0]) => formatDate(date, messages);
  switch (note.kind) {
    case 'goalWithoutEffort':
      return messages['plan.note.goalWithoutEffort'](note.number);
    case 'followUpPassed':
      return messages['plan.note.followUpPassed'](note.number, day(note.on));
    case 'followUpByLaw':
      return messages['plan.note.byLaw'](
        areaName(note.area, messages),
        note.rule.cited,
        day(note.by),
      );
    case 'followUpAgreed':
      return messages['plan.note.agreed'](
        areaName(note.area, messages),
        note.rule.cited.charAt(0).toLocaleUpperCase('da') + note.rule.cited.slice(1),
      );
    case 'followUpRuleUnknown':
      return messages['plan.note.ruleUnknown'](
        areaName(note.area, messages),
        note.rule.cited,
        day(note.rule.from),
      );
    case 'clash':
      return messages['plan.note.clash'](
        messages.list(note.appointments.map(({ title }) => title)),
        day(note.date),
      );
    case 'endsBeforeGoal':
      return messages['plan.note.endsBefore'](
        note.effort.name ?? messages['plan.unnamed'],
        day(note.last),
        note.number,
        day(note.goalLast),
      );
    case 'consentMissing':
      return messages['plan.note.consent'](
        messages.list(note.areas.map((area) => areaName(area, messages))),
      );
    case 'coordinatorChanged':
      return messages['plan.note.coordinator'](note.contact.name, day(note.since));
  }
}
