import type { Area } from '../area/area.js';
import type { PlanMay } from '../record/plan-rights.js';

/**
 * Whether a part of the plan that lies, and will lie, in these areas may be changed by someone with these rights. No area: the
 * whole plan's. One rule for the server, which decides by it, and for an element, which offers no more than it allows.
 */
export function mayChangePart(may: PlanMay | undefined, ...areas: (Area | undefined)[]): boolean {
  return (
    may !== undefined &&
    areas.every((area) => (area === undefined ? may.whole : may.areas.includes(area)))
  );
}
