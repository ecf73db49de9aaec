import { describe, expect, it, vi } from 'vitest';
import type { Instant } from '@hoi/model';
import { AgeController } from './age-controller.js';

const MINUTE = 60_000;
const host = () => ({
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: vi.fn(),
  updateComplete: Promise.resolve(true),
});
const at = (retrievedAt: string) => ({ retrievedAt: retrievedAt as Instant });

/** Two clocks that a test sets. */
function clocks(wall = '2026-11-12T09:00:00.000Z') {
  const time = { steady: 1_000_000, wall: Date.parse(wall) };
  return { time, steady: () => time.steady, wall: () => time.wall };
}

describe('AgeController', () => {
  it('says nothing of what is young, and counts from when it came', () => {
    const clock = clocks();
    const age = new AgeController(host(), clock);
    const reading = at('2026-11-12T09:00:00.000Z');
    age.look([reading], true);
    expect(age.minutes).toBeUndefined();
    clock.time.steady += 14 * MINUTE;
    age.look([reading], true);
    expect(age.minutes).toBeUndefined();
    clock.time.steady += MINUTE;
    age.look([reading], true);
    expect(age.minutes).toBe(15);
    clock.time.steady += 90 * MINUTE;
    expect(age.minutes).toBe(105);
  });

  it('counts the oldest of what is shown, and begins anew when that has been read again', () => {
    const clock = clocks();
    const age = new AgeController(host(), clock);
    const [old, young] = [at('2026-11-12T08:00:00.000Z'), at('2026-11-12T09:00:00.000Z')];
    age.look([young, old], true);
    expect(age.minutes).toBe(60);
    age.look([young, at('2026-11-12T09:00:00.000Z')], true);
    expect(age.minutes).toBeUndefined();
    age.look([], true);
    expect(age.minutes).toBeUndefined();
  });

  it('trusts the clock only where today is the clock’s, and never makes a reading from the future young for ever', () => {
    const clock = clocks('2026-11-22T09:00:00.000Z');
    const fixed = new AgeController(host(), clock);
    fixed.look([at('2026-11-12T09:00:00.000Z')], false);
    expect(fixed.minutes).toBeUndefined();
    const ahead = new AgeController(host(), clock);
    const reading = at('2026-11-22T19:00:00.000Z');
    ahead.look([reading, {}], true);
    clock.time.steady += 20 * MINUTE;
    ahead.look([reading], true);
    expect(ahead.minutes).toBe(20);
  });

  it('ticks while something is shown, and stops when the element leaves', () => {
    vi.useFakeTimers();
    const page = host();
    const age = new AgeController(page, clocks());
    age.hostConnected();
    age.hostUpdated();
    vi.advanceTimersByTime(10 * MINUTE);
    expect(page.requestUpdate).not.toHaveBeenCalled();
    age.look([at('2026-11-12T09:00:00.000Z')], true);
    age.hostUpdated();
    vi.advanceTimersByTime(MINUTE);
    expect(page.requestUpdate).toHaveBeenCalledTimes(1);
    age.hostUpdated();
    age.hostDisconnected();
    vi.advanceTimersByTime(10 * MINUTE);
    expect(page.requestUpdate).toHaveBeenCalledTimes(1);
    // What was to be drawn when it left is drawn after it has left.
    age.hostUpdated();
    vi.advanceTimersByTime(10 * MINUTE);
    expect(page.requestUpdate).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});
