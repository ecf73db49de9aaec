/** Runs something later and answers how to call it off. Tests give their own, so that they never wait. */
export type Scheduler = (run: () => void, milliseconds: number) => () => void;

/** The platform's timers. */
export const systemScheduler: Scheduler = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};
