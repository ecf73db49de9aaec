import {
  type AreaTable,
  type CitizenId,
  type CivilDate,
  type Instant,
  type WireTime,
  civilDateAt,
  systemNow,
} from '@hoi/model';
import { KORSBAEK_ROLES, PUBLISHED_ROLES, RoleBook, type RoleTable } from '../roles/index.js';
import { type XmlLimits } from '../xml/collector.js';
import { CprGuard } from './cpr-guard.js';
import { type EndOverrides } from './ends.js';

/** What a caller may decide about a reading. */
export interface ReadOptions {
  /** Name of the connection the answer came over; by default `sdi` or `ydi`, after the answer. */
  connection?: string;
  /** The day that single-valued facts shall hold; today when absent. */
  validAt?: CivilDate;
  /** Default today in Copenhagen. */
  today?: CivilDate;
  /** What was known then: registrations received later are left out. */
  knownAt?: Instant;
  /** Role tables, the more particular first. By default KOMBIT's published one and the invented one of the demonstration. */
  roles?: readonly RoleTable[];
  /** Who a party's URN is. Anything but an opaque id is thrown away. */
  identify?: (urn: string) => CitizenId | undefined;
  /** A municipality's own KLE prefixes. */
  areas?: AreaTable;
  /** Where this source reads an end in another way than {@link END_RULES}. */
  ends?: EndOverrides;
  limits?: Partial<XmlLimits>;
}

export const DEFAULT_ROLES: readonly RoleTable[] = [PUBLISHED_ROLES, KORSBAEK_ROLES];

/** The same, settled, as the readers of single objects need it. */
export interface ReadContext {
  connection: string;
  day: CivilDate;
  knownAt?: Instant;
  roles: RoleBook;
  identify?: (urn: string) => CitizenId | undefined;
  areas?: AreaTable;
  ends?: EndOverrides;
  guard: CprGuard;
  /** Times that were read before in this answer: a message says the same few again and again. */
  times: Map<string, WireTime | undefined>;
}

export function contextOf(
  options: ReadOptions,
  connection: string,
  guard = new CprGuard(),
): ReadContext {
  return {
    connection: options.connection ?? connection,
    day: options.validAt ?? options.today ?? civilDateAt(systemNow()),
    knownAt: options.knownAt,
    roles: new RoleBook(options.roles ?? DEFAULT_ROLES),
    identify: options.identify,
    areas: options.areas,
    ends: options.ends,
    guard,
    times: new Map(),
  };
}
