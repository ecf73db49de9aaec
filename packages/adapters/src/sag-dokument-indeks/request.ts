import { type RoleBook, type RoleName } from '../roles/index.js';
import { PREFIXES, type PersonSearch, searchFor, show } from '../sagdok/request.js';
import { NAMESPACES } from '../sagdok/wire.js';
import { writeXml } from '../xml/build.js';
import { S, SDI_REQUEST as R } from './wire.js';

/** Value of the SOAPAction header, to be sent in quotes. */
export const SDI_SOAP_ACTION = R.soapAction;

/**
 * The search for one person's cases in one role, as the child of a SOAP body, with all that the readers use: related cases,
 * journal notes and documents too.
 */
export function caseSearch(search: PersonSearch): string {
  return writeXml(
    [
      `sdi:${R.name}`,
      [
        [`sdi:${R.expression}`, [searchFor(`sdi:${R.searchCase}`, 'sag', S.party, search)]],
        [
          `sdi:${R.filter}`,
          [
            ...show(`sdi:${R.showCase}`, 'sdi', R.caseElements),
            ...show(`sdi:${R.showDocument}`, 'sdi', R.documentElements),
            ...R.include.map((value) => [`sdi:${R.includeWithCase}`, value] as const),
          ],
        ],
        [
          `sdi:${R.sorting}`,
          [
            [
              `sdi:${R.sortCases}`,
              // By case number: the order stays while the pages are fetched, whatever is registered meanwhile.
              [
                [`sdi:${R.sortElement}`, R.sortBy],
                [`sdi:${R.sortDirection}`, R.ascending],
                [`sdi:${R.sortRank}`, '1'],
              ],
            ],
          ],
        ],
      ],
    ],
    { ...PREFIXES, sdi: NAMESPACES.caseAndDocumentIndex, sag: NAMESPACES.case },
  );
}

const ROLES: readonly RoleName[] = [
  'caseParty.primary',
  'caseParty.secondary',
  'caseParty.benefitRecipient',
];

/**
 * Every search it takes to find all cases of one person: one per role, since a search on the primary party misses a child's
 * case in which the citizen is the second. A role that no table knows cannot be asked about and is named in `missing`.
 */
export function personSearches(
  urn: string,
  roles: RoleBook,
): { searches: PersonSearch[]; missing: RoleName[] } {
  return {
    searches: ROLES.flatMap((name) => roles.uuidsOf(name).map((role) => ({ urn, role }))),
    missing: ROLES.filter((name) => roles.uuidsOf(name).length === 0),
  };
}
