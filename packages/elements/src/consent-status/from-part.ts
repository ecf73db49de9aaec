import { type TemplateResult, nothing } from 'lit';
import { partFailed } from '../internal/part-failed.js';
import type { ConsentPart, LOADERS } from './consent.parts.js';
import type { ConsentView } from './view.js';

type PartName = keyof typeof LOADERS;

/** What a part draws, when it is here; one that could not be fetched says so where it would have stood. */
export function fromPart<P extends PartName>(
  name: P,
  view: ConsentView,
  draw: (part: ConsentPart<P>) => TemplateResult,
): TemplateResult | typeof nothing {
  const part = view.parts.get(name);
  if (part) return draw(part);
  return view.parts.hasFailed(name) ? partFailed(view.messages, view.act.retryPart) : nothing;
}

/** The forms, once one has been opened. */
export function fromForms(
  view: ConsentView,
  draw: (forms: ConsentPart<'forms'>) => TemplateResult,
): TemplateResult | typeof nothing {
  return view.ui.formsWanted ? fromPart('forms', view, draw) : nothing;
}
