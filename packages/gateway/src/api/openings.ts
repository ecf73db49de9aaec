import { randomUUID } from 'node:crypto';
import { type CitizenId, type Instant, millisecondsOf } from '@hoi/model';
import type { Viewer } from '@hoi/model/access';

/** A page that is looked at reads again and again; after this long without any it is another look. */
const QUIET_MS = 15 * 60 * 1000;
const SWEEP_AT = 10_000;

/**
 * One number for all that one viewer asks of one citizen for one purpose in one go, so that whoever reads the log, the citizen
 * too, sees one opening and not the twenty requests a page makes of it.
 */
export class Openings {
  readonly #open = new Map<string, { correlation: string; until: number }>();

  /** The purpose of the last one, by viewer and citizen. */
  readonly #last = new Map<string, string>();

  constructor(private readonly now: () => Instant) {}

  of({ id, audience }: Viewer, citizen: CitizenId, purpose: string): string {
    const now = millisecondsOf(this.now());
    const key = JSON.stringify([id, audience, citizen, purpose]);
    const known = this.#open.get(key);
    const correlation = known && known.until > now ? known.correlation : randomUUID();
    // Told anew so that the map stays in the order of their ends.
    this.#open.delete(key);
    this.#open.set(key, { correlation, until: now + QUIET_MS });
    this.#last.set(JSON.stringify([id, audience, citizen]), purpose);
    if (this.#open.size > SWEEP_AT) this.#sweep(now);
    return correlation;
  }

  /** What is done beside a reading, and says no purpose of its own, belongs to the look it is done in. */
  within(viewer: Viewer, citizen: CitizenId, otherwise: string) {
    const { id, audience } = viewer;
    const last = this.#last.get(JSON.stringify([id, audience, citizen]));
    const open = last && this.#open.get(JSON.stringify([id, audience, citizen, last]));
    const isOpen = open && open.until > millisecondsOf(this.now());
    const purpose = isOpen ? last : otherwise;
    return { purpose, correlation: this.of(viewer, citizen, purpose) };
  }

  #sweep(now: number): void {
    for (const [key, { until }] of this.#open) {
      if (until > now && this.#open.size <= SWEEP_AT) return;
      this.#open.delete(key);
      this.#last.delete(JSON.stringify((JSON.parse(key) as string[]).slice(0, 3)));
    }
  }
}
