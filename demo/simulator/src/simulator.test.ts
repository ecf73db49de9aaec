import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';
import { FIXED_TODAY, town } from '@hoi/korsbaek';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseSwitch, type Simulator, startSimulator } from './index.js';

vi.setConfig({ testTimeout: 30_000 });

const ACTION = 'http://kombit.dk/sts/sagdokumentindeks/fremsoeg';
const CPR = town().life('complex').index.citizen.cpr;
let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ today: FIXED_TODAY, behaviours: false });
});
afterAll(() => simulator.stop());

const search = (inner: string, filter = '<i:SagVis><i:Vis>egenskaber</i:Vis></i:SagVis>') =>
  `<i:FremsoegSagDokumentIndeksInput xmlns:i="urn:oio:sts:sagdok:sagdokumentindeks:6" xmlns:d="urn:oio:sagdok:3.0.0" xmlns:g="urn:oio:sts:generelledefinitioner:6" xmlns:s="urn:oio:sts:sagdok:sag:6"><i:SoegUdtryk>${inner}</i:SoegUdtryk><i:Filter>${filter}</i:Filter></i:FremsoegSagDokumentIndeksInput>`;
const person = (cpr: string, paging = '') =>
  `<i:SoegSag>${paging}<s:AttributListe/><s:TilstandListe/><s:RelationListe><s:Sagspart><g:ReferenceID><d:URNIdentifikator>urn:oio:cpr-nr:${cpr}</d:URNIdentifikator></g:ReferenceID></s:Sagspart></s:RelationListe></i:SoegSag>`;
const envelope = (
  body: string,
  header = '<h:RequestHeader xmlns:h="http://kombit.dk/xml/schemas/RequestHeader/1/"><h:TransactionUUID>t-1</h:TransactionUUID></h:RequestHeader>',
) =>
  `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Header>${header}</e:Header><e:Body>${body}</e:Body></e:Envelope>`;

async function ask(text: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${simulator.url}/sdi`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/xml; charset=utf-8', SOAPAction: `"${ACTION}"`, ...headers },
    body: text,
  });
  return { status: response.status, text: await response.text() };
}
async function post(path: string, body: unknown) {
  const response = await fetch(simulator.url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}
const count = (text: string) => text.split('<sdi:SagFiltreretOejebliksbillede>').length - 1;

describe('the index', () => {
  test('answers about one person, echoes the transaction and the paging', async () => {
    const paging =
      '<d:FoersteResultatReference>2</d:FoersteResultatReference><d:MaksimalAntalKvantitet>3</d:MaksimalAntalKvantitet>';
    const { status, text } = await ask(envelope(search(person(CPR, paging))));
    expect([status, count(text)]).toEqual([200, 3]);
    expect(text).toContain('<h:TransactionUUID>t-1</h:TransactionUUID>');
    expect(text).toContain('<sd:FoersteResultatReference>2</sd:FoersteResultatReference>');
  });

  test('answers of a stranger with status 20 and nothing, and without a filter too', async () => {
    for (const body of [search(person('3213999999')), search(person(CPR), '')]) {
      const { status, text } = await ask(envelope(body));
      expect([status, count(text)]).toEqual([200, 0]);
      expect(text).toContain('<sd:StatusKode>20</sd:StatusKode>');
    }
  });

  test.each([
    ['no XML', 'hello', {}],
    ['a document type', `<!DOCTYPE a []>${envelope(search(person(CPR)))}`, {}],
    ['no envelope', search(person(CPR)), {}],
    ['no transaction', envelope(search(person(CPR)), ''), {}],
    ['another operation', envelope('<a/>'), {}],
    ['no search', envelope(search('')), {}],
    ['no number', envelope(search(person('12'))), {}],
    ['a missing list', envelope(search(person(CPR).replace('<s:TilstandListe/>', ''))), {}],
    ['two that must both hold', envelope(search(person(CPR) + person(CPR))), {}],
    ['another action', envelope(search(person(CPR))), { SOAPAction: `"${ACTION}x"` }],
    ['an action without quotes', envelope(search(person(CPR))), { SOAPAction: ACTION }],
    ['another type', envelope(search(person(CPR))), { 'Content-Type': 'text/plain' }],
  ] as const)('%s is a fault that repeats nothing', async (_, body, headers) => {
    const { status, text } = await ask(body, headers);
    expect(status).toBe(500);
    expect(text).toContain('<faultcode>soap:Client</faultcode>');
    expect(text).not.toContain(CPR);
  });
});

describe('the person source', () => {
  test('finds by name, follows the key, and gives the number to servers by key only', async () => {
    const { json } = await post('/person/search', { name: 'rikke mose' });
    const [found] = json['persons'] as { key: string; name: string }[];
    expect(found?.name).toBe('Rikke Engblad Mosegren');
    const byKey = await post('/person/by-key', { key: found?.key });
    expect(byKey.json['cpr']).toBe(CPR);
    const byCpr = await post('/person/by-cpr', { cpr: CPR });
    expect(byCpr.json['person']).toEqual(byKey.json['person']);
    expect(JSON.stringify(byCpr.json)).not.toContain(CPR);
  });

  test('says no more than that somebody is not found, and refuses what is no question', async () => {
    expect((await post('/person/by-cpr', { cpr: '3213999999' })).json).toEqual({ found: false });
    for (const [path, body] of [
      ['/person/by-cpr', { cpr: '12' }],
      ['/person/search', { name: 'r' }],
      ['/person/search', null],
      ['/person/everyone', {}],
    ] as const) {
      expect((await post(path, body)).status).toBe(400);
    }
  });
});

test('switches are turned over HTTP, and shown', async () => {
  const turned = await post('/switch', { connection: 'ydi', mode: 'slow', amount: 7, times: 2 });
  expect(turned.json['ydi']).toEqual({ mode: 'slow', amount: 7, times: 2 });
  for (const wrong of [
    { connection: 'ydi', mode: 'odd' },
    { mode: 'ok' },
    { connection: 'ydi', mode: 'slow', amount: -1 },
  ]) {
    expect((await post('/switch', wrong)).status).toBe(400);
  }
  const shown = (await (await fetch(`${simulator.url}/switch`)).json()) as Record<string, unknown>;
  expect(shown).toEqual(turned.json);
  simulator.switch('ydi', 'ok');
  expect([parseSwitch('slow:40'), parseSwitch('slow:x')]).toEqual([
    { mode: 'slow', amount: 40 },
    undefined,
  ]);
});

test('a foreign host name and a form post are turned away', async () => {
  const body = '{"connection":"sdi","mode":"ok"}';
  const form = await fetch(`${simulator.url}/switch`, { method: 'POST', body });
  expect(form.status).toBe(415);
  const foreign = get(`${simulator.url}/switch`, { headers: { host: 'example.org' } });
  const [response] = (await once(foreign, 'response')) as [IncomingMessage];
  response.resume();
  expect(response.statusCode).toBe(421);
  expect((await fetch(`${simulator.url}/elsewhere`)).status).toBe(404);
});

test('is a process of its own: says when it is ready, and stops when asked', async () => {
  const main = fileURLToPath(new URL('../main.ts', import.meta.url));
  const child = spawn(process.execPath, [
    '--conditions=hoi-source',
    '--import',
    'tsx',
    main,
    '--sdi=refuse',
  ]);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const url = /^simulator ready (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(String(line))?.[1] ?? '';
  const shown = (await (await fetch(`${url}/switch`)).json()) as { sdi: unknown };
  expect(shown.sdi).toEqual({ mode: 'refuse' });
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
