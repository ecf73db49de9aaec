import { gzipSync } from 'node:zlib';
import { buildEmbed } from '../build/embed.mjs';

/** The elements a script tag fetches when the page holds them. */
export const ELEMENTS = ['case-overview', 'timeline', 'joint-plan', 'consent-status'];

/** The bundle as a page meets it: its pieces by name, each with its size on the wire. */
export async function measure() {
  const chunks = await buildEmbed();
  // Two elements may each have a piece of one name: the second is known by its file.
  const names = new Map();
  const taken = new Set();
  for (const { name, fileName } of chunks) {
    names.set(fileName, taken.has(name) ? fileName : name);
    taken.add(name);
  }
  const pieces = new Map();
  for (const { fileName, code, imports, dynamicImports, moduleIds } of chunks) {
    pieces.set(names.get(fileName), {
      bytes: gzipSync(code, { level: 9 }).length,
      imports: imports.map((file) => names.get(file)),
      later: dynamicImports.map((file) => names.get(file)),
      modules: moduleIds,
    });
  }
  return pieces;
}

/** The piece that holds a module of the elements. */
export function pieceWith(module, pieces) {
  const found = [...pieces].find(([, { modules }]) =>
    modules.some((id) => id.endsWith(`/elements/src/${module}.ts`)),
  );
  if (!found) throw new Error(`no piece holds ${module}`);
  return found[0];
}

/** Pieces and all they import at once. */
export function closureOf(names, pieces, found = new Set()) {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    closureOf(pieces.get(name).imports, pieces, found);
  }
  return found;
}

/** What pieces may still fetch when they are asked for it. */
export function laterOf(names, pieces) {
  const atOnce = closureOf(names, pieces);
  const later = new Set();
  const queue = [...atOnce];
  while (queue.length > 0) {
    for (const next of closureOf(pieces.get(queue.pop()).later, pieces)) {
      if (atOnce.has(next) || later.has(next)) continue;
      later.add(next);
      queue.push(next);
    }
  }
  return later;
}

export function without(names, others) {
  return new Set([...names].filter((name) => !others.has(name)));
}

export function bytesOf(names, pieces) {
  return [...names].reduce((sum, name) => sum + (pieces.get(name)?.bytes ?? 0), 0);
}

/** What elements fetch at once and more than one of them has use for. */
export function sharedBy(names, pieces) {
  const each = names.map((name) => ({
    atOnce: closureOf([name], pieces),
    later: laterOf([name], pieces),
  }));
  const users = (piece) =>
    each.filter(({ atOnce, later }) => atOnce.has(piece) || later.has(piece)).length;
  const fetched = new Set(each.flatMap(({ atOnce }) => [...atOnce]));
  return new Set([...fetched].filter((piece) => users(piece) > 1));
}
