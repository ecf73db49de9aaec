import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Area, AreaConsent } from '@hoi/model';
import { heading } from '../internal/heading.js';
import { answerFields } from './answer-fields.js';
import { askFields, registerFields } from './consent-fields.js';
import { submitWord, titleOf } from './form-words.js';
import { outcome } from './outcome.js';
import { scopeFields } from './scope-fields.js';
import { isGone, revocableIn } from './subject.js';
import { unaskFields } from './unask-fields.js';
import { type ConsentView, type OpenForm, placeOf } from './view.js';
import { declineFields, withdrawAreaFields, withdrawFields } from './withdraw-fields.js';

/** The form that is open, or how the last one went, at the top of the element. */
export function topForm(view: ConsentView): TemplateResult {
  const { form } = view.ui;
  const kinds = ['answer', 'register', 'ask', 'unask', 'scope', 'withdraw', 'decline'] as const;
  return html`${kinds.map((kind) => {
    const own: OpenForm = form?.kind === kind ? form : { kind, areas: [] };
    const open = form?.kind === kind;
    const key = open ? `${String(form.areas)} ${form.consentId ?? ''}` : '';
    return html`${open ? keyed(key, formOf(form, view)) : nothing}${said(own, open, view)}`;
  })}`;
}

/** The form of one area, in its own row. */
export function areaForm(area: Area, view: ConsentView): TemplateResult {
  const { form } = view.ui;
  const own: OpenForm = { kind: 'withdrawArea', areas: [area] };
  const open = form?.kind === 'withdrawArea' && form.areas[0] === area;
  return html`${open ? formOf(form, view) : nothing}${said(own, open, view)}`;
}

/** The row's own form, and how it went, across the whole table. */
export function formRow({ area }: AreaConsent, view: ConsentView): TemplateResult | typeof nothing {
  const place = placeOf({ kind: 'withdrawArea', areas: [area] });
  const open = view.ui.form !== undefined && placeOf(view.ui.form) === place;
  if (!open && view.ui.outcome(place) === undefined) return nothing;
  return html`<tr class="form-row">
    <td colspan="4">${areaForm(area, view)}</td>
  </tr>`;
}

/** How it went; but not that nobody knows, where the page shows that it has been recorded. */
function said(form: OpenForm, open: boolean, view: ConsentView): TemplateResult | typeof nothing {
  const unknown = view.ui.outcome(placeOf(form))?.kind === 'failed';
  return open && unknown && isGone(form, view) ? nothing : outcome(form, view);
}

function formOf(form: OpenForm, view: ConsentView): TemplateResult {
  const { messages, act, ui } = view;
  const busy = ui.outcome(placeOf(form))?.kind === 'running';
  const gone = isGone(form, view);
  const choosing =
    form.kind === 'scope' && form.consentId === undefined && revocableIn(form, view).length > 1;
  // It may stand far from the button that opened it; the citizen's forms ask what they are about.
  const titled = view.audience === 'professional' && form.kind !== 'withdrawArea';
  return html`<form
    class="form"
    data-form=${form.kind}
    aria-labelledby=${titled ? 'form-title' : nothing}
    novalidate
    autocomplete="off"
    @submit=${act.submit}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      act.cancel();
    }}
  >
    ${titled ? heading(view.level + 1, titleOf(form, view), { id: 'form-title' }) : nothing}
    ${gone ? html`<p role="status">${messages['consent.form.gone']}</p>` : fields(form, view)}
    <div class="buttons">
      ${
        choosing || gone
          ? nothing
          : html`<button class="primary" type="submit" aria-disabled=${busy ? 'true' : 'false'}>
              ${submitWord(form, view)}
            </button>`
      }
      <button type="button" @click=${() => act.cancel()}>${messages['consent.act.cancel']}</button>
    </div>
  </form>`;
}

function fields(form: OpenForm, view: ConsentView): unknown {
  switch (form.kind) {
    case 'answer':
      return answerFields(view);
    case 'register':
      return registerFields(form, view);
    case 'ask':
      return askFields(form, view);
    case 'unask':
      return unaskFields(form, view);
    case 'scope':
      return scopeFields(form, view);
    case 'withdraw':
      return withdrawFields(form, view);
    case 'withdrawArea':
      return withdrawAreaFields(form, view);
    case 'decline':
      return declineFields(form, view);
  }
}
