import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import type { Weekly } from '@hoi/model';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icons.js';
import type { Editing } from './editing.js';
import { selectField, textField } from './fields.js';
import type { PartDraft } from './plan-draft.js';

const STATUSES = ['waiting', 'followed', 'kept', 'cancelled'] as const;

/** Agreements of one sub-goal: who, what, by when; each its own part, changed by those whose it is. */
export function agreementsEditor(goal: PartDraft, editing: Editing): TemplateResult {
  const { words, editor, view } = editing;
  const all = editor.agreements(goal.part);
  const mayAdd = editor.mayChange(goal) || (editor.may?.areas.length ?? 0) > 0;
  return html`<div class="agreements">
    ${heading(view.level + 3, words.agreements, { className: 'legend' })}
    <ul>
      ${repeat(
        all,
        ({ part }) => part,
        (one) => html`<li>${editor.mayChange(one) ? row(one, editing) : read(one, editing)}</li>`,
      )}
    </ul>
    ${
      mayAdd
        ? html`<button
            class="small"
            id=${`add-agreement-${goal.part}`}
            @click=${() => editor.add('agreement', goal.part)}
          >
            ${icon('plus')}${words.addAgreement}
          </button>`
        : nothing
    }
  </div>`;
}

function read(one: PartDraft, { words }: Editing): TemplateResult {
  const { who, text } = one.mine as { who?: string; text?: string };
  return html`<p class="muted">
    ${who ? html`<strong>${who}</strong> ` : nothing}${text}. ${words.notYours}
  </p>`;
}

function row(one: PartDraft, editing: Editing): TemplateResult {
  const { words, editor, view } = editing;
  const text = typeof one.mine['text'] === 'string' ? one.mine['text'] : '';
  if (one.removed) {
    return html`<p class="removed">
      <s>${text}</s> <span class="meta">${words.removed}</span>
      <button class="link" @click=${() => editor.restore(one.part)}>${words.restore}</button>
    </p>`;
  }
  return html`<div class="agreement">
    ${textField(one, 'who', words.who, editing, { list: 'people' })}
    ${textField(one, 'text', words.text, editing)}
    ${textField(one, 'by', words.by, editing, { type: 'date' })}
    ${selectField(
      one,
      'status',
      words.agreementStatus,
      STATUSES.map((status) => [status, view.messages[`plan.agreement.${status}`]]),
      editing,
    )}
    <button
      class="icon-only quiet"
      aria-label=${words.removeAgreement(text)}
      @click=${() => editor.remove(one.part)}
    >
      ${icon('close')}
    </button>
    <details class="more">
      <summary>${words.more}</summary>
      ${weekly(one, editing)}
      ${textField(one, 'fridgeText', words.fridgeText, editing, { hint: words.fridgeHint })}
    </details>
  </div>`;
}

/** On which days of the week it comes back, and when. */
function weekly(one: PartDraft, editing: Editing): TemplateResult {
  const { words, editor, errors } = editing;
  const now = (one.mine['weekly'] ?? { days: [] }) as Weekly;
  const set = (next: Weekly) => {
    const { days, start, end } = next;
    const said =
      days.length > 0 ? { days, ...(start ? { start } : {}), ...(end ? { end } : {}) } : undefined;
    editor.change(one.part, 'weekly', said);
  };
  const id = `f-${one.part}-weekly`;
  const error = errors.get(`${one.part}.weekly`);
  const clock = (name: 'start' | 'end', label: string) =>
    html`<div class="field">
      <label for=${`${id}-${name}`}>${label}</label>
      <input
        id=${`${id}-${name}`}
        type="time"
        .value=${live(now[name] ?? '')}
        ?disabled=${now.days.length === 0}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${error ? `${id}-error` : nothing}
        @change=${(event: Event) => set({ ...now, [name]: (event.target as HTMLInputElement).value })}
      />
    </div>`;
  return html`<fieldset data-field=${`${one.part}.weekly`}>
    <legend>${words.days}</legend>
    <div class="days">
      ${words.weekdays.map((day, i) => {
        const on = now.days.includes(i + 1);
        const days = on
          ? now.days.filter((other) => other !== i + 1)
          : [...now.days, i + 1].sort((a, b) => a - b);
        return html`<label class="choice"
          ><input
            type="checkbox"
            .checked=${live(on)}
            @change=${() => set({ ...now, days })}
          />${day}</label
        >`;
      })}
    </div>
    <div class="trio">${clock('start', words.from)} ${clock('end', words.to)}</div>
    ${error ? html`<p class="error" id=${`${id}-error`}>${icon('info')}<span>${error}</span></p>` : nothing}
  </fieldset>`;
}
