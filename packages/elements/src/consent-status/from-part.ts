import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../internal/icons.js';
import { absence } from '../internal/templates.js';
import type { ConsentPart } from './consent.parts.js';
import type { ConsentView } from './view.js';

/** What the part of time draws, when it is here. */
export function fromTime(
  view: ConsentView,
  draw: (time: ConsentPart<'time'>) => TemplateResult,
): TemplateResult | typeof nothing {
  const part = view.parts.get('time');
  return part ? draw(part) : nothing;
}

/** The forms, once one has been opened; a form that could not be fetched says so where it would have stood. */
export function fromForms(
  view: ConsentView,
  draw: (forms: ConsentPart<'forms'>) => TemplateResult,
): TemplateResult | typeof nothing {
  if (!view.ui.formsWanted) return nothing;
  const part = view.parts.get('forms');
  if (part) return draw(part);
  return view.parts.hasFailed('forms') ? partFailed(view) : nothing;
}

/** A piece of the element itself could not be fetched. */
export function partFailed({ messages, act }: ConsentView): TemplateResult {
  return absence(
    'cloud',
    messages['part.failed'],
    nothing,
    html`<button @click=${() => act.retryPart()}>
      ${icon('refresh')}${messages['action.retry']}
    </button>`,
  );
}
