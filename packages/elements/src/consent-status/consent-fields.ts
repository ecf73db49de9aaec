import { type TemplateResult, html, nothing } from 'lit';
import { AREAS, type Area, CONSENT_RULES, type Consent, citedBasis, inAreaOrder } from '@hoi/model';
import { DATA_TYPES } from './data-types.js';
import { choice, fieldset, hidden, input, select } from './fields.js';
import { foldedProof, proofFields } from './proof-fields.js';
import { revocableIn } from './subject.js';
import type { ConsentView, OpenForm } from './view.js';
import { voluntary } from './voluntary.js';
import { areasIn, nameOf, recipientsIn } from './words.js';

/** A yes or a no to sharing, with all that the record must carry. The citizen only says between whom. */
export function registerFields(form: OpenForm, view: ConsentView): unknown {
  const { messages, audience, today } = view;
  if (audience === 'citizen') {
    return [
      areasField(form, messages['mineConsent.form.areas'], view),
      hidden('purpose', purposeFor(form, view)),
      hidden('from', today),
      hidden('how', 'digital'),
    ];
  }
  return [
    voluntary(view),
    fieldset(
      'answer',
      messages['consent.form.decision'],
      [
        choice('radio', 'answer', 'yes', messages['consent.form.yesShare'], true),
        choice('radio', 'answer', 'no', messages['consent.form.noShare']),
      ],
      view,
    ),
    areasField(form, messages['consent.form.areas'], view),
    html`<div class="pair">
      ${input('from', messages['consent.form.from'], { type: 'date', value: today }, view)}
      <div class="pair for-yes">
        ${input(
          'to',
          messages['consent.form.to'],
          { type: 'date', value: '', hint: messages['consent.form.toHint'] },
          view,
        )}
        ${input(
          'toTime',
          messages['consent.form.toTime'],
          { type: 'text', value: '', hint: messages['consent.form.toTimeHint'], longest: 5 },
          view,
        )}
      </div>
    </div>`,
    proofFields(view),
    more(form, undefined, view),
  ];
}

export function askFields(form: OpenForm, view: ConsentView): unknown {
  return [
    voluntary(view),
    areasField(form, view.messages['consent.form.areasAsk'], view),
    more(form, undefined, view),
  ];
}

/** Narrower or wider; of several, which. */
export function scopeFields(form: OpenForm, view: ConsentView): unknown {
  const { messages, act } = view;
  const all = revocableIn(form, view);
  const chosen = all.length === 1 ? all[0] : all.find(({ id }) => id === form.consentId);
  if (!chosen) {
    return html`<div class="buttons">
      ${all.map(
        ({ id, areas, purpose }) =>
          html`<button
            type="button"
            @click=${() => act.open({ kind: 'scope', areas, consentId: id })}
          >
            ${[messages['consent.scopeOf'](areasIn(inAreaOrder(areas), view)), purpose]
              .filter(Boolean)
              .join(' · ')}
          </button>`,
      )}
    </div>`;
  }
  return [
    hidden('which', chosen.id),
    areasField({ ...form, areas: chosen.areas }, messages['consent.form.areas'], view),
    typesField(chosen, view),
    recipientsField(chosen, view),
    html`<p class="meta">${messages['consent.form.scopeNow']}</p>`,
    foldedProof(view),
  ];
}

/** What is nearly always the same: there, and folded away. */
function more(form: OpenForm, from: Consent | undefined, view: ConsentView): TemplateResult {
  const { messages, ui } = view;
  const wrong = ['purpose', 'dataTypes'].some((field) => ui.problems[field]);
  return html`<details ?open=${wrong}>
    <summary>${messages['consent.form.more']}</summary>
    <div class="folded">
      ${input(
        'purpose',
        messages['consent.form.purpose'],
        { type: 'text', value: purposeFor(form, view), wide: true, longest: 300 },
        view,
      )}
      ${select(
        'legalBasis',
        messages['consent.form.basis'],
        CONSENT_RULES.map(({ id }) => [id, citedBasis(id)] as const),
      )}
      <p class="meta">${messages['consent.maximum']}</p>
      ${typesField(from, view)} ${recipientsField(from, view)}
    </div>
  </details>`;
}

function areasField(form: OpenForm, legend: string, view: ConsentView): TemplateResult {
  return fieldset(
    'areas',
    legend,
    choosable(view).map((area) =>
      choice('checkbox', 'areas', area, nameOf(area, view), form.areas.includes(area)),
    ),
    view,
  );
}

function typesField(from: Consent | undefined, view: ConsentView): TemplateResult {
  const { messages } = view;
  return fieldset(
    'dataTypes',
    messages['consent.form.dataTypes'],
    DATA_TYPES.map((type) =>
      choice(
        'checkbox',
        'dataTypes',
        type,
        messages[`facet.${type}`],
        from?.dataTypes?.includes(type) ?? true,
      ),
    ),
    view,
  );
}

function recipientsField(from: Consent | undefined, view: ConsentView): TemplateResult {
  const { messages } = view;
  const now = from?.recipients;
  const only = now?.length === 1 && now[0] === 'coordinator';
  const others = now !== undefined && !only;
  const radio = (value: 'areas' | 'coordinator', checked: boolean) =>
    choice('radio', 'recipients', value, messages[`consent.form.recipients.${value}`], checked);
  return fieldset(
    'recipients',
    messages['consent.form.recipients'],
    [
      others ? choice('radio', 'recipients', 'kept', recipientsIn(now, view), true) : nothing,
      radio('areas', now === undefined),
      radio('coordinator', only),
    ],
    view,
  );
}

/** A question is answered in its own words; else the newest purpose there is. */
export function purposeFor({ areas }: OpenForm, { consents, messages }: ConsentView): string {
  const asked = consents.find(
    (one) => one.state === 'pending' && areas.some((area) => one.areas.includes(area)),
  );
  const newest = consents
    .filter(({ state }) => state !== 'notRequired' && state !== 'unasked')
    .map(({ purpose }) => purpose)
    .filter(Boolean)
    .at(-1);
  return asked?.purpose ?? newest ?? messages['consent.defaultPurpose'];
}

/** Cross-cutting is no area that anything is shared from. */
function choosable({ rows }: ConsentView): Area[] {
  const shown = new Set(rows.map(({ area }) => area));
  return AREAS.filter((area) => shown.has(area) && area !== 'crossCutting');
}
