import type { CitizenId, Facet, Instant, Participation } from '@hoi/model';
import { decide, type Viewer } from '@hoi/model/access';

const STATUS: Participation = { id: '', answer: 'notAsked' };

/**
 * Whether this viewer has any business with this citizen at all: whether they may see so much as that nobody has been asked. By
 * the viewer and nothing known of the citizen, so that a no tells nothing.
 */
export function mayOpen(viewer: Viewer, citizen: CitizenId, now: Instant): boolean {
  const item = { facet: 'participation', value: STATUS, citizen } as const;
  return decide(item, viewer, [], 'may open', now).kind !== 'hide';
}

/** Facets that are shown or not by who looks alone; an empty thing of each is enough to ask about. */
const BY_VIEWER = {
  remarks: {
    facet: 'remarks',
    value: { id: '', type: '', period: { start: null, end: { kind: 'unknown' } } },
  },
  household: { facet: 'household', value: { members: [] } },
  lookups: { facet: 'lookups', value: { id: '', at: '' as Instant, purpose: '', areas: [] } },
} as const;

/** Whether the viewer could be shown anything in a facet, whatever there is; for those facets where the viewer alone decides. */
export function mayEverSee(
  facet: Facet,
  viewer: Viewer,
  citizen: CitizenId,
  now: Instant,
): boolean {
  if (!Object.hasOwn(BY_VIEWER, facet)) return true;
  const item = { ...structuredClone(BY_VIEWER[facet as keyof typeof BY_VIEWER]), citizen };
  return decide(item as Parameters<typeof decide>[0], viewer, [], 'may see', now).kind !== 'hide';
}
