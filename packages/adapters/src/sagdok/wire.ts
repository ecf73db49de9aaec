/**
 * Names that both indexes share, as they stand on the wire (OIO Sag og Dokument 3.0 and the common definitions of version 6).
 * Danish wire names live in files called wire.ts and nowhere else.
 */
export const NAMESPACES = {
  sagdok: 'urn:oio:sagdok:3.0.0',
  definitions: 'urn:oio:sts:generelledefinitioner:6',
  operations: 'urn:oio:sts:generelleoperationer:6',
  case: 'urn:oio:sts:sagdok:sag:6',
  caseIndex: 'urn:oio:sts:sagdok:sagindeks:6',
  documentIndex: 'urn:oio:sts:sagdok:dokumentindeks:6',
  caseAndDocumentIndex: 'urn:oio:sts:sagdok:sagdokumentindeks:6',
  grantIndex: 'urn:oio:sts:ydelse:bevillingindeks:6',
  paymentIndex: 'urn:oio:sts:ydelse:oekonomiskeffektueringindeks:6',
  benefitIndex: 'urn:oio:sts:ydelse:ydelseindeks:6',
  requestHeader: 'http://kombit.dk/xml/schemas/RequestHeader/1/',
} as const;

const KNOWN = new Set<string>(Object.values(NAMESPACES));

export function isIndexNamespace(namespace: string): boolean {
  return KNOWN.has(namespace);
}

export const W = {
  // The answer
  standardReturn: 'StandardRetur',
  statusCode: 'StatusKode',
  count: 'Antal',
  countElement: 'Element',
  paging: 'Paginering',
  firstResult: 'FoersteResultatReference',
  maxResults: 'MaksimalAntalKvantitet',
  // Objects and registrations
  object: 'ObjektType',
  uuid: 'UUIDIdentifikator',
  urn: 'URNIdentifikator',
  registration: 'Registrering',
  registeredAt: 'Tidspunkt',
  receivedAt: 'StsTidspunkt',
  lifecycle: 'LivscyklusKode',
  attributes: 'AttributListe',
  states: 'TilstandListe',
  relations: 'RelationListe',
  extensions: 'LokalUdvidelseListe',
  changedAt: 'SenestAendretTidspunkt',
  properties: 'Egenskaber',
  // Validity
  validity: 'Virkning',
  from: 'FraTidspunkt',
  to: 'TilTidspunkt',
  timestamp: 'TidsstempelDatoTid',
  infinite: 'GraenseIndikator',
  // Relations
  role: 'Rolle',
  type: 'Type',
  index: 'Indeks',
  reference: 'ReferenceID',
  key: 'BrugervendtNoegle',
  fullName: 'FuldtNavn',
  classTitle: 'Klassetitel',
  systemName: 'SystemNavn',
  systemUri: 'SystemURI',
  sensitivity: 'Foelsomhed',
  securityProfile: 'Sikkerhedsprofil',
  title: 'Titel',
  description: 'Beskrivelse',
  exempt: 'OffentlighedUndtaget',
  exemptLegalBasis: 'OffentlighedUndtagetHjemmelTekst',
  progress: 'Fremdrift',
  progressCode: 'FremdriftStatusKode',
  // Requests
  show: 'Vis',
  header: 'RequestHeader',
  transaction: 'TransactionUUID',
} as const;

/** The CVR number's element is spelt in a different way in each schema. */
export const CVR_NAMES = ['CVR-Nummer', 'CVR-Nr', 'CVR-nr'] as const;

export const STATUS_OK = '20';

export const LIFECYCLE = {
  deleted: 'Slettet',
  passivated: 'Passiveret',
  known: ['Opstaaet', 'Importeret', 'Passiveret', 'Slettet'],
} as const;

export const SENSITIVITY = {
  IKKE_FORTROLIGE_DATA: 'notConfidential',
  FORTROLIGE_PERSONOPLYSNINGER: 'confidential',
  FOELSOMME_PERSONOPLYSNINGER: 'sensitive',
  VIP_SAGER: 'vip',
} as const;

/** URN schemes (after `urn:oio:`) that point to a person or name one; what follows never leaves the reader. */
export const PERSON_SCHEMES = ['cpr-nr', 'us:personid', 'us:borgerid', 'udk:borgerid', 'fuldtnavn'];
export const COMPANY_SCHEMES = ['cvr-nr', 'pnr'];
export const URN_PREFIX = 'urn:oio:';
export const CPR_SCHEME = 'cpr-nr';
/** What stands as reference where there is nothing to refer to. */
export const EMPTY_URN = 'urn:empty';
