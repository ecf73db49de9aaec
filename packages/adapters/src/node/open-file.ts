import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

export type FileProblem = 'file.missing' | 'file.directory' | 'file.forbidden' | 'file.unreadable';

/** Opens a file for reading, or says in a word why it cannot be. `-` is standard input. */
export async function openFile(
  path: string,
  stdin: AsyncIterable<Uint8Array | string>,
): Promise<AsyncIterable<Uint8Array | string> | FileProblem> {
  if (path === '-') return stdin;
  try {
    const handle = await open(path, 'r');
    const isDirectory = (await handle.stat()).isDirectory();
    await handle.close();
    return isDirectory ? 'file.directory' : createReadStream(path);
  } catch (error) {
    return problemOf(error);
  }
}

export function problemOf(error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'file.missing';
  if (code === 'EISDIR') return 'file.directory';
  if (code === 'EACCES' || code === 'EPERM') return 'file.forbidden';
  return 'file.unreadable';
}
