import type { Scheduler } from '@hoi/adapters/port.js';
import { type CitizenId, endOfConsent, type Instant, millisecondsOf } from '@hoi/model';
import type { HoiStore } from '../store/store.js';

/** Longer timers fire at once; the end is looked for again before. */
const LONGEST_TIMER = 2_147_483_647;

/**
 * A consent may end by itself, at its own instant: "ja til kl. 14.05". Nobody sends a command then, so whoever has the page open is
 * told here, as of a withdrawal.
 */
export class ConsentEnds {
  #callOff: () => void = () => undefined;
  #looks = 0;

  constructor(
    private readonly store: Pick<HoiStore, 'read'>,
    private readonly citizen: CitizenId,
    private readonly now: () => Instant,
    private readonly after: Scheduler,
    private readonly tell: () => void,
  ) {}

  /** Looks for the next end: when the watch begins, and when a consent has been changed. */
  async heed(): Promise<void> {
    const look = (this.#looks += 1);
    this.#callOff();
    const consents = await this.store.read('consents', this.citizen).catch(() => []);
    // Someone has looked since, or has left.
    if (look !== this.#looks) return;
    const now = this.now();
    const next = consents
      .flatMap((one) => (one.state === 'given' ? (endOfConsent(one) ?? []) : []))
      .filter((end) => end > now)
      .sort()[0];
    if (next === undefined) return;
    const wait = millisecondsOf(next) - millisecondsOf(now);
    this.#callOff = this.after(
      () => {
        if (wait <= LONGEST_TIMER) this.tell();
        void this.heed();
      },
      Math.min(wait, LONGEST_TIMER),
    );
  }

  stop(): void {
    this.#looks += 1;
    this.#callOff();
  }
}
