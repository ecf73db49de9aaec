import { type RoleBook, type RoleName } from '../roles/index.js';
import { PREFIXES, type PersonSearch, searchFor, show } from '../sagdok/request.js';
import { NAMESPACES } from '../sagdok/wire.js';
import { type Element, writeXml } from '../xml/build.js';
import { G, P, YDI_REQUEST as R } from './wire.js';

/** Value of the SOAPAction header, to be sent in quotes. */
export const YDI_SOAP_ACTION = R.soapAction;

/** The search for one person's grants in one role, as the child of a SOAP body. */
export function grantSearch(search: PersonSearch): string {
  return request(searchFor(`yi:${R.searchGrant}`, 'bi', G.party, search), [
    `yi:${R.sortGrants}`,
    sortedBy(R.grantsBy),
  ]);
}

/** The search for one person's payments in one role. */
export function paymentSearch(search: PersonSearch): string {
  return request(
    searchFor(`yi:${R.searchPayment}`, 'oef', P.party, search),
    // Rising, so that a payment made while the pages are fetched comes last and moves none.
    [`yi:${R.sortPayments}`, sortedBy(R.paymentsBy)],
  );
}

function request(search: Element, sorting: Element): string {
  return writeXml(
    [
      `yi:${R.name}`,
      [
        [`yi:${R.expression}`, [search]],
        [
          `yi:${R.filter}`,
          [
            ...show(`yi:${R.showGrant}`, 'yi', R.grantElements),
            ...show(`yi:${R.showPayment}`, 'yi', R.paymentElements),
            ...R.grantIncludes.map((value) => [`yi:${R.includeWithGrant}`, value] as const),
            ...R.paymentIncludes.map((value) => [`yi:${R.includeWithPayment}`, value] as const),
          ],
        ],
        [`yi:${R.sorting}`, [sorting]],
      ],
    ],
    {
      ...PREFIXES,
      yi: NAMESPACES.benefitIndex,
      bi: NAMESPACES.grantIndex,
      oef: NAMESPACES.paymentIndex,
    },
  );
}

function sortedBy(element: string): Element[] {
  return [
    [`yi:${R.sortElement}`, element],
    [`yi:${R.sortDirection}`, R.ascending],
    [`yi:${R.sortRank}`, '1'],
  ];
}

const GRANT_ROLES: readonly RoleName[] = ['grantParty.benefitRecipient', 'grantParty.grantHolder'];
const PAYMENT_ROLES: readonly RoleName[] = ['paymentParty.payee'];

/** Every search it takes to find all grants and payments of one person. */
export function personSearches(
  urn: string,
  roles: RoleBook,
): { grants: PersonSearch[]; payments: PersonSearch[]; missing: RoleName[] } {
  const of = (names: readonly RoleName[]) =>
    names.flatMap((name) => roles.uuidsOf(name).map((role) => ({ urn, role })));
  return {
    grants: of(GRANT_ROLES),
    payments: of(PAYMENT_ROLES),
    missing: [...GRANT_ROLES, ...PAYMENT_ROLES].filter((name) => roles.uuidsOf(name).length === 0),
  };
}
