import type { Viewer } from './viewer.js';

/**
 * Sikkerhedsprofil is a positive list of organisations, units and users; an empty one is no extra limit. The index does not
 * enforce it, the receiver must (MAPPING §9). It holds for every audience: a municipality that wants the citizen to see such
 * cases puts one of its ids on the citizens' `securityIds`.
 */
export function profilePasses(profile: readonly string[], viewer: Viewer): boolean {
  if (profile.length === 0) return true;
  const mine = [viewer.id, ...viewer.units, ...viewer.securityIds].map((id) => id.toLowerCase());
  return profile.some((id) => mine.includes(id.toLowerCase()));
}
