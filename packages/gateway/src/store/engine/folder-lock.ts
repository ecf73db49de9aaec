import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Takes a folder for this process, or throws. The embedded engine has no lock of its own: two processes on one folder both open it
 * and lose rows without a word (SCALE.md §2.4). On Linux an abstract socket named after the folder's real path, on Windows a
 * pipe: both vanish with the process, however it ends. It does not reach over machines or network namespaces.
 */
export async function lockFolder(realPath: string): Promise<() => Promise<void>> {
  const name = `hoi-store-${createHash('sha256').update(realPath).digest('hex').slice(0, 32)}`;
  const server = await listenAt(addressOf(name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(
      `The store in ${realPath} is open in another process, and the embedded engine takes only one. ` +
        'Stop that process, choose another folder, or use PostgreSQL through DATABASE_URL.',
    );
  });
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function addressOf(name: string): string {
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
}

async function listenAt(address: string): Promise<Server> {
  try {
    return await listen(address);
  } catch (error) {
    const isFile = !address.startsWith('\0') && process.platform !== 'win32';
    if (!isFile || (await isAlive(address))) throw error;
    // A socket file outlives a killed process; when nobody answers it is only litter.
    rmSync(address, { force: true });
    return listen(address);
  }
}

function listen(address: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.unref();
    server.once('error', reject);
    server.listen(address, () => resolve(server));
  });
}

function isAlive(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
