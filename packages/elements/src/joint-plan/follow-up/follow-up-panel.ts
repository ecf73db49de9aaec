import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Appointment, type Area, contactsNow, formatDate } from '@hoi/model';
import { type PlanMoreWords, planMoreWords } from '@hoi/model/locales/plan-more.js';
import { CommandController } from '../../controllers/command-controller.js';
import { heading } from '../../internal/heading.js';
import { areaName } from '../../internal/templates.js';
import type { PanelWorks } from '../panel/panel-control.js';
import { panelInput, panelSelect } from '../panel/panel-field.js';
import type { JointPlanState, PanelAbout } from '../view.js';
import {
  ASKED,
  type FollowUpChoice,
  type FollowUpField,
  type FollowUpValues,
  followUpOperation,
  followUpProblems,
  valuesOf,
} from './follow-up-form.js';
import { keepFollowUp, keptFollowUp } from './follow-up-draft.js';
import { followUpOutcome } from './follow-up-outcome.js';

const SAVE = 'follow-up';
const CHOICES = ['held', 'move', 'cancel'] as const;

/** One follow-up: a new one is planned, an agreed one held, moved or called off. It asks; the plan's home decides. */
export class FollowUpPanel {
  readonly #commands: CommandController;
  #newPart = `f${randomId()}`;
  #choice: FollowUpChoice;
  #values: FollowUpValues | undefined;
  #base: FollowUpValues | undefined;
  #basedOn: number | undefined;
  #tried = false;
  #changed = false;
  #rebase = false;

  constructor(private readonly works: PanelWorks) {
    const { plan, about } = works;
    this.#commands = new CommandController(plan.host, () => plan.source());
    this.#choice = usual(about);
    const kept = keptFollowUp(plan, about);
    if (!kept) return;
    this.#newPart = kept.part;
    this.#choice = kept.choice;
    this.#values = kept.values;
    this.#base = kept.base;
    this.#basedOn = kept.basedOn;
    this.#changed = true;
  }

