import { gzipSync } from 'node:zlib';
import { buildEmbed } from '../build/embed.mjs';

/** The elements a script tag fetches when the page holds them. */
export const ELEMENTS = ['case-overview', 'timeline', 'joint-plan', 'consent-status'];

/** The bundle as a page meets it: its pieces by name, each with its size on the wire. */
export async function measure() {
  const chunks = await buildEmbed();
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const pieces = new Map();
  for (const { name, code, imports, moduleIds } of chunks) {
    pieces.set(name, {
      bytes: gzipSync(code, { level: 9 }).length,
      imports: imports.map((file) => byFile.get(file).name),
      modules: moduleIds,
    });
  }
  return pieces;
}

/** A piece and all it imports at once. */
export function closureOf(names, pieces, found = new Set()) {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    closureOf(pieces.get(name).imports, pieces, found);
  }
  return found;
}

export function bytesOf(names, pieces) {
  return [...names].reduce((sum, name) => sum + (pieces.get(name)?.bytes ?? 0), 0);
}
