import { type RoleBook } from '../roles/index.js';
import { PREFIXES, type PersonSearch, searchFor, show } from '../sagdok/request.js';
import { NAMESPACES } from '../sagdok/wire.js';
import { writeXml } from '../xml/build.js';
import { D, SDI_REQUEST as R } from './wire.js';

/**
 * The search for one person's documents that lie in no case, as the child of a SOAP body. The search for cases brings the
 * documents of those cases only: a letter that nobody has filed would be lost.
 */
export function looseDocumentSearch(search: PersonSearch): string {
  return writeXml(
    [
      `sdi:${R.name}`,
      [
        [`sdi:${R.expression}`, [searchFor(`sdi:${R.searchLooseDocument}`, 'di', D.party, search)]],
        [`sdi:${R.filter}`, show(`sdi:${R.showDocument}`, 'sdi', R.documentElements)],
        [
          `sdi:${R.sorting}`,
          [
            [
              `sdi:${R.sortDocuments}`,
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
    { ...PREFIXES, sdi: NAMESPACES.caseAndDocumentIndex, di: NAMESPACES.documentIndex },
  );
}

/** One search per role of a document's party that a table knows. No such role is published: without one there is nothing to ask. */
export function looseDocumentSearches(urn: string, roles: RoleBook): PersonSearch[] {
  const names = ['documentParty.party', 'documentParty.copy'] as const;
  return names.flatMap((name) => roles.uuidsOf(name).map((role) => ({ urn, role })));
}
