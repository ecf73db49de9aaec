/** A request as it is to be sent, but for what proves who sends it. */
export interface UnsignedRequest {
  url: URL;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Proves to a service who asks: a SAML token and a signature for the indexes, nothing for the demonstration. */
export interface Signer {
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

function refuseUnlessLoopback({ hostname, username, password }: URL): void {
  // The URL parser has already written every disguise of an IPv4 address as four numbers.
  const loopback =
    hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
  if (!loopback || username !== '' || password !== '') {
    throw new RangeError('an unsigned request may only go to this machine');
  }
}
