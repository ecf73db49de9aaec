import { carryConsent, type ConsentCommand } from '@hoi/adapters/port.js';
import type { Consent, Facet, Participation } from '@hoi/model';
import type { Desk } from '../desk.js';
import type { Version } from '../hoi-store.js';
import type { StoreRefusal } from '../refusals.js';

/** A command on the answer to HOI or the consent, written as new versions of the records it comes to. */
export async function consent(
  command: ConsentCommand,
  desk: Desk,
): Promise<StoreRefusal | undefined> {
  const [consents, [answered]] = [
    await desk.present('consent'),
    await desk.present('participation'),
  ];
  const verdict = carryConsent(command, {
    consents: consents.map(({ body }) => body as unknown as Consent),
    participation: (answered?.body ?? null) as Participation | null,
    now: desk.now,
    today: desk.today,
    by: desk.author.name,
    newId: () => desk.newId(),
  });
  if ('refusal' in verdict) return verdict.refusal;
  const { written, participation, consents: changed = [], closes } = verdict;
  const facets: Facet[] = [];
  if (participation) {
    await desk.write('participation', participation.id, { ...participation }, answered);
    facets.push('participation');
  }
  for (const one of changed) {
    const before = consents.find(({ id }) => id === one.id);
    await desk.write('consent', one.id, { ...one }, before);
  }
  if (changed.length > 0) facets.push('consents');
  if (facets.length === 0) desk.versions[written] = versionOf(written, [...consents, answered]);
  if (closes) desk.tell({ kind: 'consentWithdrawn' });
  if (facets.length > 0) desk.tell({ kind: 'facets', facets });
  return undefined;
}

function versionOf(id: string, all: readonly (Version | undefined)[]): number {
  return all.find((one) => one?.id === id)?.version ?? 0;
}
