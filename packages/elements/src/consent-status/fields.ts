import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../internal/icons.js';
import type { ConsentView } from './view.js';

/** The fields that the forms are made of; what is wrong is said at each. */
export function fieldset(
  name: string,
  legend: string,
  content: unknown,
  view: ConsentView,
): TemplateResult {
  const problem = view.ui.problems[name];
  return html`<fieldset
    data-field=${name}
    aria-describedby=${problem ? `${name}-error` : nothing}
    aria-invalid=${problem ? 'true' : nothing}
  >
    <legend>${legend}</legend>
    ${error(name, view)}
    <div class="choices">${content}</div>
  </fieldset>`;
}

export function choice(
  type: 'radio' | 'checkbox',
  name: string,
  value: string,
  label: string,
  checked = false,
): TemplateResult {
  return html`<label class="choice"
    ><input type=${type} name=${name} value=${value} ?checked=${checked} /><span
      >${label}</span
    ></label
  >`;
}

interface InputOptions {
  type: 'text' | 'date';
  value: string;
  max?: string;
  hint?: string;
  wide?: boolean;
  longest?: number;
}

export function input(
  name: string,
  label: string,
  { type, value, max, hint, wide, longest }: InputOptions,
  view: ConsentView,
): TemplateResult {
  const problem = view.ui.problems[name];
  const described = [hint ? `${name}-hint` : '', problem ? `${name}-error` : ''].filter(Boolean);
  return html`<div class=${wide ? 'field wide' : 'field'} data-field=${name}>
    <label for=${name}>${label}</label>
    <input
      type=${type}
      id=${name}
      name=${name}
      value=${value}
      max=${max ?? nothing}
      maxlength=${longest ?? nothing}
      aria-invalid=${problem ? 'true' : 'false'}
      aria-describedby=${described.join(' ') || nothing}
    />
    ${hint ? html`<p class="meta" id=${`${name}-hint`}>${hint}</p>` : nothing} ${error(name, view)}
  </div>`;
}

export function select(
  name: string,
  label: string,
  options: readonly (readonly [value: string, words: string])[],
  chosen = '',
): TemplateResult {
  return html`<div class="field" data-field=${name}>
    <label for=${name}>${label}</label>
    <select id=${name} name=${name}>
      ${options.map(
        ([value, words]) =>
          html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
      )}
    </select>
  </div>`;
}

export function hidden(name: string, value: string): TemplateResult {
  return html`<input type="hidden" name=${name} value=${value} />`;
}

function error(name: string, { ui, messages }: ConsentView): TemplateResult | typeof nothing {
  const problem = ui.problems[name];
  if (!problem) return nothing;
  const words = messages[problem];
  return html`<p class="error" id=${`${name}-error`}>
    ${icon('info')}<span>${typeof words === 'string' ? words : nothing}</span>
  </p>`;
}
