/** The part of the platform's fetch that is used, so that a test or an old host may bring its own. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchAnswer>;

export interface FetchInit {
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
  signal: AbortSignal;
  cache: 'no-store';
  credentials: 'same-origin';
  redirect: 'error';
}

export interface FetchAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: ByteStream | null;
  json(): Promise<unknown>;
}

export interface ByteStream {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
    cancel(reason?: unknown): Promise<void>;
  };
}

/** The platform's own fetch, looked up when it is used. */
export const platformFetch: Fetch = (url, init) =>
  (globalThis as unknown as { fetch: Fetch }).fetch(url, init);
