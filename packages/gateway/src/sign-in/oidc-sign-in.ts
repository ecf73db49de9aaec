import { type Instant, millisecondsOf, systemNow } from '@hoi/model';
import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { SignIn } from './sign-in.js';
import { signedInOfClaims } from './signed-in-of-claims.js';

export interface OidcOptions {
  /** `https://…`; plain http is taken only from this machine, for tests. */
  issuer: string;
  audience: string;
  municipality: string;
  now?: () => Instant;
}

/** Signatures that only the issuer can make. No `none`, and no shared secret that a public key could be mistaken for. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const PATIENCE_MS = 5_000;

/** Tokens of an OpenID Connect issuer. Its keys are found where it says they are, kept, and asked for again when they change. */
export function oidcSignIn({
  issuer,
  audience,
  municipality,
  now = systemNow,
}: OidcOptions): SignIn {
  checkedUrl(issuer);
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const keysOf = (): Promise<JWTVerifyGetKey> => {
    keys ??= discover(issuer).catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    return keys;
  };
  return {
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, await keysOf(), {
          issuer,
          audience,
          algorithms: ALGORITHMS,
          requiredClaims: ['exp', 'sub'],
          clockTolerance: 5,
          currentDate: dateOf(now()),
        });
        return signedInOfClaims(payload, municipality);
      } catch {
        // Also an issuer that cannot be reached: nobody is let in whom nobody vouches for.
        return undefined;
      }
    },
  };
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, {
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const found = (await answer.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (!answer.ok || found.issuer !== issuer || typeof found.jwks_uri !== 'string') {
    throw new Error('the issuer does not describe itself');
  }
  return createRemoteJWKSet(checkedUrl(found.jwks_uri), { timeoutDuration: PATIENCE_MS });
}

/** Keys that came over an open line are anybody's. */
function checkedUrl(text: string): URL {
  const url = new URL(text);
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(here && url.protocol === 'http:')) {
    throw new RangeError('an issuer is asked over https');
  }
  return url;
}

function dateOf(instant: Instant): Date {
  // eslint-disable-next-line no-restricted-syntax -- the library takes the time as a Date and nothing else
  return new Date(millisecondsOf(instant));
}
