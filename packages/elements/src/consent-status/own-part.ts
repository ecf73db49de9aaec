import type { TemplateResult } from 'lit';
import { loading } from '../internal/page-states.js';
import { partFailed } from '../internal/part-failed.js';
import type { ConsentView } from './view.js';

/** What is fetched for this reader: the card, the citizen's page, or a caseworker's buttons. None for those who only read. */
export type OwnPart = 'compact' | 'citizen' | 'hands' | undefined;

export function ownPart(view: ConsentView, compact: boolean, editable: boolean): OwnPart {
  if (compact) return 'compact';
  return view.audience === 'citizen' ? 'citizen' : editable ? 'hands' : undefined;
}

/** A page that is a part: when it is here, or that it is on its way, or that it could not be fetched. */
export function partPage(name: 'compact' | 'citizen', view: ConsentView): TemplateResult {
  const { parts, messages, act } = view;
  const part = parts.get(name);
  if (part) return part.page(view);
  return parts.hasFailed(name)
    ? partFailed(messages, act.retryPart)
    : loading(view, false, name === 'compact');
}
