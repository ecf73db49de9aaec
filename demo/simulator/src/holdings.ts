import type { CivilDate } from '@hoi/model';
import { type Life, generate, town } from '@hoi/korsbaek';

/** Everyone the sources know, by CPR number and by person key. */
export interface Holdings {
  byCpr(cpr: string): Life | undefined;
  byKey(key: string): Life | undefined;
  all(): Iterable<Life>;
}

/** Korsbæk on a day, with as many generated people as wanted. Lives given are known before anyone else. */
export function holdingsOf(
  today: CivilDate,
  { lives = [], generated = 0 }: { lives?: readonly Life[]; generated?: number } = {},
): Holdings {
  const cprs = new Map<string, Life>();
  const keys = new Map<string, Life>();
  for (const life of [...lives, ...town(today).lives, ...generate('simulator', generated, today)]) {
    const { cpr } = life.index.citizen;
    if (cprs.has(cpr) || keys.has(life.id)) continue;
    cprs.set(cpr, life);
    keys.set(life.id, life);
  }
  return {
    byCpr: (cpr) => cprs.get(cpr),
    byKey: (key) => keys.get(key),
    all: () => keys.values(),
  };
}
