/** What is written of a request: enough to find what went wrong, nothing of whom it was about. */
export interface LogEntry {
  level: 'info' | 'warn' | 'error';
  event: string;
  /** The number the viewer sees beside an error. */
  reference?: string;
  method?: string;
  /** The pattern, never the address: an address holds a citizen's id. */
  route?: string;
  status?: number;
  ms?: number;
  /** The kind of an error, never its text: that may name someone. */
  error?: string;
  [detail: string]: string | number | undefined;
}

export type Log = (entry: LogEntry) => void;

/** One line of JSON for each entry. */
export function jsonLog(write: (line: string) => void, now: () => string): Log {
  return (entry) => write(`${JSON.stringify({ at: now(), ...entry })}\n`);
}
