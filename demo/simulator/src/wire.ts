/** Names of the index messages, as they stand on the wire. The simulator's own copy: it must not believe what the reader believes. */
export const NS = {
  soap11: 'http://schemas.xmlsoap.org/soap/envelope/',
  soap12: 'http://www.w3.org/2003/05/soap-envelope',
  header: 'http://kombit.dk/xml/schemas/RequestHeader/1/',
  sd: 'urn:oio:sagdok:3.0.0',
  gd: 'urn:oio:sts:generelledefinitioner:6',
  sag: 'urn:oio:sts:sagdok:sag:6',
  di: 'urn:oio:sts:sagdok:dokumentindeks:6',
  sdi: 'urn:oio:sts:sagdok:sagdokumentindeks:6',
  bi: 'urn:oio:sts:ydelse:bevillingindeks:6',
  oef: 'urn:oio:sts:ydelse:oekonomiskeffektueringindeks:6',
  yi: 'urn:oio:sts:ydelse:ydelseindeks:6',
} as const;

/** What a fremsoeg of each index looks like. */
export const MESSAGE = {
  sdi: {
    action: 'http://kombit.dk/sts/sagdokumentindeks/fremsoeg',
    input: 'FremsoegSagDokumentIndeksInput',
    output: 'FremsoegSagDokumentIndeksOutput',
    namespace: NS.sdi,
    prefix: 'sdi',
  },
  ydi: {
    action: 'http://kombit.dk/sts/ydelseindeks/fremsoeg',
    input: 'FremsoegYdelseIndeksInput',
    output: 'FremsoegYdelseIndeksOutput',
    namespace: NS.yi,
    prefix: 'yi',
  },
} as const;

/** The searches of an expression, and the relation in each that names the person. */
export const SEARCHES: Readonly<Record<string, { kind: SearchKind; party: string }>> = {
  SoegSag: { kind: 'cases', party: 'Sagspart' },
  SoegDokument: { kind: 'documents', party: 'Dokumentpart' },
  SoegSagsloeseDokumenter: { kind: 'looseDocuments', party: 'Dokumentpart' },
  SoegBevillingIndeks: { kind: 'grants', party: 'Bevillingspart' },
  SoegOekonomiskEffektueringIndeks: { kind: 'payments', party: 'OekonomiskEffektueringPart' },
};
export type SearchKind = 'cases' | 'documents' | 'looseDocuments' | 'grants' | 'payments';

export const CASE_PARTY = {
  'd839f26a-d4d1-4441-b2d6-3dbbb12a9404': 'primary',
  'e3930165-e85d-45cc-87a2-324ddec714bd': 'secondary', // invented
  '7baf0814-f080-4bbe-8419-b78898dee9fa': 'benefitRecipient', // invented
} as const;
export const GRANT_PARTY = {
  '93af57a7-7658-4fac-98da-9e5ac7a7d9a5': 'recipient',
  '3102fa7e-f56e-4510-b0d4-1650c590dc3b': 'holder',
} as const;
export const PAYEE = '68d4b903-acae-4f2f-aafc-45bd999ed81f';
export const DOCUMENT_PARTY = 'edcece55-2b86-48d9-8a9a-02e4990597ae'; // invented

export const CPR_URN = /^urn:oio:cpr-nr:(\d{10})$/;

/** Filter elements that matter to what is sent. */
export const SHOWN = {
  cases: 'SagVis',
  documents: 'DokumentVis',
  grants: 'BevillingVis',
  payments: 'OekonomiskEffektueringVis',
  includeWithCases: 'SagInkluder',
} as const;
export const SHOW = {
  journal: 'journalpost',
  notes: 'journalpost-journalnote',
  relations: 'sagsrelation',
} as const;
