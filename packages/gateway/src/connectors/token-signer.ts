import type { ClientTls, Signer } from './signer.js';

export interface Token {
  value: string;
  /** Milliseconds since 1970. It is asked for anew a little before. */
  validUntil: number;
}

export interface TokenSignerOptions {
  /** Asks whoever issues them: a Security Token Service, an OAuth server. Told for whom. */
  token(url: URL, signal: AbortSignal): Promise<Token>;
  /** `Authorization` when absent. */
  header?: string;
  /** What stands before the token; `Bearer` when absent, `Holder-of-key` for a token that is bound to the certificate. */
  scheme?: string;
  tls?: ClientTls;
  clock?: () => number;
}

const BEFORE_END_MS = 30_000;

/** Sends a token in a header over mutual TLS. One token for each service, kept until shortly before its end and asked for once. */
export function tokenSigner(options: TokenSignerOptions): Signer {
  const { token, header = 'Authorization', scheme = 'Bearer', tls, clock = Date.now } = options;
  const kept = new Map<string, Token>();
  const asked = new Map<string, Promise<Token>>();

  async function tokenFor(url: URL, signal: AbortSignal): Promise<string> {
    const known = kept.get(url.host);
    if (known && known.validUntil - BEFORE_END_MS > clock()) return known.value;
    // Several askers wait for one answer. One of them leaving calls it off for all; the others ask again.
    const asking = asked.get(url.host) ?? token(url, signal);
    asked.set(url.host, asking);
    try {
      const fresh = await asking;
      kept.set(url.host, fresh);
      return fresh.value;
    } finally {
      if (asked.get(url.host) === asking) asked.delete(url.host);
    }
  }

  return {
    ...(tls === undefined ? {} : { tls }),
    async sign({ url, headers, body }, signal) {
      const value = await tokenFor(url, signal);
      return { headers: { ...headers, [header]: `${scheme} ${value}`.trim() }, body };
    },
  };
}
