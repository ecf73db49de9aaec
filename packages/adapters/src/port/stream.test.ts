import { describe, expect, it, vi } from 'vitest';
import { type Outlet, streamOf } from './stream.js';

/** A producer in the hand: `give` holds one newest value. */
function producer() {
  const state = { value: undefined as number | undefined, last: false, stop: vi.fn(), opened: 0 };
  let outlet: Outlet | undefined;
  return {
    state,
    open: (given: Outlet) => {
      state.opened += 1;
      outlet = given;
      return {
        take() {
          if (state.value === undefined) return undefined;
          const taken = { value: state.value, last: state.last };
          state.value = undefined;
          return taken;
        },
        stop: state.stop,
      };
    },
    give(value: number, last = false) {
      state.value = value;
      state.last = last;
      outlet?.wake();
    },
    end: () => outlet?.end(),
  };
}

/** A signal that counts its listeners. */
function countedSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  let listeners = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = ((...args: Parameters<typeof add>) => {
    listeners += 1;
    add(...args);
  }) as typeof add;
  signal.removeEventListener = ((...args: Parameters<typeof remove>) => {
    listeners -= 1;
    remove(...args);
  }) as typeof remove;
  return { controller, signal, listeners: () => listeners };
}

describe('streamOf', () => {
  it('begins with the first next, anew for each iteration', async () => {
    const { state, open, give } = producer();
    const stream = streamOf(open);
    expect(state.opened).toBe(0);
    for (const round of [1, 2]) {
      const next = stream[Symbol.asyncIterator]().next();
      give(round, true);
      expect(await next).toEqual({ done: false, value: round });
    }
    expect(state.opened).toBe(2);
    expect(state.stop).toHaveBeenCalledTimes(2);
  });

  it('shows a slow consumer the newest state only', async () => {
    const { open, give } = producer();
    const iterator = streamOf(open)[Symbol.asyncIterator]();
    const first = iterator.next();
    give(1);
    expect((await first).value).toBe(1);
    for (const value of [2, 3, 4]) give(value);
    expect((await iterator.next()).value).toBe(4);
  });

  it('serves several waiting calls in their order, and ends the rest', async () => {
    const { open, give, state } = producer();
    const iterator = streamOf(open)[Symbol.asyncIterator]();
    const calls = [iterator.next(), iterator.next(), iterator.next()];
    give(1);
    give(2, true);
    expect((await Promise.all(calls)).map(({ value }) => value)).toEqual([1, 2, undefined]);
    expect(state.stop).toHaveBeenCalledTimes(1);
    give(3);
    expect((await iterator.next()).done).toBe(true);
  });

  it('ends after what can still be taken', async () => {
    const { open, give, end } = producer();
    const iterator = streamOf(open)[Symbol.asyncIterator]();
    const first = iterator.next();
    give(1);
    await first;
    give(2);
    end();
    expect((await iterator.next()).value).toBe(2);
    expect((await iterator.next()).done).toBe(true);
  });

  it('tells an abort once, with the reason of the signal, and takes its listener away', async () => {
    const { open, state } = producer();
    const { controller, signal, listeners } = countedSignal();
    const iterator = streamOf(open, { signal })[Symbol.asyncIterator]();
    const calls = [iterator.next(), iterator.next()];
    expect(listeners()).toBe(1);
    controller.abort();
    await expect(calls[0]).rejects.toBe(signal.reason);
    expect((await calls[1])?.done).toBe(true);
    expect(state.stop).toHaveBeenCalledTimes(1);
    expect(listeners()).toBe(0);
  });

  it('leaves no listener after the end, a break or an error', async () => {
    const { signal, listeners } = countedSignal();
    const ended = producer();
    const next = streamOf(ended.open, { signal })[Symbol.asyncIterator]().next();
    ended.give(1, true);
    await next;
    expect(listeners()).toBe(0);

    const left = producer();
    left.give(1);
    for await (const value of streamOf(left.open, { signal })) if (value === 1) break;
    expect([listeners(), left.state.stop.mock.calls.length]).toEqual([0, 1]);

    const broken = streamOf(
      () => {
        throw new TypeError('no');
      },
      { signal },
    );
    await expect(broken[Symbol.asyncIterator]().next()).rejects.toThrow(TypeError);
    expect(listeners()).toBe(0);
  });

  it('answers a call that waits when another part of the program returns', async () => {
    const { open, state } = producer();
    const iterator = streamOf(open)[Symbol.asyncIterator]();
    const waiting = iterator.next();
    expect((await iterator.return?.())?.done).toBe(true);
    expect((await waiting).done).toBe(true);
    expect(state.stop).toHaveBeenCalledTimes(1);
  });

  it('stops a producer that is aborted while it opens', async () => {
    const controller = new AbortController();
    const stop = vi.fn();
    const stream = streamOf(
      () => {
        controller.abort();
        return { take: () => undefined, stop };
      },
      { signal: controller.signal },
    );
    await expect(stream[Symbol.asyncIterator]().next()).rejects.toThrow();
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it('passes on what goes wrong while taking, and stops', async () => {
    const stop = vi.fn();
    const stream = streamOf(() => ({
      take: () => {
        throw new RangeError('no');
      },
      stop,
    }));
    await expect(stream[Symbol.asyncIterator]().next()).rejects.toThrow(RangeError);
    expect(stop).toHaveBeenCalledTimes(1);
  });
});
