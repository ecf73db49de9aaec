import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { AREAS, type Area, type Consent, inAreaOrder } from '@hoi/model';
import { icon } from '../internal/icons.js';
import { outcome } from './outcome.js';
import { type ConsentView, type OpenForm, placeOf } from './view.js';
import { areasIn, dayIn, nameOf } from './words.js';

/** The form that is open, or how the last one went, at the top of the element. */
export function topForm(view: ConsentView): TemplateResult {
  const { form } = view.ui;
  const kinds = ['answer', 'register', 'ask', 'withdraw'] as const;
  return html`${kinds.map((kind) => {
    const own: OpenForm = form?.kind === kind ? form : { kind, areas: [] };
    return html`${form?.kind === kind ? keyed(String(form.areas), formOf(form, view)) : nothing}${outcome(own, view)}`;
  })}`;
}

/** The form of one area, in its own row. */
export function areaForm(area: Area, view: ConsentView): TemplateResult {
  const { form } = view.ui;
  const own: OpenForm = { kind: 'withdrawArea', areas: [area] };
  const open = form?.kind === 'withdrawArea' && form.areas[0] === area;
  return html`${open ? formOf(form, view) : nothing}${outcome(own, view)}`;
}

function formOf(form: OpenForm, view: ConsentView): TemplateResult {
  const { messages, act, ui } = view;
  const busy = ui.outcome(placeOf(form))?.kind === 'running';
  return html`<form
    class="form"
    data-form=${form.kind}
    novalidate
    autocomplete="off"
    @submit=${act.submit}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      act.cancel();
    }}
  >
    ${fields(form, view)}
    <div class="buttons">
      <button class="primary" type="submit" aria-disabled=${busy ? 'true' : 'false'}>
        ${submitWord(form, view)}
      </button>
      <button type="button" @click=${() => act.cancel()}>${messages['consent.act.cancel']}</button>
    </div>
  </form>`;
}

function submitWord({ kind }: OpenForm, { messages, audience }: ConsentView): string {
  const mine = audience === 'citizen';
  switch (kind) {
    case 'answer':
      return messages['consent.act.answer'];
    case 'register':
      return messages[mine ? 'mineConsent.give' : 'consent.act.register'];
    case 'ask':
      return messages['consent.form.send'];
    case 'withdraw':
      return messages[mine ? 'mineConsent.withdrawAll' : 'consent.act.withdraw'];
    case 'withdrawArea':
      return messages[mine ? 'mineConsent.withdrawArea' : 'consent.act.withdrawArea'];
  }
}

function fields(form: OpenForm, view: ConsentView): unknown {
  const { messages, audience, today, consents } = view;
  const mine = audience === 'citizen';
  switch (form.kind) {
    case 'answer':
      return [
        fieldset(
          'answer',
          messages['consent.form.answer'],
          [
            choice('radio', 'answer', 'yes', messages['consent.form.yes']),
            choice('radio', 'answer', 'no', messages['consent.form.no']),
            html`<p class="meta">${messages['consent.form.noHint']}</p>`,
          ],
          view,
        ),
        dateField('day', messages['consent.form.day'], today, view, today),
      ];
    case 'register':
    case 'ask': {
      const purpose = consents
        .map((one) => one.purpose)
        .filter(Boolean)
        .at(-1);
      const legend = mine
        ? messages['mineConsent.form.areas']
        : messages[form.kind === 'ask' ? 'consent.form.areasAsk' : 'consent.form.areas'];
      const dates = [
        dateField('from', messages['consent.form.from'], today, view),
        dateField('to', messages['consent.form.to'], '', view, undefined, true),
      ];
      return [
        fieldset(
          'areas',
          legend,
          choosable(view).map((area) =>
            choice('checkbox', 'areas', area, nameOf(area, view), form.areas.includes(area)),
          ),
          view,
        ),
        mine
          ? html`<input
                type="hidden"
                name="purpose"
                value=${purpose ?? messages['consent.defaultPurpose']}
              /><input type="hidden" name="from" value=${today} />`
          : textField('purpose', messages['consent.form.purpose'], purpose ?? '', view),
        form.kind === 'register' && !mine ? html`<div class="pair">${dates}</div>` : nothing,
      ];
    }
    case 'withdraw':
      return withdrawFields(view);
    case 'withdrawArea': {
      const [area] = form.areas;
      if (area === undefined) return nothing;
      const rest = inAreaOrder(
        view.holding.filter(({ areas }) => areas.includes(area)).flatMap(({ areas }) => areas),
      ).filter((other) => other !== area);
      return html`<p>
          <strong
            >${messages[mine ? 'mineConsent.form.withdrawAreaQ' : 'consent.form.withdrawAreaQ'](
              nameOf(area, view),
            )}</strong
          >
        </p>
        <p class="meta">
          ${messages[mine ? 'mineConsent.form.forward' : 'consent.form.forward']}
          ${!mine && rest.length > 0 ? messages['consent.form.keeps'](areasIn(rest, view)) : nothing}
        </p>`;
    }
  }
}

