import {
  AnswerReader,
  DEFAULT_ROLES,
  type IndexName,
  type ReadOptions,
  RoleBook,
  type RoleTable,
} from '@hoi/adapters/read.js';
import { type CitizenId, civilDateAt, type Facet } from '@hoi/model';
import type { ConnectorOptions, Line } from './connector-options.js';
import { IndexAsking, type RoleSearch } from './index-asking.js';
import { PageFetcher } from './page-fetcher.js';
import type { SoapVersion } from './soap.js';
import type { Source } from './source.js';
import { CPR_URN } from './wire.js';

export interface IndexConnectorOptions
  extends ConnectorOptions, Pick<ReadOptions, 'areas' | 'ends'> {
  /** The more particular first. By default KOMBIT's and the invented ones of the demonstration. */
  roles?: readonly RoleTable[];
  /** Who a party's URN is; the citizen asked about is known without it. */
  identify?: (urn: string) => CitizenId | undefined;
  /** No default and no maximum is documented; the samples use 50. */
  pageSize?: number;
  soap?: SoapVersion;
}

/** What is particular about one of the indexes. */
export interface Dialect {
  index: IndexName;
  facets: readonly Facet[];
  action: string;
  searches(urn: string, roles: RoleBook): { searches: RoleSearch[]; missing: readonly string[] };
}

/** An index as a source. Throws when the role tables lack a role that has to be asked for: half the cases would be missing unsaid. */
export function indexSource(dialect: Dialect, line: Line, options: IndexConnectorOptions): Source {
  const { pageSize = 50, soap = '1.1', identify, areas, ends } = options;
  const tables = options.roles ?? DEFAULT_ROLES;
  const roles = new RoleBook(tables);
  const { missing } = dialect.searches(CPR_URN, roles);
  if (missing.length > 0) throw new RangeError(`the role tables lack ${missing.join(', ')}`);

  return {
    facets: dialect.facets,
    ask({ query, cpr, signal, tell }) {
      const urn = CPR_URN + cpr;
      const { validAt, knownAt } = query;
      const reader = new AnswerReader({
        connection: line.name,
        roles: tables,
        today: civilDateAt(line.now()),
        identify: (other) => (other.toLowerCase() === urn ? query.citizen : identify?.(other)),
        ...(validAt === undefined ? {} : { validAt }),
        ...(knownAt === undefined ? {} : { knownAt }),
        ...(areas === undefined ? {} : { areas }),
        ...(ends === undefined ? {} : { ends }),
      });
      reader.learn(cpr);
      const { searches } = signal.aborted ? { searches: [] } : dialect.searches(urn, roles);
      const pages = new PageFetcher(line, soap, dialect.action, signal);
      return new IndexAsking(searches, dialect.index, reader, pages, pageSize, tell);
    },
  };
}
