import {
  type CSSResultOrNative,
  type ReactiveController,
  type ReactiveControllerHost,
  adoptStyles,
} from 'lit';
import { learn } from '../internal/locale.js';

/** What is fetched when it is first needed, each from beside this module: the picture needs none of it. */
export const LOADERS = {
  table: () => import('./timeline.table.part.js'),
  list: () => import('./timeline.list.part.js'),
  details: () => import('./timeline.details.part.js'),
  output: () => import('./timeline.output.part.js'),
  menus: () => import('./timeline.menus.part.js'),
  moving: () => import('./timeline.moving.part.js'),
  payments: () => import('./timeline.payments.part.js'),
};
export type PartName = keyof typeof LOADERS;
export type Part<P extends PartName> = Awaited<ReturnType<(typeof LOADERS)[P]>>;
export type PartState = 'ready' | 'loading' | 'failed';

type Host = ReactiveControllerHost & HTMLElement & { renderRoot?: HTMLElement | DocumentFragment };

/** Fetched once for all timelines of the page. */
const fetched: { [P in PartName]?: Part<P> } = {};

/** Fetches a part; its words are there before anything of it is drawn. */
async function bring<P extends PartName>(name: P): Promise<void> {
  const part = (await LOADERS[name]()) as Part<P>;
  learn(part.words);
  fetched[name] ??= part as (typeof fetched)[P];
}

/** The parts one element has asked for. Their styles stand in its root before anything of theirs is drawn. */
export class Parts implements ReactiveController {
  #coming = new Map<PartName, Promise<void>>();
  #failed = new Set<PartName>();
  #styled = new Set<PartName>();

  constructor(
    private readonly host: Host,
    private readonly ownStyles: readonly CSSResultOrNative[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // What could not be fetched may be there now.
    this.#failed.clear();
  }

  /** The part when it is here; else it is fetched, and the host drawn again when it has come. */
  get<P extends PartName>(name: P): Part<P> | undefined {
    const part = fetched[name];
    if (part) this.#adopt(name);
    else if (!this.#failed.has(name)) void this.load(name);
    return part;
  }

  /** The part if it is here; nothing is fetched. */
  here<P extends PartName>(name: P): Part<P> | undefined {
    return fetched[name];
  }

  state(name: PartName): PartState {
    return this.get(name) ? 'ready' : this.#failed.has(name) ? 'failed' : 'loading';
  }

  /** The first of those asked for that could not be fetched. */
  get failed(): PartName | undefined {
    return [...this.#failed][0];
  }

  /** A browser asks again for a module that it could not fetch. */
  retry(): void {
    this.#failed.clear();
    this.host.requestUpdate();
  }

  /** The reader has turned to something else. */
  forget(name: PartName): void {
    if (this.#failed.delete(name)) this.host.requestUpdate();
  }

  async load<P extends PartName>(name: P): Promise<Part<P> | undefined> {
    let coming = this.#coming.get(name);
    if (!coming && !fetched[name]) {
      this.#failed.delete(name);
      coming = this.#fetch(name);
      this.#coming.set(name, coming);
    }
    await coming;
    return fetched[name];
  }

  /** Fetched ahead of anyone asking. If it cannot be had nobody has missed it, and the next who asks fetches it. */
  async foresee(name: PartName): Promise<void> {
    if (fetched[name] || this.#coming.has(name)) return;
    try {
      await bring(name);
    } catch {
      // Nobody asked.
    }
  }

  /** Settles when nothing is on its way. */
  async settled(): Promise<void> {
    while (this.#coming.size > 0) await Promise.all(this.#coming.values());
  }

  async #fetch(name: PartName): Promise<void> {
    try {
      await bring(name);
    } catch {
      this.#failed.add(name);
    }
    this.#coming.delete(name);
    this.host.requestUpdate();
  }

  #adopt(name: PartName): void {
    const root = this.host.renderRoot;
    if (this.#styled.has(name) || !(root instanceof ShadowRoot)) return;
    this.#styled.add(name);
    const more = [...this.#styled].flatMap((one) => [...(fetched[one]?.styles ?? [])]);
    adoptStyles(root, [...this.ownStyles, ...new Set(more)]);
  }
}
