import {
  type ConnectionReport,
  type Consent,
  type Facet,
  FACETS_IN_AREAS,
  type Participation,
  type Reading,
} from '@hoi/model';
import type { Viewer } from '@hoi/model/access';

/** Readings of what the citizen has agreed to, as far as they have come. Always the present moment's. */
export interface Agreed {
  consents?: Reading<Consent[]>;
  participation?: Reading<Participation | null>;
}

/** A citizen needs no consent for their own life. */
export function consentMatters(facet: Facet, { audience }: Viewer): boolean {
  return audience !== 'citizen' && FACETS_IN_AREAS.includes(facet);
}

/** Whether both have come, good or bad: nothing will change any more. */
export function isAgreedSettled({ consents, participation }: Agreed): boolean {
  return consents?.settled === true && participation?.settled === true;
}

/**
 * The consents one may rely on: those of sources that answered just now. An older copy may not know of a withdrawal, and while the
 * answer to HOI is unknown it may be "Nej": then there are none.
 */
export function reliedOn({ consents, participation }: Agreed): {
  consents: Consent[];
  participation: Participation | null;
} {
  const sure = isSure(consents) && isSure(participation);
  return {
    consents: sure ? (consents?.value ?? []) : [],
    participation: participation?.value ?? null,
  };
}

function isSure(reading: Reading<unknown> | undefined): boolean {
  return (
    reading?.settled === true &&
    reading.connections.every(({ state }) => state === 'answered' || state === 'notConnected')
  );
}

/** What is not well among the sources of consent and is not named yet. */
export function missingReports(
  { consents, participation }: Agreed,
  named: readonly ConnectionReport[],
): ConnectionReport[] {
  const known = new Set(named.map(({ connection }) => connection));
  return [...(consents?.connections ?? []), ...(participation?.connections ?? [])].filter(
    ({ connection, state }) => {
      if (state === 'answered' || state === 'notConnected' || known.has(connection)) return false;
      known.add(connection);
      return true;
    },
  );
}
