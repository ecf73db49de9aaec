/**
 * Messages for tests, written by hand as plain text so that they share no name and no mistake with the readers. People are
 * invented, CPR numbers impossible (day 32, month 13).
 */
export const CITIZEN = '3213850001';
export const CHILD = '3213150002';

const ROLE = {
  owner: '9e979b84-b846-4472-8622-58007dc63c7e',
  unit: 'a1263342-d348-44ba-a566-233f37c4cb67',
  handler: 'bf1f93ed-9441-4af4-835b-baeb201f3076',
  otherHandler: '0708ae82-0ecd-4e4a-83a6-dc49194ce248',
  primaryParty: 'd839f26a-d4d1-4441-b2d6-3dbbb12a9404',
  secondaryParty: 'e3930165-e85d-45cc-87a2-324ddec714bd',
  benefitRecipient: '7baf0814-f080-4bbe-8419-b78898dee9fa',
  primaryClass: 'a86c6581-ec85-412d-a655-31a1f1d5b14f',
  action: '05ef7011-11a7-4e4c-a46b-3de6aa457fc3',
  exclusion: '7916898a-02b4-43fe-8aa8-c59146cc638a',
  master: '251c24fd-57b0-4afc-9d73-b063d1957eb3',
  sender: '1b3c6a6d-e977-4491-9bf8-b41ee6999f39',
  parent: '7bf10677-ccaf-4491-81ea-b7e96321ae0c',
  related: 'b319829c-7f94-4cd8-8390-1ce00906b5eb',
  filed: '1d072e8f-77df-421e-86b3-847caf22014d',
  note: 'e690a989-7884-4493-8a64-d9fbe854445d',
  access: '074f1f29-d1cb-462b-8b21-f48abeb0b7a8',
  documentOwner: '5bfd7794-fc8b-4da1-85ed-22b07ea7e6ba',
} as const;
const TYPE = {
  authority: 'bc6972cd-8f2b-4b9d-8d37-62916d6a71aa',
  unit: 'c5fc3b3b-5197-49ee-92e6-ae6ba1957174',
  user: '85d65133-4b00-460d-992e-3984857b5768',
  person: 'c189ba35-de4b-4363-a8b7-67f1456cf56f',
  class: '267235ea-526d-4a18-8001-f2a0e563eba1',
  system: '29fe1da2-897a-46cd-b635-b9be8e0bffd6',
} as const;
export { ROLE, TYPE };

const NAMESPACES =
  'xmlns:sdi="urn:oio:sts:sagdok:sagdokumentindeks:6" xmlns:sd="urn:oio:sagdok:3.0.0" ' +
  'xmlns:gd="urn:oio:sts:generelledefinitioner:6" xmlns:sag="urn:oio:sts:sagdok:sag:6" ' +
  'xmlns:si="urn:oio:sts:sagdok:sagindeks:6" xmlns:di="urn:oio:sts:sagdok:dokumentindeks:6" ' +
  'xmlns:yi="urn:oio:sts:ydelse:ydelseindeks:6" xmlns:bi="urn:oio:sts:ydelse:bevillingindeks:6" ' +
  'xmlns:oef="urn:oio:sts:ydelse:oekonomiskeffektueringindeks:6"';

export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const ok = (code = '20'): string =>
  `<sd:StandardRetur><sd:StatusKode>${code}</sd:StatusKode></sd:StandardRetur>`;

export const sdi = (...children: string[]): string =>
  `<sdi:FremsoegSagDokumentIndeksOutput ${NAMESPACES}>${children.join('')}</sdi:FremsoegSagDokumentIndeksOutput>`;
export const ydi = (...children: string[]): string =>
  `<yi:FremsoegYdelseIndeksOutput ${NAMESPACES}>${children.join('')}</yi:FremsoegYdelseIndeksOutput>`;

export const count = (prefix: string, element: string, n: number, page = ''): string =>
  `<${prefix}:Antal><${prefix}:Element>${element}</${prefix}:Element><${prefix}:Antal>${n}</${prefix}:Antal>${page}</${prefix}:Antal>`;

const bound = (name: string, at: string | null): string =>
  at === ''
    ? ''
    : `<sd:${name}>${at === null ? '<sd:GraenseIndikator>true</sd:GraenseIndikator>' : `<sd:TidsstempelDatoTid>${at}</sd:TidsstempelDatoTid>`}</sd:${name}>`;

