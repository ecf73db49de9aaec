import {
  type CSSResultOrNative,
  type ReactiveController,
  type ReactiveControllerHost,
  adoptStyles,
} from 'lit';
import { type Words, learn } from './locale.js';

/** What is fetched when it is first needed, from beside the module that names it, with the words and styles its templates need. */
export interface Part {
  words?: readonly Words[];
  styles?: readonly CSSResultOrNative[];
}
export type Loaders = Readonly<Record<string, () => Promise<Part>>>;
export type PartOf<L extends Loaders, P extends keyof L> = Awaited<ReturnType<L[P]>>;

type Host = ReactiveControllerHost & HTMLElement & { renderRoot?: HTMLElement | DocumentFragment };

/** Fetched once for all elements of the page. */
const fetched = new WeakMap<() => Promise<Part>, Part>();

/** The parts one element has asked for. Their styles stand in its root before anything of theirs is drawn. */
export class LazyParts<L extends Loaders> implements ReactiveController {
  #coming = new Map<keyof L, Promise<void>>();
  #failed = new Set<keyof L>();
  #styled = new Set<keyof L>();

  constructor(
    private readonly host: Host,
    private readonly loaders: L,
    private readonly ownStyles: readonly CSSResultOrNative[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // What could not be fetched may be there now.
    this.#failed.clear();
  }

  /** The part when it is here; else it is fetched, and the host drawn again when it has come. */
  get<P extends keyof L>(name: P): PartOf<L, P> | undefined {
    const part = this.#part(name);
    if (part) this.#adopt(name);
    else if (!this.#failed.has(name)) void this.load(name);
    return part;
  }

  /** The part if it is here; nothing is fetched. */
  here<P extends keyof L>(name: P): PartOf<L, P> | undefined {
    return this.#part(name);
  }

  /** It was asked for and could not be fetched. */
  hasFailed(name: keyof L): boolean {
    return this.#failed.has(name);
  }

  /** The first of those asked for that could not be fetched. */
  get failed(): keyof L | undefined {
    return [...this.#failed][0];
  }

  /** A browser asks again for a module that it could not fetch. */
  retry(): void {
    this.#failed.clear();
    this.host.requestUpdate();
  }

  async load<P extends keyof L>(name: P): Promise<PartOf<L, P> | undefined> {
    let coming = this.#coming.get(name);
    if (!coming && !this.#part(name)) {
      this.#failed.delete(name);
      coming = this.#fetch(name);
      this.#coming.set(name, coming);
    }
    await coming;
    return this.#part(name);
  }

  /** The reader has turned to something else than what could not be fetched. */
  forget(name: keyof L): void {
    if (this.#failed.delete(name)) this.host.requestUpdate();
  }

  /** Fetched ahead of anyone asking. If it cannot be had nobody has missed it, and the next who asks fetches it. */
  async foresee(name: keyof L): Promise<void> {
    if (this.#part(name) || this.#coming.has(name)) return;
    await this.#bring(name).catch(() => undefined);
  }

  /** Settles when nothing is on its way. */
  async settled(): Promise<void> {
    while (this.#coming.size > 0) await Promise.all(this.#coming.values());
  }

  #part<P extends keyof L>(name: P): PartOf<L, P> | undefined {
    const load = this.loaders[name];
    return load && (fetched.get(load) as PartOf<L, P> | undefined);
  }

  /** Its words are there before anything of it is drawn. */
  async #bring(name: keyof L): Promise<void> {
    const load = this.loaders[name];
    if (!load) return;
    const part = await load();
    learn(part.words);
    fetched.set(load, part);
  }

  async #fetch(name: keyof L): Promise<void> {
    try {
      await this.#bring(name);
    } catch {
      this.#failed.add(name);
    }
    this.#coming.delete(name);
    this.host.requestUpdate();
  }

  #adopt(name: keyof L): void {
    const root = this.host.renderRoot;
    if (this.#styled.has(name) || !(root instanceof ShadowRoot)) return;
    this.#styled.add(name);
    const more = [...this.#styled].flatMap((one) => [...(this.#part(one)?.styles ?? [])]);
    adoptStyles(root, [...this.ownStyles, ...new Set(more)]);
  }
}
