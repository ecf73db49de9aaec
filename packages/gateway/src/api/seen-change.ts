import type { Facet, FacetValue, Instant, Reading } from '@hoi/model';
import type { DecidedLine } from './decided-line.js';
import { decideOn, groundOf, type Opening } from './opening.js';

/**
 * Which of the changed facets look different to this viewer: decided once as they are and once as they were before, everything
 * else the same. That something changed in a part one may not see is itself something one may not know.
 */
export async function facetsSeenToChange(
  opening: Opening,
  before: Instant,
  signal: AbortSignal,
): Promise<Facet[]> {
  const { facets } = opening;
  const now = await groundOf(opening, signal);
  if (now === undefined) return [];
  const old = await Promise.all(facets.map((facet) => settledAt(opening, facet, before, signal)));
  const then = { readings: { ...now.readings }, agreed: { ...now.agreed } };
  for (const [i, facet] of facets.entries()) {
    Object.assign(then.readings, { [facet]: old[i] });
    if (facet === 'consents' || facet === 'participation') {
      Object.assign(then.agreed, { [facet]: old[i] });
    }
  }
  return facets.filter(
    (facet) => shown(decideOn(opening, facet, now)) !== shown(decideOn(opening, facet, then)),
  );
}

/** How connections stand is no news here: they are read again with every reading. */
function shown(line: DecidedLine | undefined): string {
  return JSON.stringify([line?.reading.value, line?.reading.withheld]);
}

async function settledAt<F extends Facet>(
  { index, query }: Opening,
  facet: F,
  knownAt: Instant,
  signal: AbortSignal,
): Promise<Reading<FacetValue[F]> | undefined> {
  let last: Reading<FacetValue[F]> | undefined;
  for await (const reading of index.read(facet, { ...query, knownAt }, signal)) last = reading;
  return last;
}
