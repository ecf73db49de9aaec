/** What a child of the portal tells it, once. */
export type FromChild<T> = { ready: T } | { problem: string };

/** What a child is told of its surroundings, once: it may load everything before its parent knows. */
export type FromParent = Readonly<Record<string, string>>;

/**
 * Runs a child of the portal: begins when it has been told of its surroundings, tells the parent when it is ready or why not, and
 * never outlives it.
 */
export function runWithParent<T>(
  start: (told: FromParent) => Promise<{ ready: T; stop(): Promise<void> }>,
): void {
  const tell = (message: FromChild<T>): void => void process.send?.(message);
  let stopping = false;
  let running: { stop(): Promise<void> } | undefined;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    const end = () => process.exit(0);
    // Whatever holds on to something must not hold on to the process.
    setTimeout(end, 4_000).unref();
    void (running?.stop() ?? Promise.resolve()).then(end, end);
  };
  process.on('disconnect', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.once('message', (told: FromParent) => {
    start(told).then(
      (started) => {
        running = started;
        tell({ ready: started.ready });
      },
      (error: unknown) => {
        tell({ problem: error instanceof Error ? error.message : 'could not start' });
        process.exit(1);
      },
    );
  });
}
