import type { CitizenId, Party } from '../record/common.js';

export type PartyRole = Party['role'];

/**
 * The citizen's own role in something: the first party that is this person. Undefined when no party is: the source did not
 * say who its parties are, or the matter is somebody else's.
 */
export function citizenRole(
  item: { parties: readonly Party[] },
  citizen: CitizenId | undefined,
): PartyRole | undefined {
  if (citizen === undefined) return undefined;
  const own = item.parties.filter(({ person }) => person === citizen);
  return (own.find(({ role }) => role === 'primary') ?? own[0])?.role;
}
