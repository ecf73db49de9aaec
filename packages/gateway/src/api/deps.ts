import type { HoiIndex, Instant } from '@hoi/model';
import type { AccessSettings, decideReading } from '@hoi/model/access';
import type { Scheduler } from '@hoi/adapters/port.js';
import type { AuditRow } from '../audit/audit.js';
import type { Log } from '../log/log.js';
import type { DemoSignIn } from '../sign-in/demo-sign-in.js';
import type { SignedIn, SignIn } from '../sign-in/sign-in.js';
import type { Limits } from './limits.js';
import type { People } from './people.js';

/** Everything the gateway is made of. Nothing is reached for; what a test does not want real, it brings itself. */
export interface GatewayParts {
  /** The merged connections. A function when who writes must be known to what they write to. */
  index: HoiIndex | ((signedIn: SignedIn) => HoiIndex);
  /** `decideReading` of `@hoi/model/access`: what every reading passes, once, before it is written. */
  decide: typeof decideReading;
  /** Resolves when the rows are kept for good; rejects when they are not, and then nothing is shown. */
  audit: { record(rows: readonly AuditRow[]): Promise<void> };
  people: People;
  signIn: SignIn;
  /** The demonstration's `POST /demo/sign-in`; absent, there is no such address. */
  demo?: Pick<DemoSignIn, 'issue'>;
  settings?: AccessSettings;
  /** Origins whose pages may ask across origins. None by default. */
  allowOrigins?: readonly string[];
  /** Which ids can be a citizen's here; any opaque one by default. */
  isCitizenId?: (id: string) => boolean;
  /** Whether what we stand on answers. */
  ready?: () => Promise<boolean> | boolean;
  now?: () => Instant;
  after?: Scheduler;
  log?: Log;
  limits?: Partial<Limits>;
}
