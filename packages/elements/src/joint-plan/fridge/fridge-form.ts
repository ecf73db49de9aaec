import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type SubGoal, holdsCpr } from '@hoi/model';
import { planMoreWords, type PlanMoreWords } from '@hoi/model/locales/plan-more.js';
import type { FridgeJudge } from '../edit/draft-problems.js';
import { judgeOf } from '../edit/fridge-secrets.js';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icons.js';
import { panelError, panelInput } from '../panel/panel-field.js';
import type { PanelWorks } from '../panel/panel-control.js';
import type { JointPlanState } from '../view.js';
import { type FridgeChoice, ROOM, fridgePage } from './fridge-page.js';
import { printFridge } from './fridge-paper.js';

/** Chooses and words the fridge plan, and prints it. What is too long or tells too much is an error at its field. */
export class FridgeForm {
  #goal: string | undefined;
  #texts = new Map<string, string>();
  #chosen: Set<string> | undefined;
  #tried = false;

  constructor(private readonly works: PanelWorks) {}

  render(view: JointPlanState): TemplateResult {
    const words = planMoreWords(view.messages.lang);
    const goals = this.#goals(view);
    const errors = this.#tried ? this.#errors(view, words) : new Map<string, string>();
    return html`<section class="panel" part="fridge" aria-labelledby="fridge-t">
      ${heading(view.level + 1, words.fridge, { id: 'fridge-t', focusable: true })}
      <p>${words.fridgeLead}</p>
      ${panelInput(
        {
          id: 'fridge-goal',
          label: words.fridgeGoal,
          value: this.#goalText(view),
          error: errors.get('goal'),
          set: (value) => {
            this.#goal = value;
            view.act.draw();
          },
        },
        'area',
      )}
      <fieldset aria-describedby="fridge-hint">
        <legend>${words.fridgeGoals}</legend>
        <p class="meta" id="fridge-hint">${words.fridgeGoalsHint}</p>
        ${panelError('fridge-goals', errors.get('goals'))}
        <ul class="fridge-goals">
          ${goals.map((one) => html`<li>${this.#row(one, view, errors, words)}</li>`)}
        </ul>
      </fieldset>
      <p class="meta">${words.fridgeOnce}</p>
      <div class="buttons">
        <button
          class="primary"
          id="fridge-print"
          ?disabled=${isComing(view)}
          @click=${() => this.#print(view)}
        >
          ${icon('print')}${words.fridgePrint}
        </button>
        <button @click=${this.works.close}>${words.fridgeClose}</button>
        <span class="meta" role="status"
          >${isComing(view) ? view.messages['detail.loading'] : ''}</span
        >
      </div>
    </section>`;
  }

  #row(
    goal: SubGoal,
    view: JointPlanState,
    errors: ReadonlyMap<string, string>,
    words: PlanMoreWords,
  ): TemplateResult {
    const number = (view.facts.plan?.subGoals.findIndex(({ id }) => id === goal.id) ?? 0) + 1;
    const chosen = this.#isChosen(goal.id, view);
    const id = `fridge-${goal.id}`;
    return html`<label class="choice"
        ><input
          type="checkbox"
          .checked=${live(chosen)}
          @change=${() => {
            const next = new Set(this.#selection(view));
            if (!next.delete(goal.id)) next.add(goal.id);
            this.#chosen = next;
            view.act.draw();
          }}
        />${goal.title}</label
      >${
        chosen
          ? panelInput({
              id,
              label: words.fridgeText(number),
              value: this.#text(goal),
              error: errors.get(goal.id),
              set: (value) => {
                this.#texts.set(goal.id, value);
                view.act.draw();
              },
            })
          : nothing
      }`;
  }

  /** Sub-goals that are worked on; the others are no use on a fridge. */
  #goals({ facts }: JointPlanState): SubGoal[] {
    return (facts.plan?.subGoals ?? []).filter(
      ({ status }) => status === 'notStarted' || status === 'inProgress',
    );
  }

  #goalText({ facts }: JointPlanState): string {
    return this.#goal ?? facts.plan?.overallGoal ?? '';
  }

  #text({ id, fridgeText = '' }: SubGoal): string {
    return this.#texts.get(id) ?? fridgeText;
  }

  #selection(view: JointPlanState): Set<string> {
    const worded = this.#goals(view).filter(({ fridgeText }) => fridgeText);
    return this.#chosen ?? new Set(worded.slice(0, ROOM.goals).map(({ id }) => id));
  }

  #isChosen(id: string, view: JointPlanState): boolean {
    return this.#selection(view).has(id);
  }

  #errors(view: JointPlanState, words: PlanMoreWords): Map<string, string> {
    const judge = judgeOf(view);
    const errors = new Map<string, string>();
    const put = (key: string, problem: string | undefined) => problem && errors.set(key, problem);
    put('goal', problemOf(this.#goalText(view), ROOM.goal, judge, words, false));
    const chosen = this.#goals(view).filter(({ id }) => this.#isChosen(id, view));
    if (chosen.length === 0) errors.set('goals', words['error.goals']);
    if (chosen.length > ROOM.goals) errors.set('goals', words['error.tooMany']);
    for (const goal of chosen) put(goal.id, problemOf(this.#text(goal), ROOM.text, judge, words));
    return errors;
  }

  #print(view: JointPlanState): void {
    const words = planMoreWords(view.messages.lang);
    this.#tried = true;
    const [first] = this.#errors(view, words).keys();
    view.act.draw();
    if (first !== undefined) return view.act.show(`fridge-${first}`);
    const choice: FridgeChoice = {
      goal: this.#goalText(view).trim(),
      goals: this.#goals(view)
        .filter(({ id }) => this.#isChosen(id, view))
        .map((goal) => ({ text: this.#text(goal).trim(), picture: goal.picture })),
    };
    const page = fridgePage(choice, view, judgeOf(view));
    if (page) printFridge(this.works.plan.host, page, view, words);
  }
}

/** Paper cannot be filled in later: meetings must have come, and all that a guest's page may not name. */
function isComing({ know }: JointPlanState): boolean {
  return Object.values(know).some((one) => one === 'loading' || one === 'partial');
}

function problemOf(
  text: string,
  most: number,
  judge: FridgeJudge,
  words: PlanMoreWords,
  needed = true,
): string | undefined {
  const said = text.trim();
  if (said === '') return needed ? words['error.empty'] : undefined;
  if (said.length > most) return words['error.long'](most);
  if (holdsCpr(said)) return words['error.cpr'];
  const wrong = judge(said);
  return wrong && words[`error.${wrong}`];
}
