import {
  type Command,
  type Conflict,
  type Done,
  type Facet,
  FACETS,
  type HoiIndex,
  type Instant,
  type Refused,
  systemNow,
} from '@hoi/model';
import { checkQuery } from '../port/check-query.js';
import { notConnected } from '../port/not-connected.js';
import { refused } from '../port/refusals.js';
import { streamOf } from '../port/stream.js';
import { mergedRead } from './merged-read.js';
import { mergedWatch } from './merged-watch.js';

/** An index among others. */
export interface MergePart {
  /** Names the part in reports while it cannot name its own connections: `sdi`, `store` … */
  name: string;
  index: HoiIndex & { readonly commands?: readonly Command['kind'][] };
  /** The facets it is asked for; all when absent. */
  facets?: readonly Facet[];
  /** The commands it claims; when absent those the index itself says it takes, else none. */
  commands?: readonly Command['kind'][];
}

export interface MergeOptions {
  now?: () => Instant;
}

export interface MergedIndex extends HoiIndex {
  /** Every command some part claims. */
  readonly commands: readonly Command['kind'][];
}

/**
 * Several indexes as one. A read asks all that serve the facet at once and is never slower than the fastest; a part that
 * breaks is reported as a failed connection. A command goes to the first part that claims it, and to no other: had two
 * parts carried it out, none could be asked to undo it.
 */
export function mergeIndexes(
  parts: readonly MergePart[],
  { now = systemNow }: MergeOptions = {},
): MergedIndex {
  const claims = (part: MergePart) => part.commands ?? part.index.commands ?? [];
  const serves = (facet: Facet) =>
    parts.filter(({ facets }) => facets === undefined || facets.includes(facet));

  return {
    commands: [...new Set(parts.flatMap(claims))],

    read(facet, query, signal) {
      return streamOf(
        (outlet) => {
          checkQuery(query);
          const asked = serves(facet);
          if (asked.length > 0) return mergedRead(asked, facet, query, now, outlet);
          return { take: () => ({ value: notConnected(facet, now()), last: true }), stop() {} };
        },
        { signal },
      );
    },

    async run(command, options): Promise<Done | Conflict | Refused> {
      options.signal?.throwIfAborted();
      const part = parts.find((one) => claims(one).includes(command.kind));
      if (!part) return refused('command.notSupported');
      return part.index.run(command, options);
    },

    watch(citizen, signal) {
      return streamOf((outlet) => mergedWatch(parts, citizen, outlet, FACETS), {
        signal,
        onAbort: 'end',
      });
    },
  };
}
