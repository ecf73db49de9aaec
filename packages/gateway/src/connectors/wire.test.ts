import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { holdsCpr } from '@hoi/model';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Connected, idOf, KORSBAEK, lastOf } from '../testing/connected.js';

const SHARED = fileURLToPath(new URL('../../../../../shared/fk/', import.meta.url));
const SCHEMAS = {
  sdi: `${SHARED}xsd-sdi/SagDokumentIndeks/wsdl/xsd/6.0.STS-0/SagDokumentIndeksOperationer.xsd`,
  ydi: `${SHARED}xsd-ydi/YdelsesIndeks/xsd/6.0.STS-0/YdelseIndeksOperationer.xsd`,
} as const;
const present = Object.values(SCHEMAS).every((path) => existsSync(path));
if (!present) console.warn('gateway: ../shared/fk is not here, so the real schemas are not tried.');

interface Heard {
  path: string;
  headers: IncomingMessage['headers'];
  request: string;
  answer: string;
}

/** Stands between connector and simulator and writes down what both say. */
const heard: Heard[] = [];
vi.setConfig({ testTimeout: 300_000 });

let stand: Connected;
let ear: Server;
let url = '';
beforeAll(async () => {
  stand = await Connected.open();
  ear = createServer((request, response) => {
    void (async () => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      const headers = new Headers(request.headers as Record<string, string>);
      for (const name of ['host', 'connection', 'content-length']) headers.delete(name);
      const answer = await fetch(`${stand.simulator.url}${request.url ?? ''}`, {
        method: 'POST',
        headers,
        body: text,
      });
      const body = await answer.text();
      heard.push({
        path: request.url ?? '',
        headers: request.headers,
        request: text,
        answer: body,
      });
      response.writeHead(answer.status, {
        'Content-Type': answer.headers.get('content-type') ?? '',
      });
      response.end(body);
    })();
  });
  await new Promise<void>((resolve) => ear.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((ear.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  await stand.close();
  ear.closeAllConnections();
  ear.close();
});

const bodyOf = (envelope: string): string =>
  /<soap:Body>\s*([\s\S]*?)\s*<\/soap:Body>/.exec(envelope)?.[1] ?? '';

function checker(schema: keyof typeof SCHEMAS): (xml: string) => void {
  xmlRegisterFsInputProviders();
  const path = SCHEMAS[schema];
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(path), { url: path }));
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  };
}

describe.each([
  ['sdi', 'cases', 'http://kombit.dk/sts/sagdokumentindeks/fremsoeg'],
  ['ydi', 'payments', 'http://kombit.dk/sts/ydelseindeks/fremsoeg'],
] as const)('%s', (kind, facet, action) => {
  test('speaks SOAP 1.1 with its action in quotes and a transaction number', async () => {
    heard.length = 0;
    await lastOf(stand.connect(kind, { url: `${url}/${kind}` }), facet, idOf('complex'));
    expect(heard.length).toBeGreaterThan(2);
    for (const { headers, request, path } of heard) {
      expect(headers['content-type']).toBe('text/xml; charset=utf-8');
      expect(headers['soapaction']).toBe(`"${action}"`);
      expect(request).toMatch(/TransactionUUID>[0-9a-f-]{36}</);
      expect(holdsCpr(path + JSON.stringify(headers)), 'nowhere but in the body').toBe(false);
      expect(request).toContain(KORSBAEK.life('complex').index.citizen.cpr);
    }
  });

  test('speaks SOAP 1.2 when told to', async () => {
    heard.length = 0;
    const connector = stand.connect(kind, { url: `${url}/${kind}`, soap: '1.2' });
    const { report, value } = await lastOf(connector, facet, idOf('complex'));
    expect([report.state, value.length > 0]).toEqual(['answered', true]);
    expect(heard[0]?.headers['content-type']).toContain(`action="${action}"`);
  });

  test.skipIf(!present)('requests and answers are valid by the real schemas', async () => {
    const check = checker(kind);
    heard.length = 0;
    for (const life of ['complex', 'parent', 'onlyDocuments', 'payments'] as const) {
      const connector = stand.connect(kind, { url: `${url}/${kind}`, pageSize: 3 });
      await lastOf(connector, facet, idOf(life));
    }
    expect(heard.length).toBeGreaterThan(10);
    for (const { request, answer } of heard) {
      expect(() => check(bodyOf(request))).not.toThrow();
      expect(() => check(bodyOf(answer))).not.toThrow();
    }
  });
});

test('a person is asked for in the body only', async () => {
  heard.length = 0;
  await lastOf(stand.connect('person', { url: `${url}/person` }), 'person', idOf('complex'));
  expect(heard.map(({ path }) => path)).toEqual(['/person/by-cpr']);
  expect(JSON.parse(heard[0]?.request ?? '')).toEqual({
    cpr: KORSBAEK.life('complex').index.citizen.cpr,
  });
});
