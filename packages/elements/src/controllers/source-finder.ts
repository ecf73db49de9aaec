import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { useContextRoot } from '../context/context-root.js';
import { type HoiSource, sourceContext } from '../context/source-context.js';

type Host = ReactiveControllerHost & HTMLElement & { context?: string | undefined };

const finders = new WeakMap<Host, SourceFinder>();

/** The finder of an element; all its facets share one. */
export function sourceFinder(host: Host): SourceFinder {
  let finder = finders.get(host);
  if (!finder) finders.set(host, (finder = new SourceFinder(host)));
  return finder;
}

/**
 * Finds the context of an element: the one whose id it names, else the nearest around it; early, late or moved. Where that context
 * asks for it, the element counts as ready to read only once it has been on screen.
 */
export class SourceFinder implements ReactiveController {
  #source: HoiSource | undefined;
  #unsubscribe: (() => void) | undefined;
  #releaseRoot: (() => void) | undefined;
  #releaseSource: (() => void) | undefined;
  #named: string | undefined;
  #seen = false;
  #observer: IntersectionObserver | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  get value(): HoiSource | undefined {
    return this.#source?.signedOut ? undefined : this.#source;
  }

  /** There is a context, and its viewer is no longer signed in. */
  get signedOut(): boolean {
    return this.#source?.signedOut === true;
  }

  get mayRead(): boolean {
    return this.value !== undefined && (this.#seen || !this.value.visibleOnly);
  }

  hostConnected(): void {
    this.#releaseRoot = useContextRoot();
    document.addEventListener('context-provider', this.#provided);
    this.#find();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#provided);
    this.#releaseRoot?.();
    this.#releaseRoot = undefined;
    this.#leave();
    this.#stopLooking();
  }

  hostUpdate(): void {
    if (this.host.isConnected && this.host.context !== this.#named) this.#find();
  }

  #find(): void {
    this.#leave();
    this.#named = this.host.context;
    if (this.#named === undefined || this.#named === '') {
      this.host.dispatchEvent(this.#request());
      return;
    }
    this.#take(undefined);
    const root = this.host.getRootNode();
    const near = root instanceof ShadowRoot ? root.getElementById(this.#named) : null;
    const provider = near ?? document.getElementById(this.#named);
    if (!provider) return;
    // What asks here must not be answered, or remembered, by anyone further out.
    const stop = (event: Event) => event.stopPropagation();
    provider.addEventListener('context-request', stop, { once: true });
    provider.dispatchEvent(this.#request());
    provider.removeEventListener('context-request', stop);
  }

  #request(): ContextEvent<typeof sourceContext> {
    return new ContextEvent(sourceContext, this.host, this.#answered, true);
  }

  #answered = (value: HoiSource | undefined, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#unsubscribe) {
      this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
    }
    this.#take(value);
  };

  /** A context has come to the page; perhaps the one that is waited for. */
  #provided = (): void => {
    if (this.#named && !this.#unsubscribe) queueMicrotask(() => this.#findNamed());
  };

  #findNamed(): void {
    if (this.#named && !this.#unsubscribe && this.host.isConnected) this.#find();
  }

  #take(source: HoiSource | undefined): void {
    if (source === this.#source) return;
    const before = this.#releaseSource;
    this.#source = source;
    this.#releaseSource = source?.hold?.();
    before?.();
    this.#look();
    this.host.requestUpdate();
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#releaseSource?.();
    this.#releaseSource = undefined;
    this.#source = undefined;
  }

  #look(): void {
    if (!this.#source?.visibleOnly || this.#seen || this.#observer) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#seen = true;
        this.#stopLooking();
        this.host.requestUpdate();
      },
      // A little before it comes into view.
      { rootMargin: '25% 0%' },
    );
    this.#observer.observe(this.host);
  }

  #stopLooking(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
