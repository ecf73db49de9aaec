import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { overTlsOnly, type Signer, unsignedForLoopback } from '../connectors/index.js';

/**
 * The operator's signer: the default export of a module of theirs, or what it returns when it is a function. Without one nothing
 * is signed and nobody but this machine is asked.
 */
export async function loadSigner(path: string | undefined): Promise<Signer> {
  if (path === undefined) return unsignedForLoopback;
  const { default: exported } = (await import(pathToFileURL(resolve(path)).href).catch(() => {
    throw new Error('HOI_SIGNER could not be loaded: it must be the path of a JavaScript module.');
  })) as { default?: unknown };
  const signer: unknown =
    typeof exported === 'function' ? await (exported as () => unknown)() : exported;
  if (!isSigner(signer)) {
    throw new Error('HOI_SIGNER has no signer: its default export must have a method `sign`.');
  }
  return overTlsOnly(signer);
}

function isSigner(value: unknown): value is Signer {
  return typeof (value as Partial<Signer> | null | undefined)?.sign === 'function';
}
