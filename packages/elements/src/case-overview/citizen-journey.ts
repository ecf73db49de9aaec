import { type TemplateResult, html, nothing } from 'lit';
import { type JourneyStep, citizenJourney, formatDate } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { fold } from './fold.js';
import type { OverviewView } from './view.js';

const FEW = 4;

/** How we got here: the newest steps, today, and the next joint step. Earlier ones are one step away. */
export function citizenJourneyBlock(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, level, facts, today } = view;
  const steps = citizenJourney(facts, today);
  const past = steps.filter(({ kind }) => kind !== 'today' && kind !== 'next');
  if (past.length === 0) return nothing;
  const earlier = past.slice(0, -FEW);
  const shown = steps.filter((step) => !earlier.includes(step));
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
                ${earlier.map((step) => row(step, view))}
              </ol>`,
          )
        : nothing
    }
    <ol class="journey">
      ${shown.map((step) => row(step, view))}
    </ol>
    ${fold(
      view,
      'what-plan',
      messages['mine.whatIsPlan'],
      () => html`<p class="explained">${messages['mine.planIs']}</p>`,
    )}
  </section>`;
}

function row(step: JourneyStep, view: OverviewView): TemplateResult {
  const { messages } = view;
  const day =
    step.kind === 'today' ? messages['mine.today'] : formatDate(step.date, messages, 'long');
  return html`<li data-kind=${step.kind} aria-current=${step.kind === 'today' ? 'date' : nothing}>
    <strong>${day}</strong><span class="muted">${words(step, view)}</span>
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
