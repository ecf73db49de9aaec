import { randomUUID } from 'node:crypto';
import {
  createGateway,
  type Gateway,
  type GatewayParts,
  type LogEntry,
  type SignedIn,
} from '@hoi/gateway';
import type { CitizenId, HoiIndex, Instant } from '@hoi/model';
import { AREAS } from '@hoi/model';
import { decideReading, type Viewer } from '@hoi/model/access';

export const NOW = '2026-11-12T13:00:00.000Z' as Instant;
export const MUNICIPALITY = '00000000';
export type Row = Parameters<GatewayParts['audit']['record']>[0][number];

const PREFIXES = ['00', '15', '17', '18', '27', '28', '29', '32', '34', '54'];

/** Sees everything in every area, also what cannot be placed. */
export function everything(more: Partial<Viewer> = {}): Viewer {
  return {
    id: 'employee-all',
    audience: 'professional',
    municipality: MUNICIPALITY,
    units: [],
    areas: [...AREAS],
    roles: ['caseworker', 'coordinator'],
    kleScopes: PREFIXES.map((prefix) => ({
      prefix,
      sensitivity: 'sensitive' as const,
    })),
    securityIds: [],
    dataQuality: true,
    ...more,
  };
}

/** Anyone who knows a token is whoever it stands for. */
export class Doors {
  readonly #known = new Map<string, SignedIn>();

  let(viewer: Viewer, until = '2099-01-01T00:00:00.000Z' as Instant): string {
    const token = randomUUID();
    this.#known.set(token, { viewer, session: token, until });
    return token;
  }

  verify(token: string): Promise<SignedIn | undefined> {
    return Promise.resolve(this.#known.get(token));
  }
}

export interface Stand {
  gateway: Gateway;
  url: string;
  doors: Doors;
  rows: Row[];
  log: LogEntry[];
  ask(path: string, options?: Asking): Promise<Response>;
  stop(): Promise<void>;
}

export interface Asking {
  token?: string;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  method?: string;
}

/** A gateway on a port of this machine, over whatever index. */
export async function stand(index: HoiIndex, more: Partial<GatewayParts> = {}): Promise<Stand> {
  const doors = new Doors();
  const rows: Row[] = [];
  const log: LogEntry[] = [];
  const gateway = createGateway({
    index,
    decide: decideReading,
    audit: {
      record: (some) => {
        rows.push(...some);
        return Promise.resolve();
      },
    },
    people: {
      search: () => Promise.resolve([]),
      lookup: () => Promise.resolve(randomUUID() as unknown as CitizenId),
    },
    signIn: doors,
    log: (entry) => void log.push(entry),
    now: () => NOW,
    ...more,
  });
  const port = await gateway.start();
  const url = `http://127.0.0.1:${String(port)}`;
  return {
    gateway,
    url,
    doors,
    rows,
    log,
    ask: (path, { token, body, headers, signal, method } = {}) =>
      fetch(`${url}${path}`, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        ...(signal === undefined ? {} : { signal }),
      }),
    stop: () => gateway.stop(200),
  };
}

export async function until(look: () => boolean, milliseconds = 60_000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!look()) {
    if (performance.now() > end) throw new Error('did not happen');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export function linesOf(text: string): { facet: string; reading: Record<string, unknown> }[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { facet: string; reading: Record<string, unknown> });
}
