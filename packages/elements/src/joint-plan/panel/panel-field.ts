import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../internal/icons.js';

export interface PanelField {
  id: string;
  label: string;
  value: string;
  error?: string | undefined;
  set(value: string): void;
}

/** A label, a control, and beneath it what is wrong with it. */
export function panelInput(
  field: PanelField,
  type: 'text' | 'date' | 'time' | 'area' = 'text',
): TemplateResult {
  const { id, value, error, set } = field;
  const written = (event: Event) => set((event.target as HTMLInputElement).value);
  const invalid = error ? 'true' : 'false';
  const told = error ? `${id}-error` : nothing;
  return wrapped(
    field,
    type === 'area'
      ? html`<textarea
          id=${id}
          rows="2"
          .value=${live(value)}
          aria-invalid=${invalid}
          aria-describedby=${told}
          @input=${written}
        ></textarea>`
      : html`<input
          type=${type}
          id=${id}
          autocomplete="off"
          .value=${live(value)}
          aria-invalid=${invalid}
          aria-describedby=${told}
          @input=${written}
        />`,
  );
}

export function panelSelect(
  field: PanelField,
  choices: readonly (readonly [value: string, words: string])[],
): TemplateResult {
  const { id, value, set } = field;
  return wrapped(
    field,
    html`<select
      id=${id}
      @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}
    >
      ${choices.map(
        ([one, said]) =>
          html`<option value=${one} .selected=${live(one === value)}>${said}</option>`,
      )}
    </select>`,
  );
}

export function panelError(id: string, error: string | undefined): TemplateResult | typeof nothing {
  if (!error) return nothing;
  return html`<p class="error" id=${`${id}-error`}>${icon('info')}<span>${error}</span></p>`;
}

function wrapped({ id, label, error }: PanelField, control: TemplateResult): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${control} ${panelError(id, error)}
  </div>`;
}
