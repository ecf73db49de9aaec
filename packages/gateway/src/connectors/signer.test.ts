import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import type { CitizenId, Person, Reading } from '@hoi/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSigner } from '../server/load-signer.js';
import { CLIENT, SERVER } from '../testing/certificates.js';
import { overTlsOnly, personConnector, sdiConnector, type Signer, tokenSigner } from './index.js';
import { unsignedForLoopback } from './signer.js';

const request = (url: string) => ({ url: new URL(url), headers: {}, body: 'x' });
const { signal } = new AbortController();
const signing: Signer = {
  sign: ({ headers, body }) => ({ headers: { ...headers, a: 'b' }, body }),
};

describe('a source on another machine', () => {
  const cprOf = () => Promise.resolve('3213017777');
  const url = 'https://indeks.example/sdi';

  it('is refused at start when nothing is signed', () => {
    expect(() => sdiConnector({ url, signer: unsignedForLoopback, cprOf })).toThrow(RangeError);
  });

  it('is taken with a signer, over a line that others cannot read', async () => {
    const signer = overTlsOnly(signing);
    sdiConnector({ url, signer, cprOf }).close();
    for (const open of ['http://indeks.example/sdi', 'https://me:secret@indeks.example/sdi']) {
      expect(() => sdiConnector({ url: open, signer, cprOf })).toThrow(RangeError);
      await expect(async () => signer.sign(request(open), signal)).rejects.toThrow(RangeError);
    }
    expect(await signer.sign(request(url), signal)).toEqual({ headers: { a: 'b' }, body: 'x' });
  });
});

describe('a token over mutual TLS', () => {
  const seen: { authorization: string | undefined; who: string | undefined }[] = [];
  let server: Server;
  let url: string;

  beforeAll(async () => {
    const options = { ...SERVER, ca: CLIENT.cert, requestCert: true, rejectUnauthorized: true };
    server = createServer(options, (incoming, response) => {
      const { CN } = (incoming.socket as TLSSocket).getPeerCertificate().subject;
      seen.push({ authorization: incoming.headers.authorization, who: String(CN) });
      incoming.resume();
      response.setHeader('content-type', 'application/json').end('{"found":false}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `https://localhost:${String((server.address() as AddressInfo).port)}/person`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  async function ask(signer: Signer): Promise<Reading<Person | null>> {
    const cprOf = () => Promise.resolve('3213017777');
    const retry = { retries: 0 };
    const connector = personConnector({ url, signer: overTlsOnly(signer), cprOf, retry });
    let last: Reading<Person | null> | undefined;
    const query = { citizen: 'anna' as CitizenId, purpose: 'p' };
    for await (const reading of connector.read('person', query)) last = reading;
    connector.close();
    return last as Reading<Person | null>;
  }

  it('proves who asks, with one token for as long as it is good', async () => {
    let time = 0;
    let issued = 0;
    const signer = tokenSigner({
      token: () =>
        Promise.resolve({ value: `t${String((issued += 1))}`, validUntil: time + 60_000 }),
      scheme: 'Holder-of-key',
      tls: { ...CLIENT, ca: SERVER.cert },
      clock: () => time,
    });
    expect((await ask(signer)).connections).toMatchObject([{ state: 'answered' }]);
    await ask(signer);
    time = 45_000;
    await ask(signer);
    expect(seen).toEqual([
      { authorization: 'Holder-of-key t1', who: 'client' },
      { authorization: 'Holder-of-key t1', who: 'client' },
      { authorization: 'Holder-of-key t2', who: 'client' },
    ]);
  });

  it('is told apart from a source that is away when there is no token, and asks nobody', async () => {
    seen.length = 0;
    const none = tokenSigner({
      token: () => Promise.reject(new Error('no token for 321301-7777')),
      tls: { ...CLIENT, ca: SERVER.cert },
    });
    const { connections } = await ask(none);
    expect(connections).toMatchObject([{ state: 'failed' }]);
    expect(JSON.stringify(connections)).not.toContain('321301');
    expect(seen).toEqual([]);
  });

  it('fails without our certificate, and with a server whose certificate we do not know', async () => {
    seen.length = 0;
    for (const tls of [{ ca: SERVER.cert }, { ...CLIENT }]) {
      expect((await ask({ ...signing, tls })).connections).toMatchObject([{ state: 'failed' }]);
    }
    expect(seen).toEqual([]);
  });
});

describe('HOI_SIGNER', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoi-signer-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const module = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it('is a module of the operator’s', async () => {
    const sign = 'sign: ({ headers, body }) => ({ headers: { ...headers, signed: "yes" }, body })';
    for (const text of [`export default { ${sign} }`, `export default async () => ({ ${sign} })`]) {
      const signer = await loadSigner(module(`good-${String(text.length)}.mjs`, text));
      const signed = await signer.sign(request('https://indeks.example'), signal);
      expect(signed.headers).toEqual({ signed: 'yes' });
      expect(() => signer.check?.(new URL('http://indeks.example'))).toThrow(RangeError);
    }
  });

  it('is refused when it is none, and not needed on this machine', async () => {
    await expect(loadSigner(join(folder, 'nothing.mjs'))).rejects.toThrow(/HOI_SIGNER/);
    await expect(loadSigner(module('bad.mjs', 'export default 1'))).rejects.toThrow(/HOI_SIGNER/);
    await expect(loadSigner(module('throws.mjs', 'throw 1'))).rejects.toThrow(/HOI_SIGNER/);
    expect(await loadSigner(undefined)).toBe(unsignedForLoopback);
  });
});
