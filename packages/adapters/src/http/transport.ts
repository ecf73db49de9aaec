import { HttpFailure, failureOf } from './http-failure.js';
import { type Fetch, type FetchAnswer, platformFetch } from './platform.js';

export interface HttpOptions {
  /** Where the HOI Index API is, for example `/hoi/`. Same origin unless the server allows another. */
  endpoint: string;
  /**
   * The host's sign-in: answers with a bearer token, or undefined where a cookie does the work. Asked before every request;
   * asked again with `fresh: true`, once, when the server no longer accepts the one it gave.
   */
  token?: (options: { fresh: boolean }) => Promise<string | undefined> | string | undefined;
  fetch?: Fetch;
}

export interface Ask {
  method: 'GET' | 'POST';
  path: string;
  accept: string;
  body?: unknown;
  headers?: Record<string, string>;
  signal: AbortSignal;
}

/** One request. Answers with a good answer or throws HttpFailure; an abort throws the signal's reason. */
export async function send(options: HttpOptions, ask: Ask): Promise<FetchAnswer> {
  let answer = await once(options, ask, false);
  if (answer.status === 401 && options.token) answer = await once(options, ask, true);
  if (answer.ok) return answer;
  const problem = await answer.json().catch(() => undefined);
  throw failureOf(answer.status, problem);
}

async function once(
  { endpoint, token, fetch = platformFetch }: HttpOptions,
  { method, path, accept, body, headers, signal }: Ask,
  fresh: boolean,
): Promise<FetchAnswer> {
  const bearer = await token?.({ fresh });
  signal.throwIfAborted();
  try {
    return await fetch(`${endpoint.replace(/\/*$/, '')}/${path}`, {
      method,
      headers: {
        accept,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal,
      cache: 'no-store',
      credentials: 'same-origin',
      // A token must not be carried to wherever a redirect points.
      redirect: 'error',
    });
  } catch {
    signal.throwIfAborted();
    throw new HttpFailure('unreachable', undefined, undefined);
  }
}
