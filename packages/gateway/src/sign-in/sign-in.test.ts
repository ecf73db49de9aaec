import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Instant } from '@hoi/model';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoSignIn } from './demo-sign-in.js';
import { oidcSignIn } from './oidc-sign-in.js';
import type { SignIn } from './sign-in.js';
import { SignOuts } from './sign-outs.js';

const NOW = '2026-11-12T13:00:00.000Z' as Instant;
const SECONDS = 1_794_488_400;
const MUNICIPALITY = '00000000';
const HOI = { audience: 'professional', municipality: MUNICIPALITY, areas: ['social'] };

describe('an OpenID Connect sign-in', () => {
  let server: Server;
  let issuer: string;
  let signIn: SignIn;
  let keys: Awaited<ReturnType<typeof generateKeyPair>>;
  let foreign: typeof keys;

  beforeAll(async () => {
    keys = await generateKeyPair('RS256', { extractable: true });
    foreign = await generateKeyPair('RS256', { extractable: true });
    const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'k', alg: 'RS256', use: 'sig' };
    server = createServer((request, response) => {
      const body = request.url?.endsWith('jwks')
        ? { keys: [jwk] }
        : { issuer, jwks_uri: `${issuer}/jwks` };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    signIn = oidcSignIn({ issuer, audience: 'hoi', municipality: MUNICIPALITY, now: () => NOW });
  });
  afterAll(() => void server.close());

  const good = (): JWTPayload => ({
    iss: issuer,
    aud: 'hoi',
    sub: 'employee-1',
    jti: 'session-1',
    exp: SECONDS + 60,
    name: 'Mille Krag',
    hoi: { ...HOI, roles: ['caseworker'], kle: [{ prefix: '27', sensitivity: 'sensitive' }] },
  });
  const signed = (payload: JWTPayload, key = keys.privateKey) =>
    new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'k' }).sign(key);
  const without = (claim: string) =>
    Object.fromEntries(Object.entries(good()).filter(([name]) => name !== claim));

  it('makes a viewer of what the token says, and gives no right it does not name', async () => {
    expect(await signIn.verify(await signed(good()))).toEqual({
      session: 'session-1',
      until: '2026-11-12T13:01:00.000Z',
      name: 'Mille Krag',
      viewer: {
        id: 'employee-1',
        audience: 'professional',
        municipality: MUNICIPALITY,
        areas: ['social'],
        roles: ['caseworker'],
        kleScopes: [{ prefix: '27', sensitivity: 'sensitive' }],
        units: [],
        securityIds: [],
        excludedBy: [],
        dataQuality: false,
      },
    });
  });

  it('takes nothing that is forged, expired, foreign or unsigned', async () => {
    const whole = await signed(good());
    const [head, , signature] = whole.split('.');
    const changed = Buffer.from(JSON.stringify({ ...good(), sub: 'boss' })).toString('base64url');
    const tokens = {
      forged: await signed(good(), foreign.privateKey),
      changed: [head, changed, signature].join('.'),
      expired: await signed({ ...good(), exp: SECONDS - 60 }),
      'without end': await signed(without('exp')),
      'without subject': await signed(without('sub')),
      'not yet good': await signed({ ...good(), nbf: SECONDS + 3600 }),
      'foreign issuer': await signed({ ...good(), iss: 'https://evil.example' }),
      'foreign audience': await signed({ ...good(), aud: 'another' }),
      unsigned: new UnsecuredJWT(good()).encode(),
      'signed with the public key as a secret': await new SignJWT(good())
        .setProtectedHeader({ alg: 'HS256', kid: 'k' })
        .sign(new TextEncoder().encode(JSON.stringify(await exportJWK(keys.publicKey)))),
      'without rights claim': await signed(without('hoi')),
      'another municipality': await signed({ ...good(), hoi: { ...HOI, municipality: '1' } }),
      'a role nobody knows': await signed({ ...good(), hoi: { ...HOI, roles: ['root'] } }),
      'a claim nobody knows': await signed({ ...good(), hoi: { ...HOI, admin: true } }),
      'a citizen who is nobody': await signed({ ...good(), hoi: { ...HOI, audience: 'citizen' } }),
      'a number for a name': await signed({ ...good(), sub: '321301-7777' }),
      'a number for a citizen': await signed({
        ...good(),
        hoi: { ...HOI, audience: 'citizen', citizen: '3213017777' },
      }),
      garbage: 'a.b.c',
      nothing: '',
    };
    for (const [what, token] of Object.entries(tokens)) {
      expect(await signIn.verify(token), what).toBeUndefined();
    }
    expect(await signIn.verify(whole)).toBeDefined();
  });

  it('lets nobody in while the issuer is away, and everyone again when it is back', async () => {
    const away = oidcSignIn({ issuer: 'http://127.0.0.1:9', audience: 'hoi', municipality: '0' });
    expect(await away.verify(await signed(good()))).toBeUndefined();
  });

  it('asks no issuer over an open line', () => {
    const ask = (address: string) => () =>
      oidcSignIn({ issuer: address, audience: 'hoi', municipality: '0' });
    expect(ask('http://login.example')).toThrow(RangeError);
    expect(ask('https://login.example')).not.toThrow();
  });
});

describe('the demonstration’s sign-in', () => {
  it('is good for a while, for itself alone, and for roles there are', async () => {
    let now = NOW;
    const demo = demoSignIn({ municipality: MUNICIPALITY, now: () => now });
    const other = demoSignIn({ municipality: MUNICIPALITY, now: () => now });
    const issued = await demo.issue('socialCaseworker');
    const token = issued?.token ?? '';
    expect((await demo.verify(token))?.viewer).toMatchObject({
      id: 'demo-socialCaseworker',
      areas: ['social', 'health'],
    });
    expect(await other.verify(token)).toBeUndefined();
    const own = await demo.verify((await demo.issue('citizen', 'anna-1'))?.token ?? '');
    expect(own?.viewer).toMatchObject({ audience: 'citizen', citizen: 'anna-1', areas: [] });
    expect(await demo.issue('citizen')).toBeUndefined();
    expect(await demo.issue('citizen', '3213017777')).toBeUndefined();
    expect(await demo.issue('mayor')).toBeUndefined();
    now = '2026-11-12T13:20:00.000Z' as Instant;
    expect(await demo.verify(token)).toBeUndefined();
  });
});

describe('SignOuts', () => {
  it('are remembered for as long as the token would have been good', () => {
    let now = NOW;
    const outs = new SignOuts(() => now);
    let told = 0;
    const stop = outs.onEnd('a', () => (told += 1));
    outs.end('a', '2026-11-12T13:05:00.000Z' as Instant);
    stop();
    outs.end('a', '2026-11-12T13:05:00.000Z' as Instant);
    expect([told, outs.has('a'), outs.has('b')]).toEqual([1, true, false]);
    now = '2026-11-12T13:06:00.000Z' as Instant;
    outs.end('b', '2026-11-12T14:00:00.000Z' as Instant);
    expect(outs.has('a')).toBe(false);
  });
});
