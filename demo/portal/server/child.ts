import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FromChild, FromParent } from './with-parent.js';

export interface Child<T> {
  ready: T;
  process: ChildProcess;
  stop(): Promise<void>;
}

/**
 * Starts one of the demonstration's processes and waits until it is ready. Throws with its own words when it cannot be. It loads
 * while `told`, what it must know before it begins, is still being found out.
 */
export async function startChild<T>(
  file: string,
  environment: Readonly<Record<string, string>>,
  told: FromParent | Promise<FromParent> = {},
): Promise<Child<T>> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    execArgv: ['--conditions=hoi-source', '--import', 'tsx'],
    // The build next door says `production`; the demonstration's sign-in is refused there, and rightly so.
    env: { ...process.env, NODE_ENV: 'development', ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ready = await new Promise<T>((resolve, reject) => {
    child.once('message', (message: FromChild<T>) => {
      if ('ready' in message) resolve(message.ready);
      else reject(new Error(message.problem));
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${file} ended (${String(code)})`)));
    Promise.resolve(told).then((what) => child.send(what), reject);
  }).catch((error: unknown) => {
    child.kill();
    throw error;
  });
  return {
    ready,
    process: child,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
