import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { contactsNow } from '@hoi/model';
import { planEditWords } from '@hoi/model/locales/plan-edit.js';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icons.js';
import { versionLine } from '../professional.js';
import type { JointPlanState } from '../view.js';
import { frameForm } from './edit-frame.js';
import { conflictBox } from './edit-conflict.js';
import { goalForm } from './edit-goal.js';
import { saveOutcome } from './edit-outcome.js';
import { editSide } from './edit-side.js';
import { type Editing } from './editing.js';
import { areaField } from './fields.js';
import type { PartDraft } from './plan-draft.js';
import type { PlanEditor } from './plan-editor.js';

export interface EditOptions {
  editor: PlanEditor;
  kept: boolean;
  close(): void;
}

/** The plan, being changed: one sub-goal's form at a time, and beside it what is not saved. */
export function editView(view: JointPlanState, options: EditOptions): TemplateResult {
  const { editor } = options;
  const words = planEditWords(view.messages.lang);
  const errors = new Map(
    [...editor.problems].flatMap(([key, problem]) => {
      const dot = key.lastIndexOf('.');
      return editor.shows(key.slice(0, dot), key.slice(dot + 1))
        ? [[key, problem(words, view.messages)]]
        : [];
    }),
  );
  const { outcome } = editor;
  if (outcome?.kind === 'refused' && outcome.reason.startsWith('document.')) {
    const key = `because.${outcome.reason}` as 'because.document.notFound';
    errors.set('basis.document', words[key]);
  }
  const editing: Editing = {
    ...options,
    view,
    words,
    errors,
    openGoal(part) {
      const was = editor.open;
      editor.open = part;
      view.act.draw();
      view.act.show(part === undefined ? `edit-${was ?? ''}` : `form-t-${part}`);
    },
    save: () => void save(editing),
  };
  const { may } = editor;
  const head = editor.part('plan');
  const mine = view.audience === 'citizen';
  return html`<header class="top" part="header">
      <div class="head">
        <div>
          ${heading(view.level, view.messages[mine ? 'minePlan.title' : 'plan.title'], { id: 'title', focusable: true })}
          ${versionLine(view)}
        </div>
        <span class="tag-plain">${words.editing}</span>
      </div>
      ${conflictBox(editing)}
    </header>
    <datalist id="people">
      ${people(view).map((name) => html`<option value=${name}></option>`)}
    </datalist>
    <div class="columns">
      <div class="main">
        ${
          head && may?.words
            ? areaField(
                head,
                'overallGoal',
                mine
                  ? view.messages['minePlan.goal']
                  : words.wordsTitle(view.messages['plan.possessive'](view.firstName)),
                editing,
                { hint: mine ? words.wordsHintOwn : words.wordsHint(view.firstName) },
              )
            : nothing
        }
        ${may?.whole ? frameForm(editing) : nothing} ${mine ? nothing : goals(editing)}
      </div>
      ${editSide(editing)}
    </div>
    <footer class="edit-foot">
      ${saveOutcome(editing)}
      <span class="meta">${words.versionStays}</span>
      <div class="buttons">
        ${
          editor.changes > 0
            ? html`<button @click=${() => editor.discard()}>${words.discard}</button>`
            : nothing
        }
        <button @click=${options.close}>${words.done}</button>
        <button
          class="primary"
          id="save"
          aria-disabled=${editor.busy || editor.awaiting ? 'true' : 'false'}
          @click=${() => editing.save()}
        >
          ${words.save}
        </button>
      </div>
    </footer>`;
}

function goals(editing: Editing): TemplateResult {
  const { editor, words, view } = editing;
  const all = editor.goals;
  const mayAdd = editor.may?.whole || (editor.may?.areas.length ?? 0) > 0;
  return html`<section class="goals" aria-labelledby="goals">
    <div class="block-head near">${heading(view.level + 1, words.goalsTitle, { id: 'goals' })}</div>
    <ol>
      ${repeat(
        all,
        ({ part }) => part,
        (one, i) =>
          html`<li>
            ${goalRow(one, i, all.length, editing)}
            ${editor.open === one.part && !one.removed ? goalForm(one, editing) : nothing}
          </li>`,
      )}
    </ol>
    ${
      mayAdd
        ? html`<button id="add-goal" @click=${() => editing.openGoal(editor.add('subGoal'))}>
            ${icon('plus')}${words.addGoal}
          </button>`
        : nothing
    }
  </section>`;
}

function goalRow(one: PartDraft, i: number, count: number, editing: Editing): TemplateResult {
  const { editor, words } = editing;
  const title =
    typeof one.mine['title'] === 'string' && one.mine['title'] !== ''
      ? one.mine['title']
      : words.newGoal;
  const number = i + 1;
  const mover = (by: -1 | 1, label: string, sign: 'up' | 'down', off: boolean) =>
    html`<button
      class="icon-only quiet"
      aria-label=${label}
      aria-disabled=${off ? 'true' : 'false'}
      @click=${() => editor.move(one.part, by)}
    >
      ${icon(sign)}
    </button>`;
  return html`<div class="goal-row">
    <span class="number" aria-hidden="true">${number}</span>
    <span class="what"
      >${one.removed ? html`<s>${title}</s> <span class="meta">${words.removed}</span>` : html`<strong>${title}</strong>`}</span
    >
    ${
      one.removed
        ? html`<button class="link" @click=${() => editor.restore(one.part)}>
            ${words.restore}
          </button>`
        : html`${
              editor.may?.whole
                ? [
                    mover(-1, words.up(number), 'up', i === 0),
                    mover(1, words.down(number), 'down', i === count - 1),
                  ]
                : nothing
            }<button
              class="small"
              id=${`edit-${one.part}`}
              aria-expanded=${editor.open === one.part ? 'true' : 'false'}
              aria-label=${words.editNamed(number)}
              @click=${() => editing.openGoal(editor.open === one.part ? undefined : one.part)}
            >
              ${words.edit}
            </button>`
    }
  </div>`;
}

/** Whoever an agreement may be with; anyone else can be written. */
function people({ facts, firstName, today }: JointPlanState): string[] {
  const { coordinating, others } = contactsNow(facts.contacts, today);
  const family = (facts.household?.members ?? []).flatMap(({ name }) => name ?? []);
  return [
    ...new Set([
      firstName,
      ...(coordinating ? [coordinating.name] : []),
      ...others.map(({ name }) => name),
      ...family,
    ]),
  ];
}

/** Tries to save; where that cannot be, the reader is taken to why. */
async function save({ editor, view }: Editing): Promise<void> {
  const sent = await editor.save();
  if (sent === 'conflicts') return view.act.show('conflict');
  if (sent === 'problems') {
    const [first] = editor.problems.keys();
    if (first === undefined) return;
    const part = first.slice(0, first.lastIndexOf('.'));
    const one = editor.part(part);
    if (one?.kind === 'subGoal' || one?.kind === 'agreement') editor.open = one.subGoal ?? one.part;
    view.act.draw();
    return view.act.show(`f-${part}-${first.slice(part.length + 1)}`);
  }
  view.act.show('outcome');
}
