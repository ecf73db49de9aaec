import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, it } from 'vitest';
import { KORSBAEK_ROLES, PUBLISHED_ROLES, RoleBook } from './read.js';
import * as caseIndex from './sag-dokument-indeks/index.js';
import * as benefitIndex from './ydelses-indeks/index.js';
import { readParts } from './xml/read-parts.js';

const shared = fileURLToPath(new URL('../../../../shared/fk/', import.meta.url));
const SDI = resolve(
  shared,
  'xsd-sdi/SagDokumentIndeks/wsdl/xsd/6.0.STS-0/SagDokumentIndeksOperationer.xsd',
);
const YDI = resolve(shared, 'xsd-ydi/YdelsesIndeks/xsd/6.0.STS-0/YdelseIndeksOperationer.xsd');

const book = new RoleBook([PUBLISHED_ROLES, KORSBAEK_ROLES]);
const hostile = 'urn:oio:cpr-nr:3213850001</sd:URNIdentifikator><x a="&b;">\u0000\ud800';
const { searches, missing } = caseIndex.personSearches('urn:oio:cpr-nr:3213850001', book);
const benefits = benefitIndex.personSearches('urn:oio:cpr-nr:3213850001', book);
const requests: [string, string, string][] = [
  ...searches.map((search): [string, string, string] => [
    `cases, ${search.role}`,
    SDI,
    caseIndex.caseSearch({ ...search, first: 100, max: 50 }),
  ]),
  ...benefits.grants.map((search): [string, string, string] => [
    `grants, ${search.role}`,
    YDI,
    benefitIndex.grantSearch(search),
  ]),
  ...benefits.payments.map((search): [string, string, string] => [
    `payments, ${search.role}`,
    YDI,
    benefitIndex.paymentSearch(search),
  ]),
  ['a hostile URN', SDI, caseIndex.caseSearch({ urn: hostile, role: hostile.slice(0, 20) })],
];

describe('requests', () => {
  it('there is one for each role, the second party and the benefit recipient too', () => {
    expect(searches).toHaveLength(3);
    expect(missing).toEqual([]);
    expect(
      caseIndex.personSearches('urn:oio:cpr-nr:1', new RoleBook([PUBLISHED_ROLES])).missing,
    ).toEqual(['caseParty.secondary', 'caseParty.benefitRecipient']);
    expect([benefits.grants.length, benefits.payments.length]).toEqual([2, 1]);
  });

  it.each(requests)('%s: well-formed, with filter and paging', async (_name, _schema, xml) => {
    const names: string[] = [];
    for await (const part of readParts(xml, { knows: () => true })) {
      names.push(part.kind === 'child' ? part.node.name : part.kind);
    }
    expect(names).toEqual(['root', 'SoegUdtryk', 'Filter', 'Sortering']);
    expect(xml.match(/FoersteResultatReference/g)).toHaveLength(2);
    expect(xml).not.toContain('<x ');
  });

  it('the envelope is SOAP 1.1 with a transaction of its own', async () => {
    const xml = caseIndex.soapEnvelope(requests[0]?.[2] ?? '', 'a&b');
    expect(xml).toContain('http://schemas.xmlsoap.org/soap/envelope/');
    expect(xml).toContain('<hdr:TransactionUUID>a&amp;b</hdr:TransactionUUID>');
    for await (const part of readParts(xml, { knows: () => true }))
      expect(part.kind).not.toBe('problem');
  });

  // Without the schemas the check above stands alone.
  describe.skipIf(!existsSync(SDI))('against the schemas', () => {
    it.each(requests.slice(0, -1))('%s', (_name, schema, xml) => {
      // The schemas import each other by relative path, so that the validator has to be let into the file system.
      xmlRegisterFsInputProviders();
      const source = XmlDocument.fromBuffer(readFileSync(schema), { url: schema });
      const validator = XsdValidator.fromDoc(source);
      const document = XmlDocument.fromString(xml);
      try {
        expect(() => validator.validate(document)).not.toThrow();
        const wrong = XmlDocument.fromString(
          xml.replace('<sd:MaksimalAntalKvantitet>', '<sd:MaksimalAntalKvantitet>x'),
        );
        expect(() => validator.validate(wrong)).toThrow();
        wrong.dispose();
      } finally {
        for (const one of [document, validator, source]) one.dispose();
      }
    });
  });
});
