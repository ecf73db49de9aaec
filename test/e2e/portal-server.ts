import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, connect } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface RunningPortal {
  url: string;
  /** Everything it printed. */
  output(): string;
  /** As pressing Ctrl-C does: the signal goes to the whole group. Gives the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** True while any process of its group is alive. */
  alive(): boolean;
}

/** `npm start`, as on a clean clone. Resolves with the ready line's address. */
export async function startPortal(env: Record<string, string> = {}): Promise<RunningPortal> {
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, HOI_TODAY: '2026-11-12', ...env },
    // A group of its own, so that a test can press Ctrl-C on it and see what is left.
    detached: true,
  });
  let printed = '';
  const keep = (data: Buffer) => (printed += data.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await readyLine(child, () => printed).catch((error: unknown) => {
    // Nobody else knows of it: what never became ready must not stay behind.
    if (groupAlive(child.pid ?? 0)) process.kill(-(child.pid ?? 0), 'SIGTERM');
    throw error;
  });
  return {
    url,
    output: () => printed,
    stop: (signal = 'SIGINT') => {
      process.kill(-(child.pid ?? 0), signal);
      return exited;
    },
    alive: () => groupAlive(child.pid ?? 0),
  };
}

/** Runs `npm start` that is expected to fail: its exit code and what it printed. */
export function startInVain(
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const child = spawn('npm', ['start'], { cwd: root, env: { ...process.env, ...env } });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export function isListening(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function readyLine(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = /^HOI overblik: (http:\/\/\S+)$/m.exec(printed());
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) => reject(new Error(`exit ${String(code)}: ${printed()}`)));
    setTimeout(() => reject(new Error(`not ready within 110 s: ${printed()}`)), 110_000).unref();
  });
}

function groupAlive(leader: number): boolean {
  try {
    process.kill(-leader, 0);
    return true;
  } catch {
    return false;
  }
}
