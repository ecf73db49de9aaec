import type { HandMade } from '@hoi/korsbaek';
import type { HoiIndex, Instant } from '@hoi/model';
import { brokenIndex, lifeIndex, silentIndex, unconnectedIndex } from './indexes.js';

const lastAnsweredAt = '2026-11-10T15:02:00.000Z' as Instant;
const dataFrom = '2026-11-11T22:00:00.000Z' as Instant;
const unreachable = { kind: 'fails', reason: 'unreachable', lastAnsweredAt } as const;

const silent = silentIndex();
const unconnected = unconnectedIndex();
const broken = brokenIndex();

/** Every way an answer can stand, for any life. The same life in the same state is the same index. */
export const loadStates = {
  answered: lifeIndex,
  loading: () => silent,
  /** Everyone answers after a while, one after another. */
  slow: (life) =>
    lifeIndex(life, {
      person: { kind: 'answers', afterMs: 1500 },
      store: { kind: 'answers', afterMs: 3000 },
      sdi: { kind: 'answers', afterMs: 5000 },
      ydi: { kind: 'answers', afterMs: 8000 },
    }),
  /** The benefit index never comes. */
  partial: (life) => lifeIndex(life, { ydi: { kind: 'answers', afterMs: Infinity } }),
  nothing: () => lifeIndex('nothing'),
  failedCases: (life) =>
    lifeIndex(life, { sdi: { kind: 'fails', reason: 'timeout', lastAnsweredAt } }),
  failedBenefits: (life) =>
    lifeIndex(life, { ydi: { kind: 'fails', reason: 'fault', lastAnsweredAt } }),
  allFailed: (life) =>
    lifeIndex(life, {
      person: unreachable,
      store: unreachable,
      sdi: unreachable,
      ydi: unreachable,
      fvu: unreachable,
    }),
  late: (life) => lifeIndex(life, { sdi: { kind: 'late', dataFrom } }),
  notConnected: () => unconnected,
  broken: () => broken,
} satisfies Record<string, (life: HandMade) => HoiIndex>;

/** `noContext`: the element stands alone, and nobody gives it anything. */
export type LoadState = keyof typeof loadStates | 'noContext';
