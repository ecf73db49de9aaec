import type { CaseRecord } from '@hoi/model';

/** The folds that one case may stand behind in its area. */
export function foldsOf({ hoi, area, status }: CaseRecord): string[] {
  const place = hoi ? 'hoi' : area;
  return status === 'closed' ? [`closed-${place}`, `all-closed-${place}`] : [`all-open-${place}`];
}
