import type { Area } from '@hoi/model';
import { uuidOf } from '../identity.js';

export interface ItSystem {
  id: string;
  /** Invented: no product has this name as far as we know. */
  name: string;
  /** What it is for, in the municipality's words. */
  label: string;
  areas: readonly Area[];
  /** Whether it delivers to the common municipal indexes. */
  state: 'delivers' | 'doesNotDeliver' | 'unknown';
}

const system = (
  name: string,
  label: string,
  areas: readonly Area[],
  state: ItSystem['state'] = 'delivers',
): ItSystem => ({ id: uuidOf(`system ${name}`), name, label, areas, state });

/** The systems Korsbæk keeps its cases in. */
export const SYSTEMS = {
  cabinet: system('Sagsskabet', 'ESDH', ['crossCutting']),
  work: system('Arbejdsbro', 'Beskæftigelse', ['employment']),
  home: system('Hjemvej', 'Voksensocial og sundhed', ['social', 'health']),
  children: system('Børnelinjen', 'Børn og familie', ['family']),
  youth: system('Ungesporet', 'Kommunal ungeindsats', ['education']),
  adults: system('Voksenskolen', 'FVU og voksenundervisning', ['education']),
  ppr: system('PPR-kartoteket', 'PPR', ['education'], 'doesNotDeliver'),
  benefits: system('Ydelsesbogen', 'Ydelser', ['income']),
} as const;

export type SystemKey = keyof typeof SYSTEMS;
