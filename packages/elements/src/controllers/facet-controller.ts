import { ContextConsumer } from '@lit/context';
import { Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Facet, FacetValue } from '@hoi/model';
import { useContextRoot } from '../context/context-root.js';
import { type HoiSource, sourceContext } from '../context/source-context.js';
import {
  type FacetState,
  type Given,
  type ShownReading,
  stateOfGiven,
} from '../internal/facet-state.js';

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
  #release: (() => void) | undefined;
  #consumer: ContextConsumer<typeof sourceContext, ReactiveControllerHost & HTMLElement>;
  #task: Task<readonly [HoiSource | undefined, boolean, number], void>;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly facet: F,
    private readonly given: () => Given<FacetValue[F]>,
  ) {
    host.addController(this);
    this.#consumer = new ContextConsumer(host, { context: sourceContext, subscribe: true });
    this.#task = new Task(host, {
      args: () => [this.#consumer.value, this.given() !== undefined, this.#visit] as const,
      task: async ([source, given], { signal }) => {
        if (!source || given) return;
        await this.#follow(source, signal);
      },
    });
  }

  /** The context this element stands in, if any. */
  get source(): HoiSource | undefined {
    return this.#consumer.value;
  }

  get state(): FacetState<FacetValue[F]> {
    const given = this.given();
    if (given !== undefined) return stateOfGiven<FacetValue[F]>(given);
    const source = this.#consumer.value;
    if (!source) return { phase: 'absent', reading: undefined, bare: false };
    const reading = this.#epoch === source.epoch ? this.#shown : undefined;
    if (this.#failed) {
      return { phase: 'failed', reading, bare: false, ...this.#support() };
    }
    if (!reading) return { phase: 'loading', reading, bare: false };
    return { phase: reading.settled ? 'settled' : 'partial', reading, bare: false };
  }

  hostConnected(): void {
    this.#release = useContextRoot();
    if (!this.#cutOff) return;
    this.#cutOff = false;
    this.#visit += 1;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#release?.();
    this.#release = undefined;
    this.#task.abort();
  }

  async #follow(source: HoiSource, signal: AbortSignal): Promise<void> {
    if (this.#epoch !== source.epoch) {
      this.#epoch = source.epoch;
      this.#shown = undefined;
    }
    this.#failed = false;
    this.#cutOff = true;
    try {
      for await (const reading of source.index.read(this.facet, source.query, signal)) {
        if (signal.aborted) return;
        this.#shown = reading;
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
