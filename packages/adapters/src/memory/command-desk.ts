import {
  type Change,
  type CitizenId,
  civilDateAt,
  type Command,
  type Conflict,
  type Done,
  type Facet,
  type Instant,
  type Refused,
} from '@hoi/model';
import { canonical } from '../port/canonical.js';
import { refused } from '../port/refusals.js';
import { carryOut, facetOf, type HomeCommand, type MemoryAuthor } from './carry-out.js';
import type { Lives } from './lives.js';
import type { MemoryConnection } from './memory-connection.js';

/** What the desk needs of the index. */
export interface DeskSource {
  now: () => Instant;
  lives: Lives;
  author: MemoryAuthor;
  homeOf(facet: Facet): MemoryConnection | undefined;
  tell(citizen: CitizenId, change: Change): void;
}

/**
 * Takes commands. A key stands for one command of one citizen: the same again has the same outcome and is not carried out
 * again; another command under the key is refused. Only what could not be tried (the connection is down) may be tried
 * again under its key.
 */
export class CommandDesk {
  readonly #source: DeskSource;
  readonly #outcomes = new Map<string, { command: string; outcome: Done | Conflict | Refused }>();
  readonly #versions = new Map<string, number>();
  #ids = 0;

  constructor(source: DeskSource) {
    this.#source = source;
  }

  run(command: Command, idempotencyKey: string): Done | Conflict | Refused {
    if (idempotencyKey === '') return refused('command.keyMissing');
    const facet = facetOf(command.kind);
    if (!facet) return refused('command.notSupported');
    const key = `${command.citizen}\u0000${idempotencyKey}`;
    const text = canonical(command);
    const before = this.#outcomes.get(key);
    if (before) return before.command === text ? before.outcome : refused('command.keyReused');
    const home = this.#source.homeOf(facet);
    if (!home) return refused('command.notConnected');
    if (home.state?.kind === 'fails') return refused('command.connectionFailed');
    const outcome = this.#carryOut(command, facet, home.name);
    this.#outcomes.set(key, { command: text, outcome });
    return outcome;
  }

  #carryOut(
    command: Command & { kind: HomeCommand },
    facet: Facet,
    connection: string,
  ): Done | Conflict | Refused {
    const { citizen } = command;
    const { lives, tell } = this.#source;
    const now = this.#source.now();
    const verdict = carryOut(command, {
      now,
      today: civilDateAt(now),
      get: (of) => lives.get(connection, citizen, of),
      set: (of, value) => lives.set(connection, citizen, of, value),
      newId: () => `memory-${(this.#ids += 1)}`,
      author: this.#source.author,
    });
    if ('refusal' in verdict) return refused(verdict.refusal);
    if ('stale' in verdict) return { outcome: 'conflict', parts: verdict.stale };
    if ('versions' in verdict) {
      tell(citizen, { kind: 'facets', facets: verdict.facets });
      return { outcome: 'done', versions: verdict.versions };
    }
    const part = `${citizen}\u0000${facet}\u0000${verdict.written}`;
    const version = (this.#versions.get(part) ?? 0) + (verdict.unchanged ? 0 : 1);
    this.#versions.set(part, version);
    if (verdict.closes) tell(citizen, { kind: 'consentWithdrawn' });
    if (!verdict.unchanged) {
      tell(citizen, { kind: 'facets', facets: [facet, ...(verdict.also ?? [])] });
    }
    return { outcome: 'done', versions: { [verdict.written]: version } };
  }
}
