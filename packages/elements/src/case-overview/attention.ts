import { type TemplateResult, html, nothing } from 'lit';
import { type Appointment, type Attention, caseName, formatDate } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { fold } from './fold.js';
import type { OverviewView } from './view.js';

/** So many lines there is room for where they may come late. */
const ROOM = 3;

/** What the reader must do, in the only warning colour; absent when there is nothing. */
export function attention(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, level, attention: items, keepRoom } = view;
  // What comes after the cases were drawn has room kept for so many lines, unless nobody sees it grow: nothing is pushed down.
  const tight = keepRoom && !view.late?.todoFree;
  if (items.length === 0) return tight ? html`<div class="todo-room"></div>` : nothing;
  const list = (some: typeof items) =>
    html`<ul>
      ${some.map((item) => html`<li>${line(item, view)}</li>`)}
    </ul>`;
  const first = tight && items.length > ROOM ? ROOM - 1 : items.length;
  const rest = items.length - first;
  return html`<section
    class=${tight ? 'todo attention room' : 'todo attention'}
    part="attention"
    aria-labelledby="todo"
  >
    ${icon('warning')}
    <div>
      ${heading(level + 1, messages['attention.title'](items.length), { id: 'todo' })}
      ${list(items.slice(0, first))}
      ${rest > 0 ? fold(view, 'todo', messages['detail.more'](rest), () => list(items.slice(first))) : nothing}
    </div>
  </section>`;
}

function line(item: Attention, view: OverviewView): TemplateResult {
  const { messages } = view;
  switch (item.kind) {
    case 'followUpOverdue': {
      const { appointment } = item;
      const tied = view.cases.find(({ id }) => id === appointment.caseId);
      return html`<span
          ><strong>${messages[`area.${appointment.area}`]}:</strong>
          ${messages['attention.followUp'](formatDate(appointment.date, messages))}</span
        >${planFollowUp(appointment, view)}${tied ? showCase(tied.id, nameOf(tied, view), view) : nothing}`;
    }
    case 'consentExpiring': {
      const areas = messages.list(item.areas.map((area) => messages[`area.${area}`]));
      return html`<span
          >${messages['attention.consent'](areas, formatDate(item.last, messages))}</span
        >
        <button class="link" @click=${() => view.act.seeConsent(item.areas[0])}>
          ${messages['absence.seeConsent']}
        </button>`;
    }
    case 'interventionWithoutGoal': {
      const name = nameOf(item.item, view);
      return html`<span><strong>${name}</strong> ${messages['attention.noGoalAfter']}</span
        >${toPlan(name, view)}${showCase(item.item.id, name, view)}`;
    }
  }
}

function planFollowUp(
  appointment: Appointment,
  { messages, planFollowUps, act }: OverviewView,
): TemplateResult | typeof nothing {
  if (!planFollowUps) return nothing;
  const what = `${messages[`area.${appointment.area}`]}, ${appointment.title}`;
  return html`<button
    class="link"
    aria-label=${messages['attention.planFollowUpNamed'](what)}
    @click=${() => act.planFollowUp(appointment)}
  >
    ${messages['attention.planFollowUp']}
  </button>`;
}

function toPlan(
  name: string,
  { messages, openPlan, act }: OverviewView,
): TemplateResult | typeof nothing {
  if (!openPlan) return nothing;
  return html`<button
    class="link"
    aria-label=${messages['attention.toPlanNamed'](name)}
    @click=${() => act.openPlan()}
  >
    ${messages['attention.toPlan']}
  </button>`;
}

function showCase(id: string, name: string, { messages, act }: OverviewView): TemplateResult {
  return html`<button
    class="link"
    aria-label=${messages['attention.showCaseNamed'](name)}
    @click=${() => act.showCase(id)}
  >
    ${messages['attention.showCase']}
  </button>`;
}

function nameOf(item: Parameters<typeof caseName>[0], { messages }: OverviewView): string {
  return caseName(item) ?? messages['cases.untitled'];
}
