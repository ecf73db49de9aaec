import * as v from 'valibot';

/** The areas of a life as a municipality divides them, in their fixed order on screen: hands learn it, so it never changes. */
export const AREAS = [
  'crossCutting',
  'employment',
  'social',
  'family',
  'health',
  'education',
  'income',
  'other',
] as const;

export const AreaSchema = v.picklist(AREAS);
export type Area = v.InferOutput<typeof AreaSchema>;

/** KLE prefix (`15`, `15.17`, `15.17.30`) → area. */
export type AreaTable = Readonly<Record<string, Area>>;

/**
 * Our own short table. Main group 34 is child and family support today; the 27 numbers below it are the older ones that
 * existing cases still carry. The two HOI subjects lie in employment and family by number, but belong to neither.
 */
export const KLE_AREAS: AreaTable = {
  '15': 'employment',
  '17': 'education',
  '18': 'education',
  '27': 'social',
  '28': 'family',
  '29': 'health',
  '32': 'income',
  '34': 'family',
  '54': 'education',
  '27.18': 'family',
  '27.21': 'family',
  '27.24': 'family',
  '27.27': 'family',
  '27.30': 'family',
  '27.33': 'family',
  '15.17.30': 'crossCutting',
  '34.50.15': 'crossCutting',
};

/** KLE subjects of the joint plan itself. */
export const HOI_SUBJECTS: readonly string[] = ['15.17.30', '34.50.15'];

export function isHoiSubject(kle: string): boolean {
  return HOI_SUBJECTS.includes(kle);
}

const KLE_NUMBER = /^\d{2}\.\d{2}\.\d{2}$/;

/** A full KLE subject number, `xx.xx.xx`. */
export function isKleNumber(text: string): boolean {
  return KLE_NUMBER.test(text);
}

/**
 * The area a KLE number belongs to: the longest prefix wins, a municipality's own table before ours at the same length,
 * and what no table knows is `other`, never the nearest guess.
 */
export function areaOfKle(kle: string | undefined, own: AreaTable = {}): Area {
  if (kle === undefined) return 'other';
  for (let prefix = kle; prefix.length >= 2; prefix = parentOf(prefix)) {
    const area = entryOf(own, prefix) ?? entryOf(KLE_AREAS, prefix);
    if (area !== undefined) return area;
  }
  return 'other';
}

/** A source may write anything where a KLE number belongs, `constructor` too: only the table's own entries count. */
function entryOf(table: AreaTable, prefix: string): Area | undefined {
  return Object.hasOwn(table, prefix) ? table[prefix] : undefined;
}

function parentOf(prefix: string): string {
  const dot = prefix.lastIndexOf('.');
  return dot < 0 ? '' : prefix.slice(0, dot);
}
