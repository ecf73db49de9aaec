import type { Composed } from '@hoi/gateway/compose.js';
import type { Life } from '@hoi/korsbaek';
import type { CitizenEntry } from '../src/wire.js';

/** What comes from elsewhere: nobody here agreed it. */
const TAKEN_OVER = { by: 'korsbaek' };
const AUTHOR = { by: 'korsbaek', name: 'Karen Bisgaard', audience: 'professional' } as const;

/**
 * Gives every life an id and puts into the store what only the store keeps. Someone who has moved in already stays as the
 * demonstration has left them.
 */
export async function moveIn(
  lives: readonly Life[],
  { numbers, store }: Pick<Composed, 'numbers' | 'store'>,
): Promise<CitizenEntry[]> {
  const entries: CitizenEntry[] = [];
  for (const life of lives) {
    const citizen = await numbers.idOf(life.index.citizen.cpr);
    entries.push({ id: citizen, name: life.person.name, why: life.why });
    if ((await store.read('participation', citizen)) !== null) continue;
    if ((await store.read('contacts', citizen)).length > 0) continue;
    await store.adopt('contacts', citizen, life.contacts, AUTHOR);
    await store.adopt('remarks', citizen, life.remarks, AUTHOR);
    for (const { appointments, at, by } of life.appointmentsBefore) {
      const author = by === undefined ? TAKEN_OVER : { ...AUTHOR, name: by };
      await store.adopt('appointments', citizen, appointments, author, at);
    }
    await store.adopt('appointments', citizen, life.appointments, TAKEN_OVER);
    await store.adopt('consents', citizen, life.consents, AUTHOR);
    for (const { plan, at, by } of life.planBefore) {
      await store.adopt('plan', citizen, plan, { ...AUTHOR, name: by }, at);
    }
    if (life.plan) await store.adopt('plan', citizen, life.plan, AUTHOR, life.plan.savedAt);
    if (life.participation) {
      await store.adopt('participation', citizen, life.participation, AUTHOR);
    }
  }
  return entries;
}