  render(view: JointPlanState): TemplateResult {
    const words = planMoreWords(view.messages.lang);
    const now = this.#now(view);
    const values = this.#begin(view, now);
    const outcome = this.#commands.at(SAVE);
    const over = outcome?.kind === 'done' || outcome?.kind === 'handed';
    const open = now === undefined || now.state === 'due' || now.state === 'planned';
    const problems = this.#tried
      ? followUpProblems(this.#choice, values, view.today, words)
      : new Map<FollowUpField, string>();
    return html`<section class="panel" part="follow-up" aria-labelledby="followUp-t">
      ${heading(view.level + 1, this.#title(view, now, words), {
        id: 'followUp-t',
        focusable: true,
      })}
      ${now && !over ? html`<p class="meta">${standing(now, view, words)}</p>` : nothing}
      ${
        over || !open
          ? nothing
          : html`${now ? this.#choices(view, words) : nothing}
              <div class="trio">
                ${ASKED[this.#choice].map((field) =>
                  this.#field(field, values[field], problems.get(field), view, words),
                )}
              </div>`
      }
      ${followUpOutcome(outcome, words)}
      <div class="buttons">
        ${
          over || !open
            ? nothing
            : html`<button
                class="primary"
                aria-disabled=${outcome?.kind === 'running' ? 'true' : 'false'}
                @click=${() => void this.#save(view)}
              >
                ${words.followUpSave}
              </button>`
        }
        ${
          this.#changed && !over && outcome?.kind !== 'running'
            ? html`<button @click=${() => this.#discard(view)}>${words.followUpDiscard}</button>`
            : nothing
        }
        <button id="followUp-close" @click=${this.works.close}>${words.fridgeClose}</button>
      </div>
    </section>`;
  }

  #now({ facts }: JointPlanState): Appointment | undefined {
    return facts.appointments.find(({ id }) => id === this.works.about.appointment);
  }

  /** What stood there when somebody began to write is what their change is based on. */
  #begin(view: JointPlanState, now: Appointment | undefined): FollowUpValues {
    this.#basedOn ??= now?.version ?? (now ? 1 : undefined);
    this.#base ??= valuesOf(now, this.#areas(view)[0] ?? '');
    const overdue = now !== undefined && now.date < view.today;
    return (this.#values ??= { ...this.#base, date: overdue ? '' : this.#base.date });
  }

  #title(view: JointPlanState, now: Appointment | undefined, words: PlanMoreWords): string {
    if (now) return now.title;
    const goals = view.facts.plan?.subGoals ?? [];
    const number = goals.findIndex(({ id }) => id === this.works.about.goal) + 1;
    return number > 0 ? words.followUpGoal(number) : words.followUpNew;
  }

  #choices(view: JointPlanState, words: PlanMoreWords): TemplateResult {
    return html`<fieldset>
      <legend>${words.followUpWhat}</legend>
      <div class="choices">
        ${CHOICES.map(
          (choice) =>
            html`<label class="choice"
              ><input
                type="radio"
                name="followUp-choice"
                .checked=${live(this.#choice === choice)}
                @change=${() => {
                  this.#choice = choice;
                  const held = choice === 'held' && this.#values?.date === '';
                  this.#set(view, held ? { date: view.today } : {});
                }}
              />${words[`followUp.${choice}`]}</label
            >`,
        )}
      </div>
    </fieldset>`;
  }

  #field(
    field: FollowUpField,
    value: string,
    error: string | undefined,
    view: JointPlanState,
    words: PlanMoreWords,
  ): TemplateResult | typeof nothing {
    const labels: Record<FollowUpField, string> = {
      title: words.followUpTitle,
      date: this.#choice === 'held' ? words.followUpHeldOn : words.followUpDate,
      start: words.followUpStart,
      place: words.followUpPlace,
      contactId: words.followUpWho,
      area: words.followUpArea,
    };
    const set = (next: string) => this.#set(view, { [field]: next });
    const one = { id: `followUp-${field}`, label: labels[field], value, error, set };
    if (field === 'area') {
      const areas = this.#areas(view);
      const name = (area: Area) =>
        area === 'crossCutting' ? words.followUpWhole : areaName(area, view.messages);
      return areas.length < 2
        ? nothing
        : panelSelect(
            one,
            areas.map((area) => [area, name(area)]),
          );
    }
    if (field === 'contactId') {
      const { coordinating, others } = contactsNow(view.facts.contacts, view.today);
      const people = [...(coordinating ? [coordinating] : []), ...others];
      return panelSelect(one, [
        ['', words.followUpNobody],
        ...people.map(({ id, name }) => [id, name] as const),
      ]);
    }
    return panelInput(one, field === 'date' ? 'date' : field === 'start' ? 'time' : 'text');
  }

  /** Where the reader may put a follow-up: the sub-goal's own area first. */
  #areas({ facts }: JointPlanState): Area[] {
    const { may, subGoals = [] } = facts.plan ?? {};
    const own = subGoals.find(({ id }) => id === this.works.about.goal)?.area ?? 'crossCutting';
    const all: Area[] = [...(may?.whole ? (['crossCutting'] as const) : []), ...(may?.areas ?? [])];
    return [...new Set([...all.filter((area) => area === own), ...all])];
  }

  #set(view: JointPlanState, change: Partial<FollowUpValues>): void {
    if (this.#values) this.#values = { ...this.#values, ...change };
    if (this.#commands.at(SAVE)?.kind !== 'failed') this.#commands.clear(SAVE);
    this.#changed = true;
    this.#keep(true);
    view.act.draw();
  }

  /** The page is told at each change, so that nothing is lost with the tab. */
  #keep(unsaved: boolean): void {
    const { plan, about } = this.works;
    const [values, base] = [this.#values, this.#base];
    const draft = values &&
      base && {
        about,
        part: this.#newPart,
        choice: this.#choice,
        values,
        base,
        ...(this.#basedOn === undefined ? {} : { basedOn: this.#basedOn }),
      };
    keepFollowUp(plan, about, unsaved ? draft : undefined);
  }

  #discard(view: JointPlanState): void {
    this.#changed = this.#tried = this.#rebase = false;
    this.#values = this.#base = this.#basedOn = undefined;
    this.#choice = usual(this.works.about);
    this.#commands.clear(SAVE);
    this.#keep(false);
    view.act.show('followUp-t');
  }

  async #save(view: JointPlanState): Promise<void> {
    const words = planMoreWords(view.messages.lang);
    const { citizen = view.facts.person?.id, act } = view;
    const { about } = this.works;
    const now = this.#now(view);
    const values = this.#begin(view, now);
    this.#tried = true;
    if (this.#rebase) this.#basedOn = now?.version ?? this.#basedOn;
    act.draw();
    const [wrong] = followUpProblems(this.#choice, values, view.today, words).keys();
    if (wrong !== undefined) return act.show(`followUp-${wrong}`);
    if (citizen === undefined) return;
    const operation = followUpOperation(this.#choice, values, {
      part: about.appointment ?? this.#newPart,
      basedOn: this.#basedOn ?? null,
      goal: about.goal,
      base: this.#base ?? values,
    });
    const state = await this.#commands.run(SAVE, JSON.stringify(operation), () => ({
      kind: 'changePlan',
      citizen,
      operations: [operation],
    }));
    // What others have written meanwhile stands above the form when it has come; the next try is based on that.
    this.#rebase = state.kind === 'conflict';
    const over = state.kind === 'done' || state.kind === 'handed';
    if (over) this.#keep(false);
    act.show(over ? 'followUp-close' : 'followUp-said');
  }
}

/** What is asked about a new one, and about one that is there. */
function usual({ appointment }: PanelAbout): FollowUpChoice {
  return appointment === undefined ? 'plan' : 'move';
}

function standing(
  { state, date }: Appointment,
  { messages, today }: JointPlanState,
  words: PlanMoreWords,
): string {
  const day = formatDate(date, messages);
  if (state === 'held' || state === 'cancelled') return words.followUpClosed;
  return date < today ? words.followUpOver(day) : words.followUpAgreed(day);
}

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
