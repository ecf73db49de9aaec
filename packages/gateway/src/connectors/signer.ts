import type { SecureContextOptions } from 'node:tls';

/** A request as it is to be sent, but for what proves who sends it. */
export interface UnsignedRequest {
  url: URL;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** What a TLS connection is made with: our own certificate and key, for services that know their callers by it, and whom we trust. */
export type ClientTls = Pick<SecureContextOptions, 'cert' | 'key' | 'pfx' | 'passphrase' | 'ca'>;

/** Proves to a service who asks: a SAML token and a signature for the indexes, nothing for the demonstration. */
export interface Signer {
  /** For mutual TLS; used for every connection that this signer signs for. */
  readonly tls?: ClientTls;
  /** Throws for an address it will never sign for, so that a wrong configuration is found at start and not at the first reading. */
  check?(url: URL): void;
  sign(request: UnsignedRequest, signal: AbortSignal): SignedRequest | Promise<SignedRequest>;
}

export interface SignedRequest {
  headers: Readonly<Record<string, string>>;
  body: string;
}

/**
 * Signs nothing, and therefore serves nobody but this machine: an unsigned request with a CPR number in it must never leave,
 * whatever someone wrote into an address.
 */
export const unsignedForLoopback: Signer = {
  check: refuseUnlessLoopback,
  sign({ url, headers, body }) {
    refuseUnlessLoopback(url);
    return { headers, body };
  },
};

/** The same signer, that signs for no line which others can read: a CPR number is in every request, signed or not. */
export function overTlsOnly(signer: Signer): Signer {
  const check = (url: URL): void => {
    const open = url.protocol !== 'https:' && !isLoopback(url);
    if (open || url.username !== '' || url.password !== '') {
      throw new RangeError(
        'a request to another machine goes over https, without a name in the address',
      );
    }
    signer.check?.(url);
  };
  return {
    ...(signer.tls === undefined ? {} : { tls: signer.tls }),
    check,
    sign(request, signal) {
      check(request.url);
      return signer.sign(request, signal);
    },
  };
}

function refuseUnlessLoopback(url: URL): void {
  if (!isLoopback(url) || url.username !== '' || url.password !== '') {
    throw new RangeError('an unsigned request may only go to this machine');
  }
}

/** The URL parser has already written every disguise of an IPv4 address as four numbers. */
function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
