import { type Query, holdsCpr, isCivilDate, isInstant } from '@hoi/model';

const CITIZEN_ID = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * Throws RangeError for a question that must not be asked: one without a purpose could not be logged truthfully, and an id
 * that may be a CPR number would end up in logs and addresses. The message names the field, never what stood in it.
 */
export function checkQuery(query: Query): void {
  if (!isOpaqueId(query.citizen)) wrong('citizen');
  if (query.purpose.trim() === '') wrong('purpose');
  if (query.validAt !== undefined && !isCivilDate(query.validAt)) wrong('validAt');
  if (query.knownAt !== undefined && !isInstant(query.knownAt)) wrong('knownAt');
}

/** Whether an id can be a citizen's: the right characters, and not what may be a CPR number. */
export function isOpaqueId(id: string): boolean {
  return CITIZEN_ID.test(id) && !holdsCpr(id);
}

function wrong(field: keyof Query): never {
  throw new RangeError(`query: ${field}`);
}