/** One consent is simply taken back; of several, which. */
function withdrawFields(view: ConsentView): unknown {
  const { messages, holding, audience } = view;
  const mine = audience === 'citizen';
  const [only] = holding;
  const forward = messages[mine ? 'mineConsent.form.forward' : 'consent.form.forward'];
  const about = (one: Consent): string =>
    [
      areasIn(inAreaOrder(one.areas), view),
      one.purpose ?? '',
      one.decidedOn ? dayIn(one.decidedOn, view) : '',
    ]
      .filter(Boolean)
      .join(' · ');
  if (holding.length === 1 && only) {
    return html`<input type="hidden" name="which" value=${only.id} />
      <p><strong>${about(only)}</strong></p>
      <p class="meta">${forward}</p>`;
  }
  return [
    fieldset(
      'which',
      messages[mine ? 'mineConsent.form.which' : 'consent.form.which'],
      holding.map((one) => choice('checkbox', 'which', one.id, about(one))),
      view,
    ),
    html`<p class="meta">${forward}</p>`,
  ];
}

/** Cross-cutting is no area that anything is shared from. */
function choosable({ rows }: ConsentView): Area[] {
  const shown = new Set(rows.map(({ area }) => area));
  return AREAS.filter((area) => shown.has(area) && area !== 'crossCutting');
}

function fieldset(
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

function choice(
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

function dateField(
  name: string,
  label: string,
  value: string,
  view: ConsentView,
  max?: string,
  hint = false,
): TemplateResult {
  const problem = view.ui.problems[name];
  const described = [hint ? `${name}-hint` : '', problem ? `${name}-error` : ''];
  return html`<div class="field" data-field=${name}>
    <label for=${name}>${label}</label>
    <input
      type="date"
      id=${name}
      name=${name}
      value=${value}
      max=${max ?? nothing}
      aria-invalid=${problem ? 'true' : 'false'}
      aria-describedby=${described.filter(Boolean).join(' ') || nothing}
    />
    ${hint ? html`<p class="meta" id=${`${name}-hint`}>${view.messages['consent.form.toHint']}</p>` : nothing}
    ${error(name, view)}
  </div>`;
}

function textField(name: string, label: string, value: string, view: ConsentView): TemplateResult {
  const problem = view.ui.problems[name];
  return html`<div class="field wide" data-field=${name}>
    <label for=${name}>${label}</label>
    <input
      type="text"
      id=${name}
      name=${name}
      value=${value}
      maxlength="300"
      aria-invalid=${problem ? 'true' : 'false'}
      aria-describedby=${problem ? `${name}-error` : nothing}
    />
    ${error(name, view)}
  </div>`;
}

function error(name: string, { ui, messages }: ConsentView): TemplateResult | typeof nothing {
  const problem = ui.problems[name];
  if (!problem) return nothing;
  return html`<p class="error" id=${`${name}-error`}>
    ${icon('info')}<span>${messages[problem]}</span>
  </p>`;
}
