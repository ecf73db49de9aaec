import { DEFAULT_ROLES, RoleBook } from '@hoi/adapters/read.js';
import * as sdi from '@hoi/adapters/sag-dokument-indeks.js';
import * as ydi from '@hoi/adapters/ydelses-indeks.js';

/**
 * What the gateway asks the indexes for one opening, asked straight: the least that any gateway could take. With a reader the
 * answers are read into records as well: the least for one that shows what is in them.
 */
export function straightFrom(
  simulator: string,
  cpr: string,
  read?: (answer: AsyncIterable<Uint8Array>) => Promise<unknown>,
): () => Promise<void> {
  const urn = `urn:oio:cpr-nr:${cpr}`;
  const roles = new RoleBook(DEFAULT_ROLES);
  const page = { first: 0, max: 50 };
  const asks = [
    ...sdi
      .personSearches(urn, roles)
      .searches.map((one) => ['sdi', sdi.SDI_SOAP_ACTION, sdi.caseSearch({ ...one, ...page })]),
    ...sdi
      .looseDocumentSearches(urn, roles)
      .map((one) => ['sdi', sdi.SDI_SOAP_ACTION, sdi.looseDocumentSearch({ ...one, ...page })]),
    ...ydi
      .personSearches(urn, roles)
      .grants.map((one) => ['ydi', ydi.YDI_SOAP_ACTION, ydi.grantSearch({ ...one, ...page })]),
    ...ydi
      .personSearches(urn, roles)
      .payments.map((one) => ['ydi', ydi.YDI_SOAP_ACTION, ydi.paymentSearch({ ...one, ...page })]),
  ] as const;
  return async () => {
    await Promise.all(
      asks.map(async ([index = '', action = '', message = '']) => {
        const answer = await fetch(`${simulator}/${index}`, {
          method: 'POST',
          headers: { 'content-type': 'text/xml; charset=utf-8', SOAPAction: `"${action}"` },
          body: sdi.soapEnvelope(message, crypto.randomUUID()),
        });
        if (read) await read(answer.body as unknown as AsyncIterable<Uint8Array>);
        else await answer.text();
      }),
    );
  };
}