/** `to`: null for without end, empty for not said. */
export const valid = (from: string, to: string | null = null, ns = 'gd') =>
  `<${ns}:Virkning>${bound('FraTidspunkt', from)}${bound('TilTidspunkt', to)}</${ns}:Virkning>`;

const START = '2024-01-01T00:00:00+01:00';
export const ALWAYS = valid(START);

export const reference = (id: string): string =>
  id.includes(':')
    ? `<gd:ReferenceID><sd:URNIdentifikator>${id}</sd:URNIdentifikator></gd:ReferenceID>`
    : `<gd:ReferenceID><sd:UUIDIdentifikator>${id}</sd:UUIDIdentifikator></gd:ReferenceID>`;

export interface RelationParts {
  role: string;
  type?: string;
  index?: string;
  ref?: string;
  validity?: string;
  extension?: string;
  after?: string;
}

export const relation = (name: string, parts: RelationParts): string =>
  `<${name}>${parts.validity ?? ALWAYS}<gd:Rolle><sd:UUIDIdentifikator>${parts.role}</sd:UUIDIdentifikator></gd:Rolle>` +
  (parts.type
    ? `<gd:Type><sd:UUIDIdentifikator>${parts.type}</sd:UUIDIdentifikator></gd:Type>`
    : '') +
  (parts.index ? `<gd:Indeks>${parts.index}</gd:Indeks>` : '') +
  (parts.ref ? reference(parts.ref) : '') +
  (parts.extension ? `<gd:LokalUdvidelseListe>${parts.extension}</gd:LokalUdvidelseListe>` : '') +
  `${parts.after ?? ''}</${name}>`;

export const actor = (
  role: string,
  type: string,
  name: string,
  id = uuid(900),
  validity = ALWAYS,
) =>
  relation('sag:Sagsaktoer', {
    role,
    type,
    ref: id,
    validity,
    extension: `<si:SagsaktoerLokalUdvidelse><si:FuldtNavn>${name}</si:FuldtNavn><si:CVR-Nummer>00000000</si:CVR-Nummer></si:SagsaktoerLokalUdvidelse>`,
  });

export const klass = (role: string, key: string, title = 'Titel', validity = ALWAYS) =>
  relation('sag:Sagsklasse', {
    role,
    type: TYPE.class,
    ref: uuid(800),
    validity,
    extension: `<si:SagsklasseLokalUdvidelse><si:Klassetitel>${title}</si:Klassetitel><si:BrugervendtNoegle>${key}</si:BrugervendtNoegle></si:SagsklasseLokalUdvidelse>`,
  });

export const party = (role: string, cpr: string, name = 'Ole Prøve Testesen', validity = ALWAYS) =>
  relation('sag:Sagspart', {
    role,
    type: TYPE.person,
    ref: `urn:oio:cpr-nr:${cpr}`,
    validity,
    extension: `<si:SagspartLokalUdvidelse><si:FuldtNavn>${name}</si:FuldtNavn></si:SagspartLokalUdvidelse>`,
  });

export const system = (role: string, name = 'PrøveFag'): string =>
  relation('si:SagsitsystemRelation', {
    role,
    type: TYPE.system,
    ref: uuid(700),
    after: `<si:SystemNavn>${name}</si:SystemNavn>`,
  });

export const state = (code: string, from: string, to: string | null = null): string =>
  `<sag:Fremdrift>${valid(from, to, 'sag')}<sag:FremdriftStatusKode>${code}</sag:FremdriftStatusKode></sag:Fremdrift>`;

export interface CaseParts {
  registered?: string;
  received?: string | null;
  lifecycle?: string;
  number?: string;
  title?: string;
  /** Further elements among the properties, after the title. */
  properties?: string;
  /** All properties, in place of the usual ones. */
  allProperties?: string;
  index?: string;
  states?: string;
  actors?: string;
  classes?: string;
  parties?: string;
  relations?: string;
  journal?: string;
  systems?: string;
}

export const properties = (title: string, from: string, to: string | null = null): string =>
  `<sag:Egenskaber>${valid(from, to, 'sag')}<sag:BrugervendtNoegle>N-1</sag:BrugervendtNoegle><sag:Sagsnummer>N-1</sag:Sagsnummer><sag:Titel>${title}</sag:Titel></sag:Egenskaber>`;

