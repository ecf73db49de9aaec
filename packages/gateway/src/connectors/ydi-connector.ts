import {
  grantSearch,
  paymentSearch,
  personSearches,
  YDI_SOAP_ACTION,
} from '@hoi/adapters/ydelses-indeks.js';
import { connectorOf } from './connector.js';
import type { Connector } from './connector-options.js';
import { type Dialect, type IndexConnectorOptions, indexSource } from './index-source.js';

const YDI: Dialect = {
  index: 'ydi',
  facets: ['grants', 'payments'],
  action: YDI_SOAP_ACTION,
  searches(urn, roles) {
    const { grants, payments, missing } = personSearches(urn, roles);
    return {
      searches: [
        ...grants.map((search) => ({
          counts: 'grants' as const,
          message: (first: number, max: number) => grantSearch({ ...search, first, max }),
        })),
        ...payments.map((search) => ({
          counts: 'payments' as const,
          message: (first: number, max: number) => paymentSearch({ ...search, first, max }),
        })),
      ],
      missing,
    };
  },
};

/** The Ydelsesindeks: grants held or received by the citizen, and payments made to them. */
export function ydiConnector(options: IndexConnectorOptions): Connector {
  return connectorOf('ydi', options, (line) => indexSource(YDI, line, options));
}
