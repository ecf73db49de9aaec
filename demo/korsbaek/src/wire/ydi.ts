import type { Life } from '../life.js';
import { type WriteOptions, antal, chunks, open, pageOf, standardRetur } from './answer.js';
import { grantSnapshot } from './grant.js';
import { paymentSnapshot } from './payment.js';

const NAMESPACES = {
  yi: 'urn:oio:sts:ydelse:ydelseindeks:6',
  sd: 'urn:oio:sagdok:3.0.0',
  gd: 'urn:oio:sts:generelledefinitioner:6',
  bi: 'urn:oio:sts:ydelse:bevillingindeks:6',
  oef: 'urn:oio:sts:ydelse:oekonomiskeffektueringindeks:6',
} as const;

/** What the Ydelsesindeks would answer about a life (fremsoeg, v6), as one text. */
export function writeYdi(life: Life, options: WriteOptions = {}): string {
  return [...ydiPieces(life, options)].join('');
}

/** The same answer in chunks, for a server that streams. */
export function streamYdi(
  life: Life,
  options: WriteOptions = {},
): AsyncGenerator<string, void, undefined> {
  return chunks(ydiPieces(life, options));
}

/** Grants and payments are paged side by side, as two searches with the same offset and limit would be. */
function* ydiPieces({ index }: Life, options: WriteOptions): Generator<string, void, undefined> {
  const grants = pageOf(index.grants, options);
  const payments = pageOf(index.payments, options);
  const benefits = (of: readonly { benefits: unknown[] }[]): number =>
    of.reduce((sum, one) => sum + one.benefits.length, 0);

  yield open('yi:FremsoegYdelseIndeksOutput', NAMESPACES);
  yield `${[
    standardRetur(),
    antal('yi', 'bevillinger', { page: grants.length, total: index.grants.length }, options),
    antal(
      'yi',
      'ydelser',
      { page: benefits(grants), total: benefits(index.grants) },
      options,
      false,
    ),
    antal('yi', 'effektueringer', { page: payments.length, total: index.payments.length }, options),
  ].join('')}\n`;
  for (const one of grants) yield grantSnapshot(one);
  for (const one of payments) yield paymentSnapshot(one);
  yield '</yi:FremsoegYdelseIndeksOutput>\n';
}