/** A registration of a case that breaks no rule, unless a part is put in its place. */
export const caseRegistration = (parts: CaseParts = {}): string => {
  const number = parts.number ?? 'N-1';
  const received = parts.received === undefined ? '2024-02-01T10:00:00+01:00' : parts.received;
  return (
    `<sag:Registrering><sd:Tidspunkt>${parts.registered ?? '2024-02-01T10:00:00+01:00'}</sd:Tidspunkt>` +
    `<sd:LivscyklusKode>${parts.lifecycle ?? 'Importeret'}</sd:LivscyklusKode>` +
    (received === null ? '' : `<gd:StsTidspunkt>${received}</gd:StsTidspunkt>`) +
    `<sag:AttributListe>${
      parts.allProperties ??
      `<sag:Egenskaber>${valid(START, null, 'sag')}<sag:BrugervendtNoegle>${number}</sag:BrugervendtNoegle>` +
        `<sag:Sagsnummer>${number}</sag:Sagsnummer><sag:Titel>${parts.title ?? 'En sag'}</sag:Titel>${parts.properties ?? ''}</sag:Egenskaber>`
    }<gd:LokalUdvidelseListe>${
      parts.index ??
      `<si:SagIndeksEgenskaber>${ALWAYS}<si:Foelsomhed>FORTROLIGE_PERSONOPLYSNINGER</si:Foelsomhed></si:SagIndeksEgenskaber>`
    }</gd:LokalUdvidelseListe></sag:AttributListe>` +
    `<sag:TilstandListe>${parts.states ?? state('Opstaaet', START)}</sag:TilstandListe>` +
    `<sag:RelationListe>${parts.actors ?? actor(ROLE.owner, TYPE.authority, 'Prøvekøbing') + actor(ROLE.unit, TYPE.unit, 'Enheden')}` +
    `${parts.classes ?? klass(ROLE.primaryClass, '27.36.14') + klass(ROLE.action, 'G01')}` +
    `${parts.parties ?? party(ROLE.primaryParty, CITIZEN)}${parts.relations ?? ''}${parts.journal ?? ''}` +
    `<gd:LokalUdvidelseListe>${parts.systems ?? system(ROLE.master) + system(ROLE.sender)}</gd:LokalUdvidelseListe>` +
    `</sag:RelationListe></sag:Registrering>`
  );
};

export const caseSnapshot = (id: string, ...registrations: string[]): string =>
  `<sdi:SagFiltreretOejebliksbillede><sag:ObjektType><sd:UUIDIdentifikator>${id}</sd:UUIDIdentifikator></sag:ObjektType>${registrations.join('')}</sdi:SagFiltreretOejebliksbillede>`;

export const oneCase = (parts: CaseParts = {}, id = uuid(1)): string =>
  caseSnapshot(id, caseRegistration(parts));

export const note = (index: string, title: string, base64: string, validity = ALWAYS): string =>
  relation('sag:Journalpost', {
    role: ROLE.note,
    index,
    ref: 'URN:Empty',
    validity,
    after: `<sag:JournalpostEgenskaber><sag:JournalnotatEgenskaber><sag:Titel>${title}</sag:Titel><sag:Notat>${base64}</sag:Notat></sag:JournalnotatEgenskaber></sag:JournalpostEgenskaber>`,
  });

export const filed = (document: string, after = '', validity = ALWAYS): string =>
  relation('sag:Journalpost', { role: ROLE.filed, index: '1', ref: document, validity, after });

export const oneDocument = (id: string, inner: string, relations = ''): string =>
  `<sdi:DokumentFiltreretOejebliksbillede><di:ObjektType><sd:UUIDIdentifikator>${id}</sd:UUIDIdentifikator></di:ObjektType>` +
  `<di:Registrering><sd:Tidspunkt>2024-02-01T10:00:00+01:00</sd:Tidspunkt><sd:LivscyklusKode>Importeret</sd:LivscyklusKode>` +
  `<di:AttributListe><di:Egenskaber>${valid('2024-03-05T00:00:00+01:00', null, 'di')}${inner}</di:Egenskaber></di:AttributListe>` +
  `<di:TilstandListe/><di:RelationListe>${relations}</di:RelationListe></di:Registrering></sdi:DokumentFiltreretOejebliksbillede>`;

