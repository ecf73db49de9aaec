/** Lists that their noun always carries: emptied, where anything else is left out. */
const ALWAYS_THERE: ReadonlySet<string> = new Set([
  'agreements',
  'areas',
  'benefits',
  'caseIds',
  'cases',
  'displayExclusions',
  'file',
  'handlers',
  'interventionIds',
  'lines',
  'members',
  'otherHandlers',
  'parties',
  'plans',
  'progress',
  'relations',
  'replaces',
  'securityProfile',
  'subGoals',
  'unknownRelations',
]);
/** Words that say nothing, for fields a noun cannot be without. */
const SILENT: Readonly<Record<string, string>> = { kind: 'unknown' };

/** A branch of the fields to take out; true is "all of it". */
type Cut = true | Map<string, Cut>;

/** A copy of the value without the fields; paths as in {@link Decision}. A path that leads nowhere takes nothing. */
export function redact<T>(value: T, fields: readonly string[]): T {
  return cutOut(value, cutsOf(fields)) as T;
}

function cutsOf(fields: readonly string[]): Map<string, Cut> {
  const root = new Map<string, Cut>();
  for (const field of fields) {
    const path = field.split('.');
    const last = path.pop() ?? '';
    let branch: Map<string, Cut> | undefined = root;
    for (const step of path) {
      const next: Cut = branch.get(step) ?? new Map<string, Cut>();
      branch.set(step, next);
      branch = next === true ? undefined : next;
      if (branch === undefined) break;
    }
    branch?.set(last, true);
  }
  return root;
}

function cutOut(value: unknown, cuts: Map<string, Cut>): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, i) => {
      const cut = cuts.get(String(i));
      if (cut === true) return [];
      return [cut === undefined ? item : cutOut(item, cut)];
    });
  }
  if (value === null || typeof value !== 'object') return value;
  const copy: Record<string, unknown> = {};
  for (const [field, inner] of Object.entries(value) as [string, unknown][]) {
    const cut = cuts.get(field);
    if (cut !== true) copy[field] = cut === undefined ? inner : cutOut(inner, cut);
    else if (ALWAYS_THERE.has(field)) copy[field] = [];
    else if (Object.hasOwn(SILENT, field)) copy[field] = SILENT[field];
  }
  return copy;
}
