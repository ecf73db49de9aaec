import { type ConnectionState, MemoryIndex } from '@hoi/adapters/memory.js';
import { FIXED_TODAY, type HandMade, town } from '@hoi/korsbaek';
import { type HoiIndex, type Instant, instantAt } from '@hoi/model';
import { fillIndex } from '@hoi/portal/fill-index.js';
import { lifeData } from '@hoi/portal/life-data.js';

const korsbaek = town(FIXED_TODAY);
const now = (): Instant => instantAt(FIXED_TODAY, 9, 14);
const made = new Map<string, HoiIndex>();

export const citizenOf = (life: HandMade) => korsbaek.life(life).id;
export const today = FIXED_TODAY;

/** How some connections behave in a story, whatever the life says. */
export type Behaviour = Readonly<Record<string, ConnectionState>>;

/** A life through writer and readers. The same words give the same index, so that a redrawn story reads nothing again. */
export function lifeIndex(life: HandMade, behaviour: Behaviour = {}): HoiIndex {
  const key = JSON.stringify([life, behaviour], (_, value: unknown) =>
    value === Infinity ? 'never' : value,
  );
  let index = made.get(key);
  if (!index) made.set(key, (index = lazily(() => fill(life, behaviour))));
  return index;
}

/** Nobody has connected anything. */
export const unconnectedIndex = (): HoiIndex => new MemoryIndex({ connections: [], now });

/** Never says a word, not even whom it asks. */
export const silentIndex = (): HoiIndex => lazily(() => new Promise(() => {}));

/** The port itself is broken. The number is the one people read out to support. */
export const brokenIndex = (): HoiIndex =>
  lazily(() => Promise.reject(Object.assign(new Error('broken'), { reference: '7f3a-91c2' })));

async function fill(life: HandMade, behaviour: Behaviour): Promise<HoiIndex> {
  const person = korsbaek.life(life);
  const data = await lifeData(person, { today: FIXED_TODAY });
  const connections = data.connections.map((one) => ({
    ...one,
    ...(behaviour[one.name] ? { state: behaviour[one.name] } : {}),
  }));
  return fillIndex(person.id, { ...data, connections }, now);
}

/** Made when first asked, so that a page of stories reads only what it shows. */
function lazily(make: () => Promise<HoiIndex>): HoiIndex {
  let made: Promise<HoiIndex> | undefined;
  const index = () => (made ??= make());
  return {
    async *read(facet, query, signal) {
      yield* (await index()).read(facet, query, signal);
    },
    run: async (command, options) => (await index()).run(command, options),
    async *watch(citizen, signal) {
      yield* (await index()).watch(citizen, signal);
    },
  };
}
