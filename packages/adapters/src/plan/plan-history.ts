import type { Area, PlanChange } from '@hoi/model';
import { canonical } from '../port/canonical.js';
import { bodyOf, type PartBody, type PartVersion } from './plan-parts.js';

/** All that was ever saved, newest first, out of every version of every part. Versions of one instant and writer are one change. */
export function planHistory(versions: readonly PartVersion[]): PlanChange[] {
  const before = new Map<string, PartBody>();
  const areas = new Map<string, Set<Area>>();
  const changes = new Map<string, PlanChange>();
  const inTime = [...versions].sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : rank(a) - rank(b) || a.version - b.version,
  );
  for (const version of inTime) {
    const { id, at, by, name, audience } = version;
    const body = bodyOf(version);
    const was = before.get(id);
    const told = body ?? was;
    // Follow-ups are kept, and told of, among the appointments.
    if (!told || told.kind === 'followUp' || told.kind === 'meeting') continue;
    const key = `${at}\u0000${by}`;
    const change = changes.get(key) ?? {
      at,
      ...(name ? { by: name } : {}),
      ...(audience ? { audience } : {}),
      parts: [],
    };
    changes.set(key, change);
    const lain = areasOf(id, told, areas);
    const title = titleOf(told);
    change.parts.push({
      part: id,
      kind: told.kind,
      action: actionOf(was, body),
      fields: body && was ? changedKeys(was.fields, body.fields) : [],
      ...(title === undefined ? {} : { title }),
      areas: [...lain],
    });
    if (body) before.set(id, body);
    else before.delete(id);
  }
  return [...changes.values()].reverse();
}

/** A sub-goal before its agreements, so that they know its area. */
function rank({ body }: PartVersion): number {
  return (body as PartBody | null)?.kind === 'agreement' ? 1 : 0;
}

function actionOf(was: PartBody | undefined, body: PartBody | undefined) {
  if (!was) return 'add';
  if (!body) return 'remove';
  return canonical(was.fields) === canonical(body.fields) ? 'move' : 'change';
}

/** Where the part has lain, and an agreement's sub-goal with it. */
function areasOf(id: string, body: PartBody, all: Map<string, Set<Area>>): Set<Area> {
  const mine = all.get(id) ?? new Set<Area>();
  all.set(id, mine);
  const area = body.fields['area'] as Area | undefined;
  if (area !== undefined) mine.add(area);
  for (const one of all.get(body.subGoal ?? '') ?? []) mine.add(one);
  return mine;
}

function titleOf({ fields }: PartBody): string | undefined {
  const title = fields['title'] ?? fields['text'];
  return typeof title === 'string' ? title : undefined;
}

function changedKeys(a: Record<string, unknown>, b: Record<string, unknown>): string[] {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  const changed = [...keys].filter(
    (key) => canonical(a[key] ?? null) !== canonical(b[key] ?? null),
  );
  // Whose hand wrote them goes with the words; alone it says that they were confirmed.
  return changed.filter((key) => key !== 'words' || !changed.includes('overallGoal')).sort();
}
