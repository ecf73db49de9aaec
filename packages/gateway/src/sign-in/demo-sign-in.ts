import { randomBytes, randomUUID } from 'node:crypto';
import { isOpaqueId } from '@hoi/adapters/port.js';
import { type Instant, millisecondsOf, systemNow } from '@hoi/model';
import { jwtVerify, SignJWT } from 'jose';
import {
  CITIZEN_SCOPES,
  DEMO_RIGHTS,
  DEMO_ROLES,
  type DemoRole,
  type RoleRights,
} from './demo-roles.js';
import type { SignIn } from './sign-in.js';
import { signedInOfClaims } from './signed-in-of-claims.js';

const ISSUER = 'urn:hoi:demo';
const SECONDS = 15 * 60;

export interface DemoSignIn extends SignIn {
  /** A token for a role, or for a citizen; undefined when there is no such role or the id can be nobody's. */
  issue(role: string, citizen?: string): Promise<{ token: string; expiresIn: number } | undefined>;
}

export interface DemoOptions {
  municipality: string;
  rights?: Readonly<Record<DemoRole, RoleRights>>;
  now?: () => Instant;
}

/**
 * A sign-in where one simply says who one is. Only for a demonstration on one's own machine: its secret is drawn at start and
 * told to nobody, so no other process's tokens are good here.
 */
export function demoSignIn({
  municipality,
  rights = DEMO_RIGHTS,
  now = systemNow,
}: DemoOptions): DemoSignIn {
  const secret = randomBytes(32);
  const seconds = () => Math.floor(millisecondsOf(now()) / 1000);

  return {
    async issue(role, citizen) {
      const claim = claimOf(role, citizen, rights);
      if (!claim) return undefined;
      const name = rights[role as DemoRole]?.name;
      const token = await new SignJWT({
        hoi: { ...claim, municipality },
        ...(name === undefined ? {} : { name }),
      })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(ISSUER)
        .setAudience(ISSUER)
        .setSubject(`demo-${role}`)
        .setJti(randomUUID())
        .setExpirationTime(seconds() + SECONDS)
        .sign(secret);
      return { token, expiresIn: SECONDS };
    },
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, secret, {
          issuer: ISSUER,
          audience: ISSUER,
          algorithms: ['HS256'],
          requiredClaims: ['exp', 'sub', 'jti'],
          // eslint-disable-next-line no-restricted-syntax -- the library takes the time as a Date and nothing else
          currentDate: new Date(millisecondsOf(now())),
        });
        return signedInOfClaims(payload, municipality);
      } catch {
        return undefined;
      }
    },
  };
}

function claimOf(
  role: string,
  citizen: string | undefined,
  rights: Readonly<Record<DemoRole, RoleRights>>,
): object | undefined {
  if (role === 'citizen') {
    return citizen !== undefined && isOpaqueId(citizen)
      ? { audience: 'citizen', citizen, kle: CITIZEN_SCOPES }
      : undefined;
  }
  if (!DEMO_ROLES.includes(role as DemoRole)) return undefined;
  const { kleScopes, name: _, ...rest } = rights[role as DemoRole];
  return { audience: 'professional', kle: kleScopes, ...rest };
}
