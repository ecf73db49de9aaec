import { type TemplateResult, nothing } from 'lit';
import { AREAS, type Area, type Consent } from '@hoi/model';
import { DATA_TYPES } from './data-types.js';
import { choice, fieldset } from './fields.js';
import type { ConsentView, OpenForm } from './view.js';
import { nameOf, recipientsIn } from './words.js';

/** What a consent covers: areas, kinds of data, and who may be told. */
export function areasField(form: OpenForm, legend: string, view: ConsentView): TemplateResult {
  return fieldset(
    'areas',
    legend,
    choosable(view).map((area) =>
      choice('checkbox', 'areas', area, nameOf(area, view), form.areas.includes(area)),
    ),
    view,
  );
}

export function typesField(from: Consent | undefined, view: ConsentView): TemplateResult {
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

export function recipientsField(from: Consent | undefined, view: ConsentView): TemplateResult {
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

/** Cross-cutting is no area that anything is shared from. */
function choosable({ rows }: ConsentView): Area[] {
  const shown = new Set(rows.map(({ area }) => area));
  return AREAS.filter((area) => shown.has(area) && area !== 'crossCutting');
}
