import { type Command, endsOn, ONGOING } from '@hoi/model';
import type { Desk } from '../desk.js';
import type { StoreRefusal } from '../refusals.js';

export async function addRemark(
  { type, text, from, to }: Extract<Command, { kind: 'addRemark' }>,
  desk: Desk,
): Promise<StoreRefusal | undefined> {
  if (type.trim() === '') return 'text.empty';
  if (to !== null && to < from) return 'period.reversed';
  const id = desk.newId();
  const period = { start: from, end: to === null ? ONGOING : endsOn(to) };
  await desk.write('remark', id, { id, type, text, period });
  desk.tell({ kind: 'facets', facets: ['remarks'] });
  return undefined;
}
