import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../internal/icons.js';
import type { Editing } from './editing.js';
import type { PartDraft } from './plan-draft.js';

interface FieldOptions {
  hint?: string;
  className?: string;
  /** Also said where the eye sees it from the column. */
  hideLabel?: boolean;
}

const idOf = (one: PartDraft, field: string) => `f-${one.part}-${field}`;

function told(
  one: PartDraft,
  field: string,
  { errors }: Editing,
  hint?: string,
): string | typeof nothing {
  const id = idOf(one, field);
  const parts = [hint ? `${id}-hint` : '', errors.has(`${one.part}.${field}`) ? `${id}-error` : ''];
  return parts.filter(Boolean).join(' ') || nothing;
}

/** What is wrong with a field, beneath it. */
export function fieldError(
  one: PartDraft,
  name: string,
  { errors }: Editing,
): TemplateResult | typeof nothing {
  const error = errors.get(`${one.part}.${name}`);
  if (!error) return nothing;
  return html`<p class="error" id=${`${idOf(one, name)}-error`}>
    ${icon('info')}<span>${error}</span>
  </p>`;
}

/** A label, its hint, the control and what is wrong with it, in this order. */
function field(
  one: PartDraft,
  name: string,
  label: string,
  control: TemplateResult,
  editing: Editing,
  { hint, className = '', hideLabel = false }: FieldOptions = {},
): TemplateResult {
  const id = idOf(one, name);
  return html`<div class=${`field ${className}`} data-field=${`${one.part}.${name}`}>
    <label for=${id} class=${hideLabel ? 'sr' : ''}>${label}</label>
    ${hint ? html`<p class="meta" id=${`${id}-hint`}>${hint}</p>` : nothing} ${control}
    ${fieldError(one, name, editing)}
  </div>`;
}

const text = (one: PartDraft, name: string): string => {
  const value = one.mine[name];
  return typeof value === 'string' ? value : '';
};
const invalid = (one: PartDraft, name: string, { errors }: Editing) =>
  errors.has(`${one.part}.${name}`) ? 'true' : 'false';
const changed = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;

export function textField(
  one: PartDraft,
  name: string,
  label: string,
  editing: Editing,
  options: FieldOptions & {
    list?: string;
    type?: 'text' | 'date';
    value?: string;
    set?: (value: string) => void;
  } = {},
): TemplateResult {
  const { editor } = editing;
  const set = options.set ?? ((next: string) => editor.change(one.part, name, next));
  const control = html`<input
    id=${idOf(one, name)}
    type=${options.type ?? 'text'}
    autocomplete="off"
    list=${options.list ?? nothing}
    .value=${live(options.value ?? text(one, name))}
    aria-invalid=${invalid(one, name, editing)}
    aria-describedby=${told(one, name, editing, options.hint)}
    @input=${(event: Event) => set(changed(event))}
    @blur=${() => editor.leave(one.part, name)}
  />`;
  return field(one, name, label, control, editing, options);
}

export function areaField(
  one: PartDraft,
  name: string,
  label: string,
  editing: Editing,
  options: FieldOptions = {},
): TemplateResult {
  const { editor } = editing;
  const control = html`<textarea
    id=${idOf(one, name)}
    rows="2"
    .value=${live(text(one, name))}
    aria-invalid=${invalid(one, name, editing)}
    aria-describedby=${told(one, name, editing, options.hint)}
    @input=${(event: Event) => editor.change(one.part, name, changed(event))}
    @blur=${() => editor.leave(one.part, name)}
  ></textarea>`;
  return field(one, name, label, control, editing, { className: 'wide', ...options });
}

export function selectField(
  one: PartDraft,
  name: string,
  label: string,
  choices: readonly (readonly [value: string, words: string])[],
  editing: Editing,
  options: FieldOptions & { value?: string; set?: (value: string) => void } = {},
): TemplateResult {
  const { editor } = editing;
  const value = options.value ?? text(one, name);
  const set = options.set ?? ((next: string) => editor.change(one.part, name, next));
  const control = html`<select
    id=${idOf(one, name)}
    aria-invalid=${invalid(one, name, editing)}
    aria-describedby=${told(one, name, editing, options.hint)}
    @change=${(event: Event) => set(changed(event))}
  >
    ${choices.map(
      ([one, said]) => html`<option value=${one} .selected=${live(one === value)}>${said}</option>`,
    )}
  </select>`;
  return field(one, name, label, control, editing, options);
}

/** A choice among few, each with what it means. */
export function radios(
  one: PartDraft,
  name: string,
  label: string,
  choices: readonly (readonly [value: string, words: string, hint: string])[],
  editing: Editing,
): TemplateResult {
  const { editor } = editing;
  return html`<fieldset data-field=${`${one.part}.${name}`}>
    <legend>${label}</legend>
    <div class="cards">
      ${choices.map(
        ([value, said, hint]) =>
          html`<label class="card"
            ><input
              type="radio"
              name=${idOf(one, name)}
              value=${value}
              .checked=${live(text(one, name) === value)}
              @change=${() => editor.change(one.part, name, value)}
            /><span><strong>${said}</strong><span class="meta">${hint}</span></span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
