import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Command } from '@hoi/model';
import type { HoiSource } from '../context/source-context.js';
import { CommandEvent } from '../events/command.js';

/**
 * How an attempt stands.
 * - `handed`: the host took it over and does not tell how it went
 * - `failed`: nobody knows whether it was carried out; trying again uses the same key
 */
export type CommandState =
  | { kind: 'running' | 'done' | 'conflict' | 'handed' }
  | { kind: 'refused'; reason: string }
  | { kind: 'failed'; reference?: string };

interface Attempt {
  /** What was asked for, before anything that changes by itself (an instant) was put into it. */
  asked: string;
  command: Command;
  key: string;
}

/**
 * Runs commands, each at a place on screen that shows how it went. While one runs at a place nothing else starts there; until
 * its outcome is known, asking for the same again is the same command under the same key.
 */
export class CommandController implements ReactiveController {
  #states = new Map<string, CommandState>();
  #attempts = new Map<string, Attempt>();
  /** Counts up when everything is forgotten, so that a late outcome lands nowhere. */
  #life = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly source: () => HoiSource | undefined,
  ) {
    host.addController(this);
  }

  // A command under way is not stopped when its element leaves the page: its outcome would be unknown.
  hostConnected(): void {}

  at(place: string): CommandState | undefined {
    return this.#states.get(place);
  }

  /** Forgets how it went, not what is still unknown. */
  clear(place: string): void {
    if (this.#states.get(place)?.kind === 'running') return;
    this.#states.delete(place);
    this.host.requestUpdate();
  }

  /** Another citizen: nothing of the one before stays. */
  forget(): void {
    this.#life += 1;
    this.#states.clear();
    this.#attempts.clear();
  }

  async run(place: string, asked: string, make: () => Command): Promise<CommandState> {
    const running = this.#states.get(place);
    if (running?.kind === 'running') return running;
    const before = this.#attempts.get(place);
    const attempt =
      before?.asked === asked ? before : { asked, command: make(), key: idempotencyKey() };
    this.#attempts.set(place, attempt);
    const life = this.#life;
    const source = this.source();
    this.#set(place, { kind: 'running' });
    const state = await this.#try(attempt, source);
    if (life !== this.#life) return state;
    if (state.kind !== 'failed') this.#attempts.delete(place);
    this.#set(place, state);
    if (state.kind === 'done' || state.kind === 'conflict') source?.refresh();
    return state;
  }

  async #try({ command, key }: Attempt, source: HoiSource | undefined): Promise<CommandState> {
    const event = new CommandEvent(command, key);
    const mine = this.host.dispatchEvent(event);
    if (!mine && !event.answer) return { kind: 'handed' };
    if (mine && !source) return { kind: 'refused', reason: 'command.notConnected' };
    try {
      const outcome = await (event.answer ?? source?.index.run(command, { idempotencyKey: key }));
      if (outcome?.outcome === 'refused') return { kind: 'refused', reason: outcome.reason };
      return { kind: outcome?.outcome === 'conflict' ? 'conflict' : 'done' };
    } catch (error) {
      const reference: unknown = (error as { reference?: unknown } | undefined)?.reference;
      return typeof reference === 'string' && /^[0-9a-f-]{4,40}$/i.test(reference)
        ? { kind: 'failed', reference }
        : { kind: 'failed' };
    }
  }

  #set(place: string, state: CommandState): void {
    this.#states.set(place, state);
    this.host.requestUpdate();
  }
}

/** A random key. Not `randomUUID`, which a page without https does not have. */
function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
