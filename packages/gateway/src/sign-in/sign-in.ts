import type { Instant } from '@hoi/model';
import type { Viewer } from '@hoi/model/access';

/** Somebody who is signed in, as the token says. */
export interface SignedIn {
  viewer: Viewer;
  /** Names the sign-in, so that it can be ended before its time. Never the token. */
  session: string;
  /** From then on the token is worth nothing. */
  until: Instant;
  /** What a consent they register carries as `registeredBy`. */
  name?: string;
}

/** Where viewers come from. Everything that is not surely good is undefined: forged, expired, foreign, unreadable. */
export interface SignIn {
  verify(token: string): Promise<SignedIn | undefined>;
}