export const benefit = (id: string, start: string, end = '', more = ''): string =>
  `<bi:BevilgetYdelse>${valid('2030-01-01T00:00:00+01:00', null, 'bi')}<bi:Id>${id}</bi:Id><bi:Navn>Ydelse ${id}</bi:Navn>` +
  `<bi:BevilgetYdelseStartdato>${start}</bi:BevilgetYdelseStartdato>${end ? `<bi:BevilgetYdelseSlutdato>${end}</bi:BevilgetYdelseSlutdato>` : ''}` +
  `<bi:Ydelse><bi:Rolle><sd:UUIDIdentifikator>6ebd938f-0bbf-4142-a65c-fefe15e9f192</sd:UUIDIdentifikator></bi:Rolle>` +
  `<bi:Klassifikation><bi:Rolle><sd:UUIDIdentifikator>ea909030-c5fa-4544-9b22-a0010d08ebe1</sd:UUIDIdentifikator></bi:Rolle>` +
  `<bi:BrugervendtNoegle>32.24.28</bi:BrugervendtNoegle></bi:Klassifikation></bi:Ydelse>${more}</bi:BevilgetYdelse>`;

export const oneGrant = (
  id: string,
  egenskaber: string,
  benefits: string,
  relations = '',
): string =>
  `<yi:BevillingFiltreretOejebliksbillede><bi:ObjektType><sd:UUIDIdentifikator>${id}</sd:UUIDIdentifikator></bi:ObjektType>` +
  `<bi:Registrering><sd:Tidspunkt>2024-02-01T10:00:00+01:00</sd:Tidspunkt><sd:LivscyklusKode>Importeret</sd:LivscyklusKode>` +
  `<bi:AttributListe><bi:Egenskaber>${valid('2024-02-01T10:00:00+01:00', null, 'bi')}${egenskaber}</bi:Egenskaber>${benefits}</bi:AttributListe>` +
  `<bi:TilstandListe/><bi:RelationListe>${relations}</bi:RelationListe></bi:Registrering></yi:BevillingFiltreretOejebliksbillede>`;

export const line = (
  index: string,
  amount: string,
  from: string,
  to: string,
  grant: string,
): string =>
  `<oef:OekonomiskYdelseEffektueringRelation>${valid('2024-02-01T10:00:00+01:00')}` +
  `<gd:Rolle><sd:UUIDIdentifikator>ccc9d91b-9a4c-4ada-9be4-795ca068e89d</sd:UUIDIdentifikator></gd:Rolle><gd:Indeks>${index}</gd:Indeks>` +
  `<oef:YdelsesperiodeStartdato>${from}</oef:YdelsesperiodeStartdato><oef:YdelsesperiodeSlutdato>${to}</oef:YdelsesperiodeSlutdato>` +
  `<oef:Ydelsesbeloeb>${amount}</oef:Ydelsesbeloeb><oef:Klassifikationsbeskrivelse>32.24.28</oef:Klassifikationsbeskrivelse>` +
  `<oef:BevilgetYdelseRef><sd:UUIDIdentifikator>${grant}</sd:UUIDIdentifikator><oef:BevilgetYdelseId>1</oef:BevilgetYdelseId></oef:BevilgetYdelseRef>` +
  `</oef:OekonomiskYdelseEffektueringRelation>`;

export const onePayment = (id: string, egenskaber: string, relations: string): string =>
  `<yi:OekonomiskEffektueringFiltreretOejebliksbillede><oef:ObjektType><sd:UUIDIdentifikator>${id}</sd:UUIDIdentifikator></oef:ObjektType>` +
  `<oef:Registrering><sd:Tidspunkt>2024-02-01T10:00:00+01:00</sd:Tidspunkt><sd:LivscyklusKode>Importeret</sd:LivscyklusKode>` +
  `<oef:AttributListe><oef:Egenskaber>${valid('2024-02-01T10:00:00+01:00', null, 'oef')}${egenskaber}</oef:Egenskaber></oef:AttributListe>` +
  `<oef:TilstandListe/><oef:RelationListe>${relations}</oef:RelationListe></oef:Registrering></yi:OekonomiskEffektueringFiltreretOejebliksbillede>`;
