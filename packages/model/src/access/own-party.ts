import type { Party } from '../record/common.js';
import type { Viewer } from './viewer.js';

/** A citizen sees what they themselves are the main party of, never what they are merely mentioned in (Borgerblikket, DOMAIN 4.2). */
export function isMainParty(
  parties: readonly Party[],
  roles: readonly Party['role'][],
  { audience, citizen }: Viewer,
): boolean {
  if (audience !== 'citizen') return true;
  return (
    citizen !== undefined &&
    parties.some(({ role, person }) => person === citizen && roles.includes(role))
  );
}
