import { createContext } from '@lit/context';
import type { CivilDate, HoiIndex, Query } from '@hoi/model';

/** Who reads: a professional, or the citizen. Access is decided by the server; this only chooses words and layout. */
export type Audience = 'professional' | 'citizen';

/** What a `<hoi-context>` gives the elements inside it. A new object means: read again. */
export interface HoiSource {
  /** The port, with identical reads shared between elements. */
  index: HoiIndex;
  query: Query;
  /** Changes when nothing that was shown before may stay: another citizen, another sign-in, a consent withdrawn. */
  epoch: object;
  /** A fixed "today" for demonstrations and tests; the real day when absent. */
  today: CivilDate | undefined;
  audience: Audience;
  /** The sign-in has ended: there is nothing to read, and elements say so instead of that no citizen was chosen. */
  signedOut?: boolean;
  /** Read for an element only once it has been on screen. */
  visibleOnly?: boolean;
  /** Says that an element uses the source, until the answer is called. A context that nobody uses follows no changes. */
  hold?(): () => void;
  /** Asks every element in the context to read again. */
  refresh(): void;
  /** Everything as it is now, when the context shows another point in time. */
  backToNow?(): void;
}

/** The key is a registered symbol, so that elements of one bundle find a context of another. */
export const sourceContext = createContext<HoiSource | undefined>(Symbol.for('hoi/index@1'));
