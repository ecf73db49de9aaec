import { type TemplateResult, html, nothing } from 'lit';
import { civilDateAt, formatDate, planSaved } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { partialBox, trustLine } from '../internal/templates.js';
import { attention } from './attention.js';
import { editButton } from './edit-button.js';
import { goalsBlock } from './goals.js';
import { refreshButton } from '../internal/page-states.js';
import type { JointPlanState } from './view.js';

/** The citizen's own words, what must be done, the sub-goals, and around them who, when and on what basis. */
export function professional(view: JointPlanState): TemplateResult {
  const { messages, level, trust, today, act, facts } = view;
  // What stands beside and beneath the sub-goals comes by itself, a moment after them.
  const aside = facts.plan && view.parts.here('aside');
  const partial = partialBox(trust, today, messages, () => act.refresh());
  return html`<header class="top" part="header">
      <div class="head">
        <div>${heading(level, messages['plan.title'], { id: 'title' })} ${versionLine(view)}</div>
        <div class="buttons">
          ${panelButtons(view)}${editButton(view)}<slot name="actions"></slot>
        </div>
      </div>
      ${view.panelAt === undefined ? view.panel : nothing} ${view.tools?.draftBox(view)}
      ${facts.plan ? [ownWords(view), attention(view)] : nothing}
    </header>
    ${
      facts.plan
        ? html`<div class="columns">
            <div class="main">
              ${partial} ${goalsBlock(view)} ${aside?.tray(view)} ${aside?.notes(view)}
            </div>
            ${aside?.sideColumn(view)}
          </div>`
        : html`<div class="main">
            ${partial} ${view.parts.get('card')?.noPlan(view, level + 1)}
          </div>`
    }
    ${trustLine(trust, today, messages, nothing, refreshButton(view))}`;
}

/** The plan on the fridge, and as files. */
export function panelButtons({
  facts,
  messages,
  act,
}: JointPlanState): TemplateResult | typeof nothing {
  if (!facts.plan) return nothing;
  return html`<button id="fridge" @click=${() => act.open('fridge')}>
      ${icon('print')}${messages['plan.fridge']}</button
    ><button id="take" @click=${() => act.open('take')}>${messages['plan.take']}</button>`;
}

/** "Version 3 · gemt 2. nov. 2026 · begyndt 18. aug. 2026" */
export function versionLine({ facts, messages, compact }: JointPlanState): unknown {
  const { plan } = facts;
  if (!plan) return;
  const { version, at } = planSaved(plan);
  const begun = !compact && plan.startedOn;
  const words = [
    messages['plan.version'](version),
    at && messages['plan.saved'](formatDate(civilDateAt(at), messages)),
    begun && messages['plan.started'](formatDate(begun, messages)),
  ];
  return html`<p class="meta">${words.filter(Boolean).join(' · ')}</p>`;
}

/** Larger than anything the municipality wrote. */
export function ownWords({ facts, messages, firstName }: JointPlanState): TemplateResult {
  const { overallGoal, words } = facts.plan ?? {};
  return quoted(
    overallGoal && messages['plan.quote'](overallGoal),
    messages['plan.goalOf'](messages['plan.possessive'](firstName)),
    words &&
      [
        messages[`plan.words.${words.by}`](formatDate(words.on, messages)),
        words.confirmed &&
          messages[`plan.confirmed.${words.confirmed.by}`](
            formatDate(words.confirmed.on, messages),
          ),
      ]
        .filter(Boolean)
        .join(' · '),
    messages['plan.noGoal'],
  );
}

export function quoted(
  goal: string | undefined,
  head: string,
  written: string | undefined,
  none: string,
): TemplateResult {
  if (!goal) return html`<p class="muted">${none}</p>`;
  return html`<figure class="own" part="own-words">
    <figcaption>${head}</figcaption>
    <blockquote>${goal}</blockquote>
    ${written ? html`<p class="meta">${written}</p>` : nothing}
  </figure>`;
}
