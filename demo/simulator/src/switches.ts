/** What can be switched. */
export const CONNECTION_NAMES = ['sdi', 'ydi', 'person'] as const;
export type SimulatedConnection = (typeof CONNECTION_NAMES)[number];

/** How a connection can behave; what each does is told in the README. */
export const MODES = [
  'ok',
  'slow',
  'stalls',
  'hang',
  'failing',
  'refuse',
  'truncated',
  'fault',
  'status',
  'stale',
  'miscount',
  'garbage',
  'html',
  'huge',
] as const;
export type Mode = (typeof MODES)[number];

export interface Switch {
  mode: Mode;
  /** `slow`: milliseconds before each object; `stale`: seconds of age; `huge`: bytes. */
  amount?: number;
  /** Only the next so many requests; then `ok` again. */
  times?: number;
  /** Only requests that search for this role (a UUID); all others are answered. */
  role?: string;
  /** Only pages from this offset on. */
  fromOffset?: number;
}

const AMOUNTS: Partial<Record<Mode, number>> = { slow: 200, stale: 172_800, huge: 50_000_000 };

export function amountOf({ mode, amount }: Switch): number {
  return amount ?? AMOUNTS[mode] ?? 0;
}

/** Reads a switch from JSON or from `mode:amount`; undefined when it is none. */
export function parseSwitch(value: unknown): Switch | undefined {
  if (typeof value === 'string') {
    const [mode, amount] = value.split(':');
    return parseSwitch({ mode, ...(amount === undefined ? {} : { amount: Number(amount) }) });
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { mode, amount, times, role, fromOffset } = value as Record<string, unknown>;
  if (!MODES.includes(mode as Mode)) return undefined;
  const numbers = { amount, times, fromOffset };
  if (Object.values(numbers).some((one) => one !== undefined && !isCount(one))) return undefined;
  if (role !== undefined && typeof role !== 'string') return undefined;
  const given = Object.entries({ ...numbers, role }).filter(([, one]) => one !== undefined);
  return { mode: mode as Mode, ...Object.fromEntries(given) };
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** The switches as they stand. Who waits for one to change is told. */
export class SwitchBoard {
  readonly #switches = new Map<SimulatedConnection, Switch>();
  readonly #waiting = new Set<() => void>();

  set(connection: SimulatedConnection, one: Switch): void {
    this.#switches.set(connection, { ...one });
    for (const tell of [...this.#waiting]) tell();
  }

  all(): Record<SimulatedConnection, Switch> {
    const of = (name: SimulatedConnection): Switch => this.#switches.get(name) ?? { mode: 'ok' };
    return { sdi: of('sdi'), ydi: of('ydi'), person: of('person') };
  }

  /** What this request meets; counts it when the switch is for a number of requests. */
  meet(connection: SimulatedConnection, roles: readonly string[], offset: number): Switch {
    const one = this.#switches.get(connection) ?? { mode: 'ok' };
    const elsewhere = one.role !== undefined && !roles.includes(one.role.toLowerCase());
    if (elsewhere || offset < (one.fromOffset ?? 0)) return { mode: 'ok' };
    if (one.times === undefined) return one;
    if (one.times <= 1) this.#switches.set(connection, { mode: 'ok' });
    else this.#switches.set(connection, { ...one, times: one.times - 1 });
    return one;
  }

  /** Waits until some switch is set, or the signal says that nobody waits any more. */
  changed(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.#waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      if (signal.aborted) return resolve();
      this.#waiting.add(done);
      signal.addEventListener('abort', done);
    });
  }
}
