import { type TemplateResult, html, nothing } from 'lit';
import { type Instant, type JointPlan, formatWhen, versionAt } from '@hoi/model';
import { type PlanCompareWords, planCompareWords } from '@hoi/model/locales/plan-compare.js';
import { planEditWords } from '@hoi/model/locales/plan-edit.js';
import { heading } from '../../internal/heading.js';
import { AsOf } from '../history/as-of.js';
import { markedWords } from '../edit/marked-words.js';
import type { PanelWorks } from '../panel/panel-control.js';
import { panelSelect } from '../panel/panel-field.js';
import type { JointPlanState } from '../view.js';
import { comparedValue, fieldWords, partWords, type Saying } from './compared-words.js';
import { type PartDifference, planDifferences } from './plan-differences.js';

/** What stands in a choice: the plan as it is, or the instant a version was saved. */
type Choice = 'now' | Instant;

/** Two versions of the plan, chosen by the reader, and what they say differently. Both are judged by today's rights. */
export class ComparePanel {
  #before: Choice | undefined;
  #after: Choice = 'now';
  readonly #versions = new Map<Choice, AsOf>();

  constructor(private readonly works: PanelWorks) {}

  render(view: JointPlanState): TemplateResult {
    const { messages, level } = view;
    const words = planCompareWords(messages.lang);
    const now = this.works.plan.plan();
    const versions = now ? choicesOf(now, view, words) : [];
    const names = new Map(versions.map(({ choice, name }) => [choice, name]));
    // The version that is shown, where an earlier one is; else the one before today's.
    const shown = view.facts.plan?.history?.[0]?.at;
    const before = (this.#before ??=
      shown && shown !== now?.history?.[0]?.at ? shown : (now?.history?.[1]?.at ?? 'now'));
    const choice = (id: 'before' | 'after', value: Choice, set: (value: Choice) => void) =>
      panelSelect(
        {
          id: `compare-${id}`,
          label: words[id],
          value,
          set: (next) => {
            const chosen = next as Choice;
            // Whoever chooses it again asks again.
            if (this.#versions.get(chosen)?.state === 'failed') this.#versions.delete(chosen);
            set(chosen);
            view.act.draw();
          },
        },
        versions.map(({ choice: one, words: said }) => [one, said]),
      );
    return html`<section class="panel compare" part="compare" aria-labelledby="compare-t">
      ${heading(level + 1, words.title, { id: 'compare-t', focusable: true })}
      <p class="meta">${words.lead}</p>
      <div class="pair">
        ${choice('before', before, (value) => (this.#before = value))}
        ${choice('after', this.#after, (value) => (this.#after = value))}
      </div>
      ${this.#compared(before, now, [names.get(before) ?? '', names.get(this.#after) ?? ''], {
        view,
        words,
        fields: planEditWords(messages.lang),
      })}
      <div class="buttons"><button @click=${this.works.close}>${words.close}</button></div>
    </section>`;
  }

  #compared(
    before: Choice,
    now: JointPlan | null | undefined,
    names: readonly [string, string],
    saying: Saying,
  ): unknown {
    const { words } = saying;
    const status = (text: string, more: unknown = nothing) =>
      html`<p role="status">${text}</p>
        ${more}`;
    if (before === this.#after) return status(words.samePair);
    const plans = [before, this.#after].map((one) => this.#plan(one, now));
    const [was, is] = plans;
    if (plans.includes('failed')) return status(words.failed);
    if (plans.includes('loading')) return status(words.loading);
    if (!was || !is || typeof was === 'string' || typeof is === 'string') return status(words.none);
    const { parts, order } = planDifferences(was, is);
    const count = parts.length + (order ? 1 : 0);
    if (count === 0) return status(words.same);
    return status(
      words.different(count),
      html`<ol class="parts">
        ${parts.map((one) => html`<li>${difference(one, names, saying)}</li>`)}
        ${
          order
            ? html`<li>
                ${heading(saying.view.level + 2, words.order)}
                ${pair(names, [order.before, order.after].map(numbered))}
              </li>`
            : nothing
        }
      </ol>`,
    );
  }

  #plan(
    choice: Choice,
    now: JointPlan | null | undefined,
  ): JointPlan | null | undefined | 'loading' | 'failed' {
    if (choice === 'now') return now;
    const { plan: works } = this.works;
    let version = this.#versions.get(choice);
    const source = works.source();
    if (!version && source) {
      version = new AsOf(choice, source, () => works.host.requestUpdate());
      this.#versions.set(choice, version);
    }
    if (!version) return 'failed';
    return version.state === 'loading' || version.state === 'failed' ? version.state : version.plan;
  }
}

/** Newest first, as in the history: which version, when, and by whom; and what it is called beside what it says. */
function choicesOf(
  plan: JointPlan,
  { today, messages }: JointPlanState,
  words: PlanCompareWords,
): { choice: Choice; words: string; name: string }[] {
  return (plan.history ?? []).map(({ at, by }, i) => {
    const number = versionAt(plan, i);
    const when = formatWhen(at, today, messages);
    const version = number === undefined ? '' : words.version(number);
    const said = [version, when, by ?? ''].filter(Boolean).join(' · ');
    const name = version || when;
    return i === 0
      ? { choice: 'now', words: words.now(said), name: words.now(name) }
      : { choice: at, words: said, name };
  });
}

function difference(
  one: PartDifference,
  names: readonly [string, string],
  saying: Saying,
): TemplateResult {
  const { words, view } = saying;
  const title = partWords(one, saying);
  return html`${heading(
      view.level + 2,
      one.what === 'changed' ? title : `${title}: ${words[one.what].toLocaleLowerCase('da')}`,
    )}
    <ul>
      ${one.fields.map(({ name, before, after }) => {
        const [was, is] = [comparedValue(name, before, saying), comparedValue(name, after, saying)];
        return html`<li>
          ${
            one.what === 'changed'
              ? html`<strong>${fieldWords(one, name, saying)}</strong>
                  ${pair(names, [markedWords(was, is), markedWords(is, was)])}`
              : html`<strong>${fieldWords(one, name, saying)}:</strong>
                  <span class="said">${one.what === 'added' ? is : was}</span>`
          }
        </li>`;
      })}
    </ul>`;
}

function pair(names: readonly [string, string], texts: readonly unknown[]): TemplateResult {
  return html`<div class="pair">
    ${names.map(
      (name, i) =>
        html`<p class="side-of">
          <span class="meta">${name}</span> <span class="said">${texts[i]}</span>
        </p>`,
    )}
  </div>`;
}

function numbered(titles: readonly string[]): unknown {
  return titles.map((title, i) => html`<span class="line">${`${String(i + 1)}. ${title}`}</span>`);
}
