import type { Scheduler } from '@hoi/adapters/port.js';
import { Failure, failureOf } from './failure.js';

export interface RetryRules {
  /** How often a request is asked again; 0 is never. */
  retries: number;
  /** The longest wait before the first; each next may wait twice as long. */
  baseMs: number;
  /** No wait is longer. */
  capMs: number;
}

export const RETRY: RetryRules = { retries: 2, baseMs: 200, capMs: 2_000 };

export interface RetryContext {
  rules: RetryRules;
  /** From 0 to 1. */
  random: () => number;
  after: Scheduler;
  signal: AbortSignal;
}

/**
 * Asks again after failures that say it is safe to, after a time drawn from all up to a bound that doubles: a thousand askers
 * that failed together shall not come back together.
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  { rules, random, after, signal }: RetryContext,
): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const failure = failureOf(error);
      if (!failure.again || tries >= rules.retries || signal.aborted) throw failure;
      await wait(random() * Math.min(rules.capMs, rules.baseMs * 2 ** tries), after, signal);
    }
  }
}

function wait(milliseconds: number, after: Scheduler, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const left = (): void => {
      callOff();
      reject(new Failure('aborted', 'left'));
    };
    const callOff = after(() => {
      signal.removeEventListener('abort', left);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', left, { once: true });
  });
}
