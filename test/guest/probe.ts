/** What is alive on the page that was made since the probe came: by us, when nobody else is there. */
export interface Alive {
  listeners: string[];
  observers: string[];
  timers: number;
}

export interface Probe {
  alive(): Alive;
  /** Names that have come to `window`. */
  globals(): string[];
  /** Policies, storage and cookies that have come. */
  stored(): Promise<string[]>;
  /** Remembers a node weakly; `kept()` counts those that are still there. */
  remember(node: Node): void;
  kept(): number;
}

/**
 * Runs in the page before anything else. Counts what a guest can leave behind: listeners on what outlives it, observers,
 * timers and frames, names, storage. Written as a function, so that it is checked, and served as text, so that a strict
 * Content-Security-Policy lets it in.
 */
function install(): void {
  const listeners = new Map<EventTarget, Map<string, Set<unknown>>>();
  const observers = new Map<object, string>();
  const timers = new Set<number>();
  const nodes: WeakRef<Node>[] = [];

  const outlives = (target: unknown): target is EventTarget =>
    target === window ||
    target === document ||
    target === document.documentElement ||
    target === document.body ||
    target === document.fonts ||
    target instanceof MediaQueryList;
  const keyOf = (type: string, options: unknown) =>
    `${type}${(typeof options === 'object' && options !== null ? (options as { capture?: boolean }).capture : options) ? '!' : ''}`;

  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (
    this: EventTarget | undefined,
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ) {
    const target = this ?? window;
    if (outlives(target) && listener) {
      const byType = listeners.get(target) ?? new Map<string, Set<unknown>>();
      listeners.set(target, byType);
      const key = keyOf(type, options);
      byType.set(key, (byType.get(key) ?? new Set()).add(listener));
    }
    add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget | undefined,
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ) {
    const target = this ?? window;
    listeners.get(target)?.get(keyOf(type, options))?.delete(listener);
    remove.call(target, type, listener, options);
  };

  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const { observe, disconnect } = window[name].prototype as unknown as {
      observe(...args: unknown[]): void;
      disconnect(): void;
    };
    Object.assign(window[name].prototype, {
      observe(this: object, ...args: unknown[]) {
        observers.set(this, name);
        observe.apply(this, args);
      },
      disconnect(this: object) {
        observers.delete(this);
        disconnect.call(this);
      },
    });
  }

  const later = window.setTimeout.bind(window);
  const nextFrame = window.requestAnimationFrame.bind(window);
  const forget = {
    timeout: window.clearTimeout.bind(window),
    frame: window.cancelAnimationFrame.bind(window),
  };
  Object.assign(window, {
    setTimeout: (call: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
      const id = later(() => {
        timers.delete(id);
        call(...args);
      }, delay);
      timers.add(id);
      return id;
    },
    setInterval: () => {
      throw new Error('a guest has no clock that ticks');
    },
    clearTimeout: (id: number) => {
      timers.delete(id);
      forget.timeout(id);
    },
    requestAnimationFrame: (call: FrameRequestCallback) => {
      const id = nextFrame((time) => {
        timers.delete(-id);
        call(time);
      });
      timers.add(-id);
      return id;
    },
    cancelAnimationFrame: (id: number) => {
      timers.delete(-id);
      forget.frame(id);
    },
  });

  const nameOf = (target: EventTarget) =>
    target instanceof MediaQueryList ? 'media' : (target.constructor as { name: string }).name;
  const probe: Probe = {
    alive: () => ({
      listeners: [...listeners].flatMap(([target, byType]) =>
        [...byType].flatMap(([key, set]) =>
          Array<string>(set.size).fill(`${nameOf(target)} ${key}`),
        ),
      ),
      observers: [...observers.values()],
      timers: timers.size,
    }),
    globals: () => Object.getOwnPropertyNames(window).filter((name) => !before.has(name)),
    stored: async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(document.cookie === '' ? [] : [document.cookie]),
      ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
      ...(await caches.keys()),
    ],
    remember: (node) => void nodes.push(new WeakRef(node)),
    kept: () => nodes.filter((one) => one.deref() !== undefined).length,
  };
  Object.assign(window, { probe });
  const before = new Set(Object.getOwnPropertyNames(window));
}

/** The probe as the text of a script. */
export const probeScript = `(${install.toString()})();`;
