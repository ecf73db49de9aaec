import { httpIndex } from '@hoi/adapters/http.js';
import type { CivilDate, HoiIndex } from '@hoi/model';
import { Session } from './session.js';
import type { Role } from './state.js';
import type { CitizenList } from './wire.js';

/** Where the portal's data come from. The only module that knows: the gateway, behind this page's own origin. */
export function portalIndex(role: Role, citizen: string | undefined): HoiIndex {
  return httpIndex({ endpoint: 'hoi/', token: new Session(role, citizen).token });
}

/** Who there is to choose. A real portal would search; a demonstration shows everyone and why they are here. */
export async function fetchCitizens(): Promise<CitizenList> {
  const response = await fetch('data/citizens', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`the demo server answered ${response.status}`);
  return (await response.json()) as CitizenList;
}

/** The day Korsbæk lives in; undefined where the server does not say. All that a page of one citizen needs to know beside them. */
export async function fetchDay(): Promise<CivilDate | undefined> {
  const response = await fetch('data/day', { headers: { accept: 'application/json' } });
  if (!response.ok) return undefined;
  return ((await response.json()) as { today: CivilDate }).today;
}
