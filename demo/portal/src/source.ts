import type { MemoryIndex } from '@hoi/adapters/memory.js';
import {
  type CitizenId,
  type CivilDate,
  type HoiIndex,
  type Instant,
  civilDateAt,
  instantAt,
  systemNow,
  wallClock,
} from '@hoi/model';
import { fillIndex } from './fill-index.js';
import type { CitizenData, CitizenList } from './wire.js';

/**
 * Where the portal's data come from. The only module that knows: everything is fetched from the demo server at once and
 * answered from memory, each connection behaving as its life tells it to.
 */
export async function fetchCitizens(): Promise<CitizenList> {
  return (await fetchJson('data/citizens')) as CitizenList;
}

export function portalIndex(today: CivilDate): HoiIndex {
  const filled = new Map<CitizenId, Promise<MemoryIndex>>();
  const indexOf = (citizen: CitizenId): Promise<MemoryIndex> => {
    let index = filled.get(citizen);
    if (!index) {
      index = fill(citizen, today);
      filled.set(citizen, index);
      // A fetch that failed may be tried again.
      index.catch(() => filled.delete(citizen));
    }
    return index;
  };
  return {
    async *read(facet, query, signal) {
      yield* (await indexOf(query.citizen)).read(facet, query, signal);
    },
    run: async (command, options) => (await indexOf(command.citizen)).run(command, options),
    async *watch(citizen, signal) {
      yield* (await indexOf(citizen)).watch(citizen, signal);
    },
  };
}

async function fill(citizen: CitizenId, today: CivilDate): Promise<MemoryIndex> {
  const data = (await fetchJson(`data/citizens/${encodeURIComponent(citizen)}`)) as CitizenData;
  return fillIndex(citizen, data, () => clockOf(today));
}

/** This moment, on the day Korsbæk lives in. */
function clockOf(today: CivilDate): Instant {
  const now = systemNow();
  if (civilDateAt(now) === today) return now;
  const { hour, minute } = wallClock(now);
  return instantAt(today, hour, minute);
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`the demo server answered ${response.status}`);
  return response.json();
}
