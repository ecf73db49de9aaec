import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { AREAS, type Area, GOAL_PICTURES, planView } from '@hoi/model';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icons.js';
import { areaGlyph, areaName } from '../../internal/templates.js';
import { agreementsEditor } from './edit-agreements.js';
import { measureEditor } from './edit-measure.js';
import { type Editing, numberOf } from './editing.js';
import { areaField, radios, selectField, textField } from './fields.js';
import type { PartDraft } from './plan-draft.js';

const TYPES = ['develop', 'maintain', 'limitLoss'] as const;
const STATUSES = ['notStarted', 'inProgress', 'completed', 'changed'] as const;
const ATTAINMENTS = ['partly', 'reached', 'notReached'] as const;

/** The form of one sub-goal, all of what hangs on it included. */
export function goalForm(one: PartDraft, editing: Editing): TemplateResult {
  const { view, words, editor } = editing;
  const { messages, level } = view;
  const number = numberOf(one.part, editing);
  const mine = editor.mayChange(one);
  const ended = one.mine['status'] === 'completed';
  return html`<section
    class="form"
    id=${`form-${one.part}`}
    aria-labelledby=${`form-t-${one.part}`}
  >
    <div class="form-head">
      ${heading(level + 2, one.basedOn === null ? words.newGoal : words.goalTitle(number), {
        id: `form-t-${one.part}`,
        focusable: true,
      })}
      <button
        class="icon-only quiet"
        aria-label=${words.closeNamed(number)}
        @click=${() => editing.openGoal(undefined)}
      >
        ${icon('close')}
      </button>
    </div>
    ${
      mine
        ? [
            areaField(one, 'title', words.title, editing, { hint: words.titleHint }),
            radios(
              one,
              'type',
              words.type,
              TYPES.map((type) => [type, messages[`plan.type.${type}`], words[`type.${type}`]]),
              editing,
            ),
            html`<div class="trio">
              ${selectField(
                one,
                'status',
                words.status,
                STATUSES.map((status) => [status, words[`status.${status}`]]),
                editing,
              )}
              ${selectField(
                one,
                'attainment',
                words.attainment,
                [
                  ['', words['attainment.none']],
                  ...ATTAINMENTS.map((key) => [key, words[`attainment.${key}`]] as const),
                ],
                editing,
              )}
              ${textField(one, 'followUpOn', words.followUpOn, editing, { type: 'date' })}
              ${areaChoice(one, editing)}
            </div>`,
            efforts(one, editing),
          ]
        : html`<p class="muted">
            ${one.basedOn !== null && one.open.length === 0 && !isMineStill(one) ? words.notYours : words.noLonger}
          </p>`
    }
    ${agreementsEditor(one, editing)}
    ${
      mine
        ? html`<details class="more">
              <summary>${words.fridgeText}</summary>
              <div class="trio">
                ${textField(one, 'fridgeText', words.fridgeText, editing, {
                  hint: words.fridgeHint,
                  className: 'span',
                })}
                ${selectField(
                  one,
                  'picture',
                  words.picture,
                  [
                    ['', words['picture.none']],
                    ...GOAL_PICTURES.map((key) => [key, words[`picture.${key}`]] as const),
                  ],
                  editing,
                )}
              </div>
            </details>
            ${measureEditor(one, editing)}
            <div class="buttons">
              <button
                class="small"
                @click=${() => editor.change(one.part, 'status', ended ? 'inProgress' : 'completed')}
              >
                ${icon(ended ? 'refresh' : 'check')}${ended ? words.reopen : words.complete}
              </button>
              <button class="small" @click=${() => editor.remove(one.part)}>
                ${icon('close')}${words.removeGoal}
              </button>
            </div>`
        : nothing
    }
  </section>`;
}

/** Nothing of it was changed before the right went. */
function isMineStill({ base, mine }: PartDraft): boolean {
  return base !== mine;
}

/** Whose part it is, among what the reader may change. */
function areaChoice(one: PartDraft, editing: Editing): TemplateResult | typeof nothing {
  const { editor, words, view } = editing;
  const { may } = editor;
  const is = one.mine['area'] as Area | undefined;
  const areas = AREAS.filter((area) => may?.areas.includes(area));
  const choices = [
    ...(may?.whole || is === undefined ? [['', words['area.whole']] as const] : []),
    ...areas.map((area) => [area, areaName(area, view.messages)] as const),
  ];
  if (choices.length < 2) return nothing;
  return selectField(one, 'area', words.area, choices, editing, {
    set: (value) => editor.change(one.part, 'area', value === '' ? undefined : value),
  });
}

/** The links to efforts that the indexes hold: nothing of an effort itself is written here. */
function efforts(one: PartDraft, editing: Editing): TemplateResult {
  const { words, editor, view } = editing;
  const ids = (one.mine['interventionIds'] ?? []) as string[];
  // Before there is a plan, every effort waits for a sub-goal.
  const joined =
    view.joined ?? planView({ ...view.facts, plan: editor.plan }, view.today, view.trust.withheld);
  const all = [
    ...joined.goals.flatMap((goal) => goal.efforts),
    ...joined.withoutGoal,
    ...joined.elsewhere,
  ];
  const known = new Map(all.map((effort) => [effort.id, effort]));
  const free = [...known.values()].filter(({ id }) => !ids.includes(id));
  const set = (next: string[]) => editor.change(one.part, 'interventionIds', next);
  return html`<fieldset data-field=${`${one.part}.interventionIds`}>
    <legend>${words.efforts}</legend>
    <p class="meta">${words.effortsHint}</p>
    <ul class="chips">
      ${repeat(
        ids,
        (id) => id,
        (id) => {
          const effort = known.get(id);
          const name = effort
            ? (effort.name ?? view.messages['plan.unnamed'])
            : words.unknownEffort;
          return html`<li class="chip">
            ${effort ? areaGlyph(effort.area) : nothing}<span>${name}</span
            ><button
              class="icon-only quiet"
              aria-label=${words.removeEffort(name)}
              @click=${() => set(ids.filter((other) => other !== id))}
            >
              ${icon('close')}
            </button>
          </li>`;
        },
      )}
    </ul>
    ${
      free.length > 0
        ? html`<label class="sr" for=${`add-${one.part}`}>${words.addEffort}</label>
            <select
              id=${`add-${one.part}`}
              class="add"
              @change=${(event: Event) => {
                const select = event.target as HTMLSelectElement;
                if (select.value !== '') set([...ids, select.value]);
                select.value = '';
              }}
            >
              <option value="">${words.addEffort}</option>
              ${free.map(
                ({ id, name, area }) =>
                  html`<option value=${id}>
                    ${areaName(area, view.messages)}: ${name ?? view.messages['plan.unnamed']}
                  </option>`,
              )}
            </select>`
        : nothing
    }
  </fieldset>`;
}
