import { type Xml, el, leaf } from './xml.js';

/** Which part of an answer is asked for, as the index's own paging does it. */
export interface WriteOptions {
  /** FoersteResultatReference; 0 when absent. */
  offset?: number;
  /** MaksimalAntalKvantitet; without it everything comes at once. */
  limit?: number;
  /** Whether `Antal` counts what this answer holds (default) or everything that was found. */
  counted?: 'page' | 'total';
}

export interface SdiOptions extends WriteOptions {
  /** Only cases where the citizen has this role, as one SoegSag asks for one role. */
  role?: 'primary' | 'secondary' | 'benefitRecipient';
}

/** The page of a list that the options ask for. */
export function pageOf<T>(list: readonly T[], { offset = 0, limit }: WriteOptions): readonly T[] {
  return list.slice(offset, limit === undefined ? undefined : offset + limit);
}

export function isLastPage(total: number, { offset = 0, limit }: WriteOptions): boolean {
  return limit === undefined || offset + limit >= total;
}

export function standardRetur(): Xml {
  return el('sd:StandardRetur', leaf('sd:StatusKode', 20), leaf('sd:FejlbeskedTekst', 'OK'));
}

/** How many of something, with the paging echoed. Where no limit was asked for, one is named that everything fitted in. */
export function antal(
  prefix: string,
  element: string,
  counts: { page: number; total: number },
  options: WriteOptions,
  paged = true,
): Xml {
  return el(
    `${prefix}:Antal`,
    leaf(`${prefix}:Element`, element),
    leaf(`${prefix}:Antal`, options.counted === 'total' ? counts.total : counts.page),
    paged
      ? el(
          `${prefix}:Paginering`,
          leaf('sd:FoersteResultatReference', options.offset ?? 0),
          leaf('sd:MaksimalAntalKvantitet', options.limit ?? Math.max(50, counts.total)),
        )
      : undefined,
  );
}

/** Opening tag of an answer with all its namespaces, so that no part of it has to declare any. */
export function open(name: string, namespaces: Readonly<Record<string, string>>): Xml {
  const declared = Object.entries(namespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name}${declared.join('')}>\n`;
}

/** Pieces put together until they are worth sending, for a server that streams. */
export async function* chunks(
  pieces: Iterable<string>,
  atLeast = 16_384,
): AsyncGenerator<string, void, undefined> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < atLeast) continue;
    yield chunk;
    chunk = '';
    // Lets others have their turn between chunks, as a network would.
    await Promise.resolve();
  }
  if (chunk !== '') yield chunk;
}
