import type { CitizenId } from '@hoi/model';
import { DraftEvent } from '../../events/draft.js';
import type { PlanWorks } from '../works.js';
import type { PanelAbout } from '../view.js';

/** Everything about one citizen's plan that is written and not saved. Plain data, so that a page can keep it. */
export interface Unsaved {
  citizen?: CitizenId | undefined;
  /** The plan's own parts, as the editor has them. */
  parts: readonly unknown[];
  order?: readonly string[] | undefined;
  /** Follow-ups that are being planned, held, moved or called off. */
  followUps?: readonly { about: PanelAbout }[] | undefined;
}

export function citizenOf({ view }: PlanWorks): CitizenId | undefined {
  const drawn = view();
  return drawn?.citizen ?? drawn?.facts.person?.id;
}

/** As the element last told it, else as the page has kept it of this citizen's. */
export function unsavedNow(works: PlanWorks): Unsaved | undefined {
  const kept = works.told ?? (works.host.draft as Unsaved | null | undefined);
  return Array.isArray(kept?.parts) && kept.citizen === citizenOf(works) ? kept : undefined;
}

/** What one form has written, beside what the others have; the page is told of all of it, or that there is none. */
export function tellUnsaved(works: PlanWorks, change: Partial<Unsaved>): void {
  const citizen = citizenOf(works);
  const { parts, order, followUps } = {
    ...(unsavedNow(works) ?? { parts: [] as readonly unknown[] }),
    ...change,
  };
  // Left out, not undefined: it may be kept as JSON.
  works.told = {
    parts,
    ...(order ? { order } : {}),
    ...(followUps?.length ? { followUps } : {}),
    citizen,
  };
  const any = parts.length > 0 || order || followUps?.length;
  works.host.dispatchEvent(new DraftEvent(any ? works.told : undefined));
}
