import { systemScheduler, type Scheduler, isOpaqueId } from '@hoi/adapters/port.js';
import {
  type CitizenId,
  type Facet,
  type HoiIndex,
  type Instant,
  type Query,
  systemNow,
} from '@hoi/model';
import * as v from 'valibot';
import type { Log } from '../log/log.js';
import type { SignedIn } from '../sign-in/sign-in.js';
import { SignOuts } from '../sign-in/sign-outs.js';
import type { GatewayParts } from './deps.js';
import { LIMITS, type Limits } from './limits.js';
import { LinkedSignal } from './linked-signal.js';
import { mayOpen } from './may-open.js';
import type { Opening } from './opening.js';
import { Openings } from './openings.js';
import { Problem } from './problem.js';
import { readJson } from './read-body.js';
import { Slots } from './slots.js';

/** One request, as its handler sees it. */
export interface Ask {
  request: Request;
  reference: string;
  parameter(name: string): string;
  query(name: string): string | undefined;
  signedIn: SignedIn;
  /** Ends when the client leaves. */
  left: AbortSignal;
  /** Cuts the line: all that can be done when an answer has begun. */
  breakOff(): void;
}

/** What the handlers share: the parts, the places, and what everyone must check. */
export class Desk {
  readonly limits: Limits;
  readonly now: () => Instant;
  readonly after: Scheduler;
  readonly log: Log;
  readonly readings: Slots;
  readonly watches: Slots;
  readonly openings: Openings;
  readonly signOuts: SignOuts;
  /** No new work: streams of changes end, readings may finish. */
  readonly closing = new AbortController();
  /** Nothing any more. */
  readonly over = new AbortController();

  constructor(readonly parts: GatewayParts) {
    this.limits = { ...LIMITS, ...parts.limits };
    this.now = parts.now ?? systemNow;
    this.after = parts.after ?? systemScheduler;
    this.log = parts.log ?? (() => undefined);
    this.readings = new Slots(this.limits.readings, this.limits.readingsEach);
    this.watches = new Slots(this.limits.watches, this.limits.watchesEach);
    this.openings = new Openings(this.now);
    this.signOuts = new SignOuts(this.now);
  }

  /** The citizen of the address, when this viewer has any business with them; else the one answer there is. */
  citizenOf(ask: Ask): CitizenId {
    const id = ask.parameter('citizen');
    const isOne = isOpaqueId(id) && (this.parts.isCitizenId?.(id) ?? true);
    if (!isOne || !mayOpen(ask.signedIn.viewer, id as CitizenId, this.now())) {
      throw new Problem('notFound');
    }
    return id as CitizenId;
  }

  indexFor(signedIn: SignedIn): HoiIndex {
    const { index } = this.parts;
    return typeof index === 'function' ? index(signedIn) : index;
  }

  opening(signedIn: SignedIn, query: Query, facets: readonly Facet[]): Opening {
    const { decide, settings } = this.parts;
    const { now, after, limits } = this;
    return {
      index: this.indexFor(signedIn),
      decide,
      viewer: signedIn.viewer,
      query,
      facets,
      settings,
      now,
      after,
      consentMs: limits.consentMs,
    };
  }

  /** A place among the readings or the watches. */
  take(slots: Slots, { viewer }: SignedIn): () => void {
    const place = slots.take(viewer.id);
    if (typeof place === 'string') throw new Problem(place);
    return place;
  }

  /** Ends when the client leaves, the server closes for good, or it has taken too long. */
  readingSignal({ left }: Ask): LinkedSignal {
    return new LinkedSignal([left, this.over.signal], (run) =>
      this.after(run, this.limits.readingMs),
    );
  }

  async body<S extends v.GenericSchema>(ask: Ask, schema: S): Promise<v.InferOutput<S>> {
    return checked(schema, await readJson(ask.request, this.limits.bodyBytes));
  }

  /** Writes down who looked; when that is not possible, nothing is shown. */
  async record(rows: Parameters<GatewayParts['audit']['record']>[0]): Promise<void> {
    if (rows.length === 0) return;
    try {
      await this.parts.audit.record(rows);
    } catch (error) {
      this.log({
        level: 'error',
        event: 'audit.failed',
        error: error instanceof Error ? error.name : 'unknown',
      });
      throw new Problem('audit');
    }
  }
}

/** The value as the schema reads it. A purpose that is missing is said so; anything else is simply not understood. */
export function checked<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const { purpose } = (value ?? {}) as { purpose?: unknown };
  const without = purpose === undefined || (typeof purpose === 'string' && purpose.trim() === '');
  const asksPurpose = result.issues.some(({ path }) => path?.[0]?.key === 'purpose');
  throw new Problem(asksPurpose && without ? 'purpose.missing' : 'request.invalid');
}
