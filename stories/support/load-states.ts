import type { HoiIndex, Instant } from '@hoi/model';
import { brokenIndex, lifeIndex, silentIndex, unconnectedIndex } from './indexes.js';

const lastAnsweredAt = '2026-11-10T15:02:00.000Z' as Instant;
const dataFrom = '2026-11-11T22:00:00.000Z' as Instant;

/** Every way an answer can stand, each once made and then the same. */
export const loadStates = {
  loading: silentIndex(),
  /** Everyone answers after a while, one after another. */
  slow: lifeIndex('complex', {
    person: { kind: 'answers', afterMs: 1500 },
    store: { kind: 'answers', afterMs: 3000 },
    sdi: { kind: 'answers', afterMs: 5000 },
    ydi: { kind: 'answers', afterMs: 8000 },
  }),
  /** The benefit index never comes. */
  partial: lifeIndex('complex', { ydi: { kind: 'answers', afterMs: Infinity } }),
  nothing: lifeIndex('nothing'),
  failedCases: lifeIndex('complex', { sdi: { kind: 'fails', reason: 'timeout', lastAnsweredAt } }),
  failedBenefits: lifeIndex('complex', { ydi: { kind: 'fails', reason: 'fault', lastAnsweredAt } }),
  allFailed: lifeIndex('complex', {
    person: { kind: 'fails', reason: 'unreachable', lastAnsweredAt },
    store: { kind: 'fails', reason: 'unreachable', lastAnsweredAt },
    sdi: { kind: 'fails', reason: 'unreachable', lastAnsweredAt },
    ydi: { kind: 'fails', reason: 'unreachable', lastAnsweredAt },
    fvu: { kind: 'fails', reason: 'unreachable', lastAnsweredAt },
  }),
  late: lifeIndex('complex', { sdi: { kind: 'late', dataFrom } }),
  notConnected: unconnectedIndex(),
  broken: brokenIndex(),
} satisfies Record<string, HoiIndex>;
