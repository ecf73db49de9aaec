import { type TemplateResult, html, nothing } from 'lit';
import { type Attention, attentionOf, goalState } from '@hoi/model';
import { OpenPlanEvent } from '../../events/open-plan.js';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icons.js';
import { trustLine } from '../../internal/templates.js';
import { myWords } from '../own/own-words.js';
import { ownWords, versionLine } from '../professional.js';
import { stateWord } from '../signs.js';
import { noPlan } from './no-plan.js';
import type { JointPlanState } from '../view.js';

/** The small card: the goal, where each sub-goal stands, and what needs action, with one way to the whole. */
export function compact(view: JointPlanState): TemplateResult {
  const { messages, level, facts, joined, trust, today, act, audience } = view;
  const mine = audience === 'citizen';
  return html`<header class="head">
      <div>
        ${heading(level, messages[mine ? 'minePlan.title' : 'plan.title'], { id: 'title' })}
        ${mine ? nothing : versionLine(view)}
      </div>
      ${
        facts.plan
          ? html`<button
              aria-label=${messages['plan.openNamed']}
              @click=${() => act.tell(new OpenPlanEvent())}
            >
              ${messages['plan.open']}
            </button>`
          : nothing
      }
    </header>
    ${
      facts.plan
        ? html`${mine ? myWords(view) : ownWords(view)}
            <ol class="short">
              ${(joined?.goals ?? []).map(({ goal, number }) => {
                const { phase, word } = goalState(goal);
                return html`<li>
                  <span class="number" aria-hidden="true">${number}</span
                  ><span>${goal.title}</span
                  >${stateWord(phase, messages[`${mine ? 'minePlan' : 'plan'}.word.${word}`])}
                </li>`;
              })}
            </ol>
            ${mine ? nothing : tags(view)}`
        : noPlan(view, level + 1)
    }
    ${trustLine(trust, today, messages)}`;
}

function tags(view: JointPlanState): TemplateResult | typeof nothing {
  const { messages } = view;
  const items = attentionOf(view.facts, view.today);
  if (items.length === 0) return nothing;
  const count = (kind: Attention['kind']) => items.filter((item) => item.kind === kind).length;
  const words: [number, string][] = [
    [count('followUpOverdue'), messages['plan.followUpsMissing'](count('followUpOverdue'))],
    [
      count('interventionWithoutGoal'),
      messages['plan.effortsWithoutGoal'](count('interventionWithoutGoal')),
    ],
    [count('consentExpiring'), messages['plan.consentsEnding'](count('consentExpiring'))],
  ];
  return html`<ul class="tags">
    ${words
      .filter(([n]) => n > 0)
      .map(([, word]) => html`<li class="tag attention">${icon('warning')}${word}</li>`)}
  </ul>`;
}
