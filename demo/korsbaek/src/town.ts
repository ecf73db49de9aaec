import type { CitizenId, CivilDate, SystemCoverage } from '@hoi/model';
import type { Life } from './life.js';
import { HAND_MADE, type HandMade } from './lives/all.js';
import { configuredCoverage } from './municipality/coverage.js';
import { SYSTEMS } from './municipality/systems.js';
import { FIXED_TODAY } from './today.js';

/** Korsbæk on a day: everyone whose life was written by hand, and what the municipality has configured. */
export interface KorsbaekTown {
  today: CivilDate;
  lives: Life[];
  byId(id: CitizenId): Life | undefined;
  /** A life by what it shows, for stories and tests. */
  life(name: HandMade): Life;
  coverage: SystemCoverage[];
  systems: typeof SYSTEMS;
}

export function town(today: CivilDate = FIXED_TODAY): KorsbaekTown {
  const named = new Map<string, Life>();
  for (const [name, make] of Object.entries(HAND_MADE)) named.set(name, make(today));
  const lives = [...named.values()];
  const byId = new Map(lives.map((life) => [life.id, life]));
  return {
    today,
    lives,
    byId: (id) => byId.get(id),
    life: (name) => {
      const found = named.get(name);
      if (found === undefined) throw new RangeError('no such life');
      return found;
    },
    coverage: configuredCoverage(),
    systems: SYSTEMS,
  };
}
