export { type Breaker, BREAKER, type BreakerRules } from './breaker.js';
export type { Connector, ConnectorOptions } from './connector-options.js';
export { newAgent } from './connector.js';
export { exchange } from './exchange.js';
export { type IndexConnectorOptions } from './index-source.js';
export { type Copy, type LastGood, MemoryLastGood } from './last-good.js';
export { type Limits, LIMITS } from './limits.js';
export { personConnector, type PersonConnectorOptions } from './person-connector.js';
export { RETRY, type RetryRules } from './retry.js';
export { sdiConnector } from './sdi-connector.js';
export {
  type ClientTls,
  overTlsOnly,
  type SignedRequest,
  type Signer,
  unsignedForLoopback,
  type UnsignedRequest,
} from './signer.js';
export type { SoapVersion } from './soap.js';
export type { CprOf } from './source.js';
export type { ConnectionEvent } from './standing.js';
export { type Token, tokenSigner, type TokenSignerOptions } from './token-signer.js';
export { ydiConnector } from './ydi-connector.js';
