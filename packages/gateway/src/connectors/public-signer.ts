/** What the operator's own signer is written against. */
export type { ClientTls, SignedRequest, Signer, UnsignedRequest } from './signer.js';
export { type Token, tokenSigner, type TokenSignerOptions } from './token-signer.js';
