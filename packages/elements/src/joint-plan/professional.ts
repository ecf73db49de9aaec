import { type TemplateResult, html, nothing } from 'lit';
import { civilDateAt, formatDate, planSaved } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { partialBox, trustLine } from '../internal/templates.js';
import { attention } from './attention.js';
import { mayEdit } from './may-edit.js';
import { goalsBlock } from './goals.js';
import { refreshButton } from '../internal/page-states.js';
import type { JointPlanState } from './view.js';

/** The citizen's own words, what must be done, the sub-goals, and around them who, when and on what basis. */
export function professional(view: JointPlanState): TemplateResult {
  const { messages, level, trust, today, act, facts } = view;
  // What stands beside and beneath the sub-goals comes by itself, a moment after them.
  const aside = facts.plan && view.parts.get('aside');
  return html`<header class="top" part="header">
      <div class="head">
        <div>${heading(level, messages['plan.title'], { id: 'title' })} ${versionLine(view)}</div>
        <div class="buttons">
          ${panelButtons(view)}${editButton(view)}<slot name="actions"></slot>
        </div>
      </div>
      ${view.panelAt === undefined ? (view.panel ?? nothing) : nothing} ${draftBox(view)}
      ${facts.plan ? [ownWords(view), attention(view)] : nothing}
    </header>
    ${
      facts.plan
        ? html`<div class="columns">
            <div class="main">
              ${partialBox(trust, today, messages, () => act.refresh())} ${goalsBlock(view)}
              ${aside?.tray(view) ?? nothing} ${aside?.notes(view) ?? nothing}
            </div>
            ${aside?.sideColumn(view) ?? html`<div class="side" part="side"></div>`}
          </div>`
        : html`<div class="main">
            ${partialBox(trust, today, messages, () => act.refresh())}
            ${view.parts.get('noPlan')?.noPlan(view, level + 1) ?? nothing}
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

/** The way to changing the plan, for those who may. */
export function editButton(view: JointPlanState): TemplateResult | typeof nothing {
  const { facts, messages, act, editable, audience } = view;
  if (!editable || !mayEdit(facts.plan)) return nothing;
  const words = messages[audience === 'citizen' ? 'minePlan.edit' : 'plan.edit'];
  return html`<button class="primary" id="edit" @click=${() => act.edit()}>${words}</button>`;
}

/** Something is written and not saved. */
export function draftBox(view: JointPlanState): TemplateResult | typeof nothing {
  const { messages, act, editable, unsaved, facts } = view;
  if (!editable || !unsaved || !mayEdit(facts.plan)) return nothing;
  const { parts, order, followUps = [] } = unsaved;
  const ways = followUps.map(
    ({ about }) =>
      () =>
        act.open('followUp', about),
  );
  if (parts.length > 0 || order) ways.unshift(() => act.edit());
  return html`${ways.map(
    (goOn) =>
      html`<p class="draft" part="draft">
        ${icon('info')}<span>${messages['plan.draft']}</span
        ><button class="link" @click=${goOn}>${messages['plan.draftContinue']}</button>
      </p>`,
  )}`;
}

/** "Version 3 · gemt 2. nov. 2026 · begyndt 18. aug. 2026" */
export function versionLine(
  { facts, messages }: JointPlanState,
  short = false,
): TemplateResult | typeof nothing {
  const { plan } = facts;
  if (!plan) return nothing;
  const { version, at } = planSaved(plan);
  const words = [
    messages['plan.version'](version),
    at ? messages['plan.saved'](formatDate(civilDateAt(at), messages)) : '',
    plan.startedOn && !short ? messages['plan.started'](formatDate(plan.startedOn, messages)) : '',
  ];
  return html`<p class="meta">${words.filter(Boolean).join(' · ')}</p>`;
}

/** Larger than anything the municipality wrote. */
export function ownWords({ facts, messages, firstName, audience }: JointPlanState): TemplateResult {
  const goal = facts.plan?.overallGoal;
  const words = facts.plan?.words;
  const mine = audience === 'citizen';
  if (!goal) {
    return html`<p class="muted">${messages[mine ? 'minePlan.noGoal' : 'plan.noGoal']}</p>`;
  }
  return html`<figure class="own" part="own-words">
    <figcaption>
      ${
        mine
          ? messages['minePlan.goal']
          : messages['plan.goalOf'](messages['plan.possessive'](firstName))
      }
    </figcaption>
    <blockquote>${messages['plan.quote'](goal)}</blockquote>
    ${
      words
        ? html`<p class="meta">
            ${messages[`${mine ? 'minePlan' : 'plan'}.words.${words.by}`](
              formatDate(words.on, messages, mine ? 'long' : 'short'),
            )}
          </p>`
        : nothing
    }
  </figure>`;
}
