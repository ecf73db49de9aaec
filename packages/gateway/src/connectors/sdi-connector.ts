import {
  caseSearch,
  looseDocumentSearch,
  looseDocumentSearches,
  type PersonSearch,
  personSearches,
  SDI_SOAP_ACTION,
} from '@hoi/adapters/sag-dokument-indeks.js';
import { connectorOf } from './connector.js';
import type { Connector } from './connector-options.js';
import type { RoleSearch } from './index-asking.js';
import { type Dialect, type IndexConnectorOptions, indexSource } from './index-source.js';

const paged =
  (write: (search: PersonSearch) => string, counts: RoleSearch['counts']) =>
  (search: PersonSearch): RoleSearch => ({
    counts,
    message: (first, max) => write({ ...search, first, max }),
  });

const SDI: Dialect = {
  index: 'sdi',
  facets: ['cases', 'documents', 'notes'],
  action: SDI_SOAP_ACTION,
  searches(urn, roles) {
    const { searches, missing } = personSearches(urn, roles);
    return {
      searches: [
        ...searches.map(paged(caseSearch, 'cases')),
        ...looseDocumentSearches(urn, roles).map(paged(looseDocumentSearch, 'documents')),
      ],
      missing,
    };
  },
};

/** The Sags- og Dokumentindeks: cases in every role the citizen can have, their documents and notes, and documents of no case. */
export function sdiConnector(options: IndexConnectorOptions): Connector {
  return connectorOf('sdi', options, (line) => indexSource(SDI, line, options));
}
