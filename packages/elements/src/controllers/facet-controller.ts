import { Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Facet, FacetValue, Query } from '@hoi/model';
import type { HoiSource } from '../context/source-context.js';
import {
  type FacetState,
  type Given,
  type ShownReading,
  stateOfGiven,
  usableReading,
} from '../internal/facet-state.js';
import { type SourceFinder, sourceFinder } from './source-finder.js';

/** When the facts shall hold, and what was known then. */
export type QueryPoint = Pick<Query, 'validAt' | 'knownAt'>;

/**
 * One facet for one element: the property the host set, else what the nearest context reads. The only reader of the context.
 *
 * While a new reading is on its way the old one stays; for another citizen or another sign-in it is dropped at once.
 */
export class FacetController<F extends Facet> implements ReactiveController {
  #shown: ShownReading<FacetValue[F]> | undefined;
  #epoch: object | undefined;
  #failed = false;
  #reference: string | undefined;
  /** A read was cut off because the element left the page; it begins anew when the element comes back. */
  #cutOff = false;
  #visit = 0;
  #finder: SourceFinder;
  /** The point in time that what is shown holds for. */
  #shownPoint = '';
  #task: Task<readonly [HoiSource | undefined, boolean, number, string], void>;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly facet: F,
    private readonly given: () => Given<FacetValue[F]>,
    /** Whether it is read at all; what is seen only behind a fold need not be, until someone opens it. */
    private readonly wanted: () => boolean = () => true,
    /** The point in time the element itself shows, when that is not the context's. */
    private readonly point: () => QueryPoint | undefined = () => undefined,
  ) {
    // Before this one, so that the source is there when this one is asked.
    this.#finder = sourceFinder(host);
    host.addController(this);
    // Whoever draws is told here when there is something to draw: that a task begins or ends is nothing to see.
    const quiet: ReactiveControllerHost = {
      addController: (controller) => host.addController(controller),
      removeController: (controller) => host.removeController(controller),
      requestUpdate: () => undefined,
      get updateComplete() {
        return host.updateComplete;
      },
    };
    this.#task = new Task(quiet, {
      args: () => [this.#finder.value, this.#reads, this.#visit, this.#pointKey] as const,
      task: async ([source, reads], { signal }) => {
        if (!source || !reads) return;
        await this.#follow(source, signal);
      },
    });
  }

  /** The context this element stands in, if any. */
  get source(): HoiSource | undefined {
    return this.#finder.value;
  }

  /** There is a context, and its viewer is no longer signed in. */
  get signedOut(): boolean {
    return this.#finder.signedOut;
  }

  get #pointKey(): string {
    const { validAt = '', knownAt = '' } = this.point() ?? {};
    return `${validAt} ${knownAt}`;
  }

  get #reads(): boolean {
    return this.given() === undefined && this.#finder.mayRead && this.wanted();
  }

  get state(): FacetState<FacetValue[F]> {
    const given = this.given();
    if (given !== undefined) return stateOfGiven(this.facet, given);
    const source = this.#finder.value;
    if (!source || !this.wanted()) return { phase: 'absent', reading: undefined, bare: false };
    // What held, or was known, at another time is not shown in the meantime: it would be read as this one's.
    const same = this.#epoch === source.epoch && this.#shownPoint === this.#pointKey;
    const reading = same ? this.#shown : undefined;
    if (this.#failed) {
      return { phase: 'failed', reading, bare: false, ...this.#support() };
    }
    if (!reading) return { phase: 'loading', reading, bare: false };
    return { phase: reading.settled ? 'settled' : 'partial', reading, bare: false };
  }

  /** Without a source nothing of what was seen stays, in memory either: the viewer may have signed out. */
  hostUpdate(): void {
    if (this.#finder.value === undefined) this.#shown = undefined;
  }

  hostConnected(): void {
    if (!this.#cutOff) return;
    this.#cutOff = false;
    this.#visit += 1;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#task.abort();
  }

  async #follow(source: HoiSource, signal: AbortSignal): Promise<void> {
    const point = this.#pointKey;
    if (this.#epoch !== source.epoch || this.#shownPoint !== point) {
      this.#epoch = source.epoch;
      this.#shownPoint = point;
      this.#shown = undefined;
    }
    this.#failed = false;
    this.#cutOff = true;
    try {
      for await (const reading of source.index.read(
        this.facet,
        { ...source.query, ...this.point() },
        signal,
      )) {
        if (signal.aborted) return;
        this.#shown = usableReading(this.facet, reading);
        this.host.requestUpdate();
      }
      this.#cutOff = false;
    } catch (error) {
      if (signal.aborted) return;
      this.#cutOff = false;
      this.#failed = true;
      this.#reference = referenceOf(error);
      this.host.requestUpdate();
    }
  }

  #support(): { reference?: string } {
    return this.#reference === undefined ? {} : { reference: this.#reference };
  }
}

/** A support reference that an adapter put on its error; nothing else of an error is ever shown. */
function referenceOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('reference' in error)) return undefined;
  const { reference } = error;
  return typeof reference === 'string' && /^[0-9a-f-]{4,40}$/i.test(reference)
    ? reference
    : undefined;
}
