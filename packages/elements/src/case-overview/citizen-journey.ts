import { type TemplateResult, html, nothing } from 'lit';
import { type JourneyStep, citizenJourney, formatDate } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { fold } from './fold.js';
import { dayStyle } from './day-style.js';
import type { OverviewView } from './view.js';

const FEW = 4;

/** How we got here: the newest steps, today, and the next joint step. Earlier ones are one step away. */
export function citizenJourneyBlock(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, level, facts, today } = view;
  const steps = citizenJourney(facts, today);
  const past = byDay(steps.filter(isPast));
  if (past.length === 0) return nothing;
  const earlier = past.slice(0, -FEW);
  const shown = [
    ...past.slice(-FEW),
    ...steps.filter((step) => !isPast(step)).map((step) => [step]),
  ];
  return html`<section part="journey" aria-labelledby="journey">
    ${heading(level + 1, messages['mine.journey'], { id: 'journey' })}
    ${
      earlier.length > 0
        ? fold(
            view,
            'journey',
            messages['mine.earlier'],
            () =>
              html`<ol class="journey">
                ${earlier.map((day) => row(day, view))}
              </ol>`,
          )
        : nothing
    }
    <ol class="journey">
      ${shown.map((day) => row(day, view))}
    </ol>
    ${
      facts.plan || (facts.participation?.answer ?? 'notAsked') !== 'notAsked'
        ? fold(
            view,
            'what-plan',
            messages['mine.whatIsPlan'],
            () => html`<p class="explained">${messages['mine.planIs']}</p>`,
          )
        : nothing
    }
  </section>`;
}

function isPast({ kind }: JourneyStep): boolean {
  return kind !== 'today' && kind !== 'next';
}

/** What happened on one day is told under one date. */
function byDay(steps: readonly JourneyStep[]): JourneyStep[][] {
  const days = new Map<string, JourneyStep[]>();
  for (const step of steps) days.set(step.date, [...(days.get(step.date) ?? []), step]);
  return [...days.values()];
}

function row(steps: readonly JourneyStep[], view: OverviewView): TemplateResult | typeof nothing {
  const { messages, today } = view;
  const [first] = steps;
  if (!first) return nothing;
  const { kind, date } = first;
  const day =
    kind === 'today' ? messages['mine.today'] : formatDate(date, messages, dayStyle(date, today));
  return html`<li data-kind=${kind} aria-current=${kind === 'today' ? 'date' : nothing}>
    <strong>${day}</strong>${steps.map(
      (step) => html`<span class="muted">${words(step, view)}</span>`,
    )}
  </li>`;
}

function words(step: JourneyStep, { messages }: OverviewView): string {
  switch (step.kind) {
    case 'saidYes':
      return messages['mine.saidYes'];
    case 'planStarted':
      return messages['mine.planStarted'];
    case 'benefitStarted':
      return messages['mine.benefitStarted'](step.name);
    case 'benefitEnded':
      return messages['mine.benefitEnded'](step.name);
    case 'meetingHeld':
      return messages['mine.meetingHeld'](step.name);
    case 'today':
      return step.goals ? messages['mine.goals'](step.goals) : messages['mine.noGoals'];
    case 'next':
      return step.appointment.kind === 'followUp'
        ? messages['mine.followUp']
        : step.appointment.title;
  }
}
