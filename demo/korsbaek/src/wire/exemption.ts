import { type Xml, el, leaf } from './xml.js';

/** The secret title goes into "TitelAlternativTekst", whatever that name seems to say. */
export function exemption(
  name: string,
  exempt: { secretTitle: string; legalBasis: string } | undefined,
): Xml | undefined {
  return (
    exempt &&
    el(
      name,
      leaf('sd:TitelAlternativTekst', exempt.secretTitle),
      leaf('sd:OffentlighedUndtagetHjemmelTekst', exempt.legalBasis),
    )
  );
}
