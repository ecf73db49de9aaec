import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MemoryIndex } from '@hoi/adapters/memory.js';
import type { CitizenId, Instant } from '@hoi/model';
import { decideReading } from '@hoi/model/access';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { oidcSignIn } from '../sign-in/oidc-sign-in.js';
import { createGateway, type Gateway } from './gateway.js';
import { ROUTES } from './routes.js';

// Tokens over HTTP, verified as in production against an issuer's keys: whatever is not good gets one answer at every address,
// and nobody behind it is asked.

const NOW = '2026-11-12T13:00:00.000Z' as Instant;
const SECONDS = 1_794_488_400;
const ID = '11111111-1111-4111-8111-111111111111' as CitizenId;
let issuer: string;
let server: Server;
let gateway: Gateway;
let url: string;
let asked = 0;
let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let foreign: typeof keys;

beforeAll(async () => {
  keys = await generateKeyPair('ES256', { extractable: true });
  foreign = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'k', alg: 'ES256', use: 'sig' };
  server = createServer((request, response) => {
    const isKeys = request.url?.endsWith('jwks') === true;
    const body = isKeys ? { keys: [jwk] } : { issuer, jwks_uri: `${issuer}/jwks` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  gateway = createGateway({
    index: () => {
      asked += 1;
      return new MemoryIndex({
        now: () => NOW,
        connections: [{ name: 'sdi', facets: ['cases'] }],
      });
    },
    decide: decideReading,
    audit: { record: () => Promise.resolve() },
    people: { search: () => Promise.resolve([]), lookup: () => Promise.resolve(ID) },
    signIn: oidcSignIn({ issuer, audience: 'hoi', municipality: '00000000', now: () => NOW }),
    now: () => NOW,
  });
  url = `http://127.0.0.1:${String(await gateway.start())}`;
}, 300_000);
afterAll(async () => {
  await gateway.stop(200);
  server.close();
});

const good = (): JWTPayload => ({
  iss: issuer,
  aud: 'hoi',
  sub: 'employee-1',
  jti: 'session-1',
  exp: SECONDS + 60,
  hoi: { audience: 'professional', municipality: '00000000', areas: ['social'], roles: [] },
});
const signed = (payload: JWTPayload, key = keys.privateKey) =>
  new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'k' }).sign(key);

async function ask(method: string, path: string, token?: string) {
  const answer = await fetch(`${url}${path.replace('{citizen}', ID).replace('{facet}', 'cases')}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(method === 'POST' ? { body: JSON.stringify({ facets: ['cases'], purpose: 'p' }) } : {}),
  });
  const text = await answer.text();
  return { status: answer.status, text: text.replace(/"reference":"[^"]*"/, '') };
}

it('answers every bad token alike, at every address, and asks nobody', async () => {
  const [head = '', , signature = ''] = (await signed(good())).split('.');
  const boss = Buffer.from(JSON.stringify({ ...good(), sub: 'boss' })).toString('base64url');
  const tokens = {
    none: undefined,
    forged: await signed(good(), foreign.privateKey),
    changed: [head, boss, signature].join('.'),
    unsigned: new UnsecuredJWT(good()).encode(),
    expired: await signed({ ...good(), exp: SECONDS - 1 }),
    'of another issuer': await signed({ ...good(), iss: 'https://login.example' }),
    'for another service': await signed({ ...good(), aud: 'esdh' }),
    'of another municipality': await signed({
      ...good(),
      hoi: { ...(good()['hoi'] as object), municipality: '99999999' },
    }),
    garbage: 'not.a.token',
  };
  const closed = ROUTES.filter(({ signedIn }) => signedIn);
  expect(closed.length).toBeGreaterThan(5);
  const answers = new Set<string>();
  for (const { method, path } of closed) {
    for (const [what, token] of Object.entries(tokens)) {
      const { status, text } = await ask(method, path, token);
      expect(status, `${what}: ${method} ${path}`).toBe(401);
      answers.add(text);
    }
  }
  expect([...answers], 'one answer').toHaveLength(1);
  expect(asked, 'nobody was asked').toBe(0);
  expect((await ask('POST', '/v1/citizens/{citizen}/read', await signed(good()))).status).toBe(200);
}, 300_000);

it('tells someone who follows the changes when their token has run out, and lets them in no more', async () => {
  const token = await signed({ ...good(), exp: SECONDS + 1 });
  const { status, text } = await ask('GET', '/v1/citizens/{citizen}/changes', token);
  expect(status).toBe(200);
  expect(text.trim().split('\n').at(-1)).toBe('{"kind":"signedOut"}');
}, 300_000);
