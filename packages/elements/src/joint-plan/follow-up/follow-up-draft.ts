import { openerOf } from '../panel/opener-of.js';
import type { PlanWorks } from '../works.js';
import { tellUnsaved, unsavedNow } from '../panel/unsaved.js';
import type { PanelAbout } from '../view.js';
import {
  ASKED,
  FOLLOW_UP_FIELDS,
  type FollowUpChoice,
  type FollowUpValues,
} from './follow-up-form.js';

/** What somebody has written about one follow-up and not saved. Plain data, so that a page can keep it. */
export interface FollowUpDraft {
  about: PanelAbout;
  /** The part it will be: made once, so that it cannot be planned twice. */
  part: string;
  choice: FollowUpChoice;
  values: FollowUpValues;
  /** What stood there when somebody began to write, and the version of it. */
  base: FollowUpValues;
  basedOn?: number | undefined;
}

const nameOf = (about: PanelAbout): string => openerOf('followUp', about);

/** The draft of this very follow-up, as far as it is one. */
export function keptFollowUp(works: PlanWorks, about: PanelAbout): FollowUpDraft | undefined {
  return followUpsOf(works).find((one) => nameOf(one.about) === nameOf(about));
}

/** The draft as it now is, or none of it any more. */
export function keepFollowUp(works: PlanWorks, about: PanelAbout, draft?: FollowUpDraft): void {
  const all = followUpsOf(works);
  const others = all.filter((one) => nameOf(one.about) !== nameOf(about));
  if (!draft && others.length === all.length) return;
  tellUnsaved(works, { followUps: draft ? [...others, draft] : others });
}

function followUpsOf(works: PlanWorks): FollowUpDraft[] {
  const { followUps } = unsavedNow(works) ?? {};
  return Array.isArray(followUps) ? (followUps as unknown[]).filter(isDraft) : [];
}

function isDraft(value: unknown): value is FollowUpDraft {
  const { about, part, choice, values, base, basedOn } = (value ?? {}) as Partial<FollowUpDraft>;
  return (
    typeof about === 'object' &&
    typeof part === 'string' &&
    Object.hasOwn(ASKED, choice ?? '') &&
    [values, base].every((one) =>
      FOLLOW_UP_FIELDS.every((field) => typeof one?.[field] === 'string'),
    ) &&
    (basedOn === undefined || typeof basedOn === 'number')
  );
}
