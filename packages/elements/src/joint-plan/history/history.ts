import { type TemplateResult, html, nothing } from 'lit';
import { type CivilDate, type Instant, civilDateAt, formatDate, formatWhen } from '@hoi/model';
import { type PlanBesideWords, planBesideWords } from '@hoi/model/locales/plan-beside.js';
import { type PlanHistoryWords, planHistoryWords } from '@hoi/model/locales/plan-history.js';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icons.js';
import type { JointPlanState } from '../view.js';
import type { AsOf } from './as-of.js';
import { type HistoryEntry, historyEntries } from './history-entries.js';

const FIRST = 3;
const PARTS = 3;

/** Who saved what, and when, as far as the reader may see the parts; and the way back to how the plan was. */
export function history(view: JointPlanState): TemplateResult | typeof nothing {
  const { facts, messages, level } = view;
  const { plan } = facts;
  if (!plan) return nothing;
  const words = planBesideWords(messages.lang);
  const all = historyEntries(plan, facts.appointments);
  const rest = all.slice(FIRST);
  const list = (entries: readonly HistoryEntry[]) =>
    html`<ol class="steps-list">
      ${entries.map((one) => html`<li>${entry(one, view, words)}</li>`)}
    </ol>`;
  return html`<section class="block" part="history" aria-labelledby="history">
    <div class="block-head">
      ${heading(level + 1, words.history, { id: 'history', focusable: true })}
    </div>
    ${plan.history ? nothing : told(view)}
    ${
      all.length > 0
        ? list(all.slice(0, FIRST))
        : plan.history
          ? html`<p class="muted">${words.historyEmpty}</p>`
          : nothing
    }
    ${
      rest.length > 0
        ? html`<details>
            <summary>${words.historyMore(rest.length)}</summary>
            ${list(rest)}
          </details>`
        : nothing
    }
    ${compareButton(view)}
  </section>`;
}

/** Where there are two versions that can be fetched. */
function compareButton({ works, canRefresh, messages, act }: JointPlanState) {
  if (!canRefresh || (works.plan()?.history?.length ?? 0) < 2) return nothing;
  return html`<p>
    <button class="link" id="compare" @click=${() => act.open('compare')}>
      ${planHistoryWords(messages.lang).compare}
    </button>
  </p>`;
}

function entry(
  { at, by, audience, parts, version, steps }: HistoryEntry,
  view: JointPlanState,
  words: PlanBesideWords,
): TemplateResult {
  const { messages, today, act, canRefresh } = view;
  const begun = parts.some(({ kind, action }) => kind === 'plan' && action === 'add');
  const own = planHistoryWords(messages.lang);
  const every = [
    ...(begun ? [words.begun] : parts.map((part) => lineOf(part, words, own))),
    ...steps.map((step) => stepLine(step, view, own)),
  ];
  const lines = every.slice(0, PARTS);
  const more = every.length - lines.length;
  const who = by ?? (audience === undefined ? '' : words[`by.${audience}`]);
  const number = version === undefined ? '' : messages['plan.version'](version);
  const when = formatWhen(at, today, messages);
  return html`<span>${messages.list(lines)}${more > 0 ? ` ${words.andMore(more)}` : ''}</span
    ><span class="meta">${[number, when, who].filter(Boolean).join(' · ')}</span>${
      // A follow-up that was moved is no version of the plan to go back to; and from a page's own values there is no way back.
      parts.length > 0 && canRefresh
        ? html`<button
            class="link"
            aria-label=${words.showAsOfNamed(when)}
            @click=${() => act.asOf(at)}
          >
            ${words.showAsOf}
          </button>`
        : nothing
    }`;
}

function stepLine(
  { kind, step: { action, title, date, from } }: HistoryEntry['steps'][0],
  { messages }: JointPlanState,
  words: PlanHistoryWords,
): string {
  const what = words[kind](short(title));
  const day = formatDate(date, messages);
  if (action === 'moved') return words.moved(what, formatDate(from ?? date, messages), day);
  return words[action](what, day);
}

function lineOf(
  { kind, title, action, fields }: HistoryEntry['parts'][0],
  words: PlanBesideWords,
  { confirmed }: PlanHistoryWords,
): string {
  if (kind === 'plan' && fields.join() === 'words') return confirmed;
  const what =
    kind === 'subGoal' || kind === 'agreement'
      ? words[`part.${kind}`](short(title ?? ''))
      : words[`part.${kind}`];
  return `${what} ${words[`did.${action}`]}`;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58).trimEnd()}…` : text;
}

/** Where no history comes with the plan: what the plan itself says has happened to it. */
function told({ facts, messages }: JointPlanState): TemplateResult | typeof nothing {
  const { plan } = facts;
  if (!plan) return nothing;
  const all: [CivilDate | undefined, string][] = [
    [plan.savedAt && civilDateAt(plan.savedAt), messages['plan.historySaved'](plan.version)],
    [plan.basis?.agreedOn, messages['plan.historyAgreed']],
    [plan.startedOn, messages['plan.historyStarted']],
  ];
  return html`<ol class="steps-list">
      ${all.map(([day, words]) =>
        day === undefined
          ? nothing
          : html`<li>
              <span>${words}</span><span class="meta">${formatDate(day, messages)}</span>
            </li>`,
      )}
    </ol>
    ${plan.version > 1 ? html`<p class="meta">${messages['plan.historyOnly']}</p>` : nothing}`;
}

/** Over an earlier version: that it is one, and the way to now for whoever chose it here. */
export function asOfBanner(
  at: Instant,
  view: JointPlanState,
  chosen: AsOf | undefined,
): TemplateResult {
  const { messages, today, act } = view;
  const words = planBesideWords(messages.lang);
  const lead = {
    loading: words.asOfLoading,
    failed: words.asOfFailed,
    none: words.asOfNone,
    shown: words.asOfLead,
  }[chosen?.state ?? 'shown'];
  return html`<div class="as-of" part="as-of" id="as-of" role="status" tabindex="-1">
    ${icon('history')}
    <p><strong>${words.asOf(formatWhen(at, today, messages))}</strong> ${lead}</p>
    ${chosen ? html`<button @click=${() => act.asOf(undefined)}>${words.asOfBack}</button>` : nothing}
  </div>`;
}
