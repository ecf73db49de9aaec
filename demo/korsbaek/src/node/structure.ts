import { XmlDocument, XmlElement } from 'libxml2-wasm';

/**
 * Our own idea of an answer's shape, for a clone without the real schemas: which elements an element may hold, in which order
 * and which namespace, and what the plainest values look like. Only what Korsbæk writes is in it.
 */
const NAMESPACES: Readonly<Record<string, string>> = {
  'urn:oio:sagdok:3.0.0': 'sd',
  'urn:oio:sts:generelledefinitioner:6': 'gd',
  'urn:oio:sts:sagdok:sag:6': 'sag',
  'urn:oio:sts:sagdok:sagindeks:6': 'si',
  'urn:oio:sts:sagdok:dokumentindeks:6': 'di',
  'urn:oio:sts:sagdok:sagdokumentindeks:6': 'sdi',
  'urn:oio:sts:ydelse:ydelseindeks:6': 'yi',
  'urn:oio:sts:ydelse:bevillingindeks:6': 'bi',
  'urn:oio:sts:ydelse:oekonomiskeffektueringindeks:6': 'oef',
};

const RELATION = 'gd:Virkning gd:Rolle gd:Type gd:Indeks gd:ReferenceID gd:LokalUdvidelseListe';
const REGISTRATION = 'sd:Tidspunkt sd:LivscyklusKode sd:BrugerRef gd:StsTidspunkt';
const lists = (prefix: string): string =>
  `${REGISTRATION} ${prefix}:AttributListe ${prefix}:TilstandListe ${prefix}:RelationListe`;
const PERIOD = 'sd:FraTidspunkt sd:TilTidspunkt sd:AktoerRef sd:AktoerTypeKode';
const TIME = 'sd:TidsstempelDatoTid sd:GraenseIndikator';
const ID = 'sd:UUIDIdentifikator sd:URNIdentifikator';
const COUNT = (prefix: string): string => `${prefix}:Element ${prefix}:Antal ${prefix}:Paginering`;
const EXEMPT = 'sd:TitelAlternativTekst sd:OffentlighedUndtagetHjemmelTekst';
const LOOSE = (prefix: string): string =>
  `${prefix}:Rolle ${prefix}:Type ${prefix}:Indeks ${prefix}:ReferenceID`;
const PAGING = 'sd:FoersteResultatReference sd:MaksimalAntalKvantitet';

/** Parent → its possible children in order. A parent missing here may only hold text. */
const CHILDREN: Readonly<Record<string, string>> = {
  'sdi:FremsoegSagDokumentIndeksOutput':
    'sd:StandardRetur sdi:Antal sdi:SagFiltreretOejebliksbillede sdi:DokumentFiltreretOejebliksbillede',
  'yi:FremsoegYdelseIndeksOutput':
    'sd:StandardRetur yi:Antal yi:BevillingFiltreretOejebliksbillede yi:OekonomiskEffektueringFiltreretOejebliksbillede',
  'sd:StandardRetur': 'sd:StatusKode sd:FejlbeskedTekst',
  'sdi:Antal sdi:FremsoegSagDokumentIndeksOutput': COUNT('sdi'),
  'yi:Antal yi:FremsoegYdelseIndeksOutput': COUNT('yi'),
  'sdi:Paginering': PAGING,
  'yi:Paginering': PAGING,
  'sdi:SagFiltreretOejebliksbillede': 'sag:ObjektType sag:Registrering',
  'sdi:DokumentFiltreretOejebliksbillede': 'di:ObjektType di:Registrering',
  'yi:BevillingFiltreretOejebliksbillede': 'bi:ObjektType bi:Registrering',
  'yi:OekonomiskEffektueringFiltreretOejebliksbillede': 'oef:ObjektType oef:Registrering',
  'sag:ObjektType': 'sd:UUIDIdentifikator',
  'di:ObjektType': 'sd:UUIDIdentifikator',
  'bi:ObjektType': 'sd:UUIDIdentifikator',
  'oef:ObjektType': 'sd:UUIDIdentifikator',
  'sag:Registrering': lists('sag'),
  'di:Registrering': lists('di'),
  'bi:Registrering': lists('bi'),
  'oef:Registrering': lists('oef'),
  'sag:AttributListe': 'sag:Egenskaber gd:LokalUdvidelseListe',
  'di:AttributListe': 'di:Egenskaber',
  'bi:AttributListe': 'bi:Egenskaber bi:BevilgetYdelse',
  'oef:AttributListe': 'oef:Egenskaber',
  'sag:TilstandListe': 'sag:Fremdrift',
  'di:TilstandListe': 'di:Fremdrift',
  'bi:TilstandListe': '',
  'oef:TilstandListe': '',
  'sag:Fremdrift': 'sag:Virkning sag:FremdriftStatusKode',
  'di:Fremdrift': 'di:Virkning di:FremdriftStatusKode',
  'sag:RelationListe':
    'sag:Sagsaktoer sag:Sagsklasse sag:Sagspart sag:Sagsrelation sag:Journalpost gd:LokalUdvidelseListe',
  'di:RelationListe': 'di:Dokumentaktoer di:Dokumentpart di:Dokumentklasse gd:LokalUdvidelseListe',
  'bi:RelationListe': 'bi:Bevillingssag bi:Bevillingspart bi:Bevillingsaktoer bi:Sikkerhedsprofil',
  'oef:RelationListe':
    'oef:OekonomiskYdelseEffektueringRelation oef:Aktoer oef:ItSystem oef:OekonomiskEffektueringPart',
  'sag:Egenskaber':
    'sag:Virkning sag:BrugervendtNoegle sag:Beskrivelse sag:HjemmelSpecifikation sag:OffentlighedUndtaget sag:Sagsnummer sag:Titel',
  'di:Egenskaber':
    'di:Virkning di:BrugervendtNoegle di:Titel di:Beskrivelse di:BrevDato di:OffentlighedUndtaget di:VersionIdentifikator di:UnderversionIdentifikator di:Dokumentnummer di:Foelsomhed di:Type',
  'bi:Egenskaber':
    'bi:Virkning bi:BrugervendtNoegle bi:Bevillingstartdato bi:Bevillingslutdato bi:Begrundelse bi:Foelsomhed',
  'oef:Egenskaber':
    'oef:Virkning oef:BrugervendtNoegle oef:Startdato oef:Slutdato oef:SamletBruttobeloeb oef:Dispositionsdato oef:BeloebEfterSkatATP oef:BeloebSendtTilUdbetaling oef:BeloebUdbetalt oef:Udbetalingsafdeling oef:SendtTilUdbetalingTekst oef:UdbetaltTekst',
  'sag:OffentlighedUndtaget': EXEMPT,
  'di:OffentlighedUndtaget': EXEMPT,
  'gd:LokalUdvidelseListe':
    'si:SagIndeksEgenskaber si:SagsaktoerLokalUdvidelse si:SagsklasseLokalUdvidelse si:SagspartLokalUdvidelse si:Sikkerhedsprofil si:SagsitsystemRelation di:DokumentaktoerLokalUdvidelse di:DokumentpartLokalUdvidelse di:DokumentklasseLokalUdvidelse di:DokumentitsystemRelation gd:SenestAendretTidspunkt',
  'si:SagIndeksEgenskaber': 'gd:Virkning si:Sagsstatus si:Foelsomhed si:OprettetTidspunkt',
  'si:SagsaktoerLokalUdvidelse': 'si:BrugervendtNoegle si:FuldtNavn si:CVR-Nummer',
  'si:SagsklasseLokalUdvidelse': 'si:Facettitel si:Klassetitel si:BrugervendtNoegle',
  'si:SagspartLokalUdvidelse': 'si:FuldtNavn',
  'di:DokumentaktoerLokalUdvidelse': 'di:FuldtNavn di:CVR-Nr',
  'di:DokumentpartLokalUdvidelse': 'di:FuldtNavn',
  'di:DokumentklasseLokalUdvidelse': 'di:Klassetitel di:BrugervendtNoegle',
  'si:SagsitsystemRelation': `${RELATION} si:SystemNavn`,
  'di:DokumentitsystemRelation': `${RELATION} di:SystemNavn`,
  'si:Sikkerhedsprofil': RELATION,
  'bi:Sikkerhedsprofil': RELATION,
  'sag:Sagsaktoer': RELATION,
  'sag:Sagsklasse': RELATION,
  'sag:Sagspart': RELATION,
  'sag:Sagsrelation': RELATION,
  'sag:Journalpost': `${RELATION} sag:JournalpostEgenskaber`,
  'sag:JournalpostEgenskaber': 'sag:Dokumenttitel sag:JournalnotatEgenskaber',
  'sag:JournalnotatEgenskaber': 'sag:Titel sag:Notat sag:Format',
  'di:Dokumentaktoer': RELATION,
  'di:Dokumentpart': RELATION,
  'di:Dokumentklasse': RELATION,
  'bi:Bevillingssag': `${RELATION} bi:BrugervendtNoegle bi:FuldtNavn`,
  'bi:Bevillingspart': `${RELATION} bi:FuldtNavn`,
  'bi:Bevillingsaktoer': `${RELATION} bi:BrugervendtNoegle bi:FuldtNavn bi:CVR-nr`,
  'bi:BevilgetYdelse':
    'bi:Virkning bi:Id bi:Navn bi:BevilgetYdelseStartdato bi:BevilgetYdelseSlutdato bi:Begrundelse bi:Tilbagebetalingspligtig bi:ItSystem bi:Ydelse bi:OekonomiskEffektueringsplan',
  'bi:ItSystem': `${LOOSE('bi')} bi:SystemNavn`,
  'bi:Ydelse': `${LOOSE('bi')} bi:Ydelsesnavn bi:Klassifikation`,
  'bi:Klassifikation': `${LOOSE('bi')} bi:BrugervendtNoegle bi:Klassetitel`,
  'bi:OekonomiskEffektueringsplan':
    'bi:Id bi:EffektueringsplanStartdato bi:EffektueringsplanSlutdato bi:Beregningsfrekvens bi:ForudBagud bi:Dispositionsdag bi:Ydelsesbeloeb',
  'oef:OekonomiskYdelseEffektueringRelation': `${RELATION} oef:YdelsesperiodeStartdato oef:YdelsesperiodeSlutdato oef:Ydelsesbeloeb oef:Klassifikationsbeskrivelse oef:BevilgetYdelseRef`,
  'oef:BevilgetYdelseRef': 'sd:UUIDIdentifikator oef:BevilgetYdelseId',
  'oef:Aktoer': `${RELATION} oef:FuldtNavn oef:CVR-nr`,
  'oef:ItSystem': `${RELATION} oef:SystemNavn`,
  'oef:OekonomiskEffektueringPart': `${RELATION} oef:FuldtNavn`,
  'sd:FraTidspunkt': TIME,
  'sd:TilTidspunkt': TIME,
  'sd:AktoerRef': ID,
  'sd:BrugerRef': ID,
  ...Object.fromEntries(['sag', 'gd', 'di', 'bi', 'oef'].map((p) => [`${p}:Virkning`, PERIOD])),
  ...Object.fromEntries(
    ['gd', 'bi'].flatMap((p) => ['Rolle', 'Type', 'ReferenceID'].map((n) => [`${p}:${n}`, ID])),
  ),
};

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}[+-]\d{2}:\d{2}$/;
const VALUES: readonly (readonly [name: RegExp, value: RegExp])[] = [
  [/^sd:UUIDIdentifikator$/, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
  [/^sd:URNIdentifikator$/, /^urn:/i],
  [/^(sd|gd):(Tidspunkt|StsTidspunkt|TidsstempelDatoTid|SenestAendretTidspunkt)$/, DATE_TIME],
  [/^bi:(BevilgetYdelse|Effektueringsplan)(Start|Slut)dato$/, DATE_TIME],
  [/^oef:(Startdato|Slutdato|Dispositionsdato|Ydelsesperiode(Start|Slut)dato)$/, DATE_TIME],
  [/^di:BrevDato$/, /^\d{4}-\d{2}-\d{2}$/],
  [/^sag:FremdriftStatusKode$/, /^(Opstaaet|Oplyst|Afgjort|Afsluttet)$/],
  [/^(bi|oef):(Ydelsesb|SamletBruttob|B)eloeb\w*$/, /^-?\d+(\.\d+)?$/],
  [/:CVR-(Nummer|Nr|nr)$/, /^0{8}$/],
  [/:Titel$/, /^[^]{1,255}$/],
  [/:(BrugervendtNoegle|Sagsnummer|Dokumentnummer)$/, /^[^]{1,50}$/],
];

/** What is wrong with an answer's shape; an empty list when nothing is. */
export function structureFaults(xml: string): string[] {
  const faults: string[] = [];
  const document = XmlDocument.fromString(xml);
  try {
    walk(document.root, '', faults);
  } finally {
    document.dispose();
  }
  return faults;
}

function walk(element: XmlElement, parent: string, faults: string[]): void {
  const name = nameOf(element);
  const allowed = CHILDREN[`${name} ${parent}`] ?? CHILDREN[name];
  const children = elementsIn(element);
  if (allowed === undefined) {
    if (children.length > 0) faults.push(`${name} holds elements`);
    const value = element.content;
    for (const [which, pattern] of VALUES) {
      if (which.test(name) && !pattern.test(value)) faults.push(`${name} is "${value}"`);
    }
    return;
  }
  const order = allowed.split(' ');
  let at = 0;
  for (const child of children) {
    const position = order.indexOf(nameOf(child));
    if (position < 0) faults.push(`${name} holds ${nameOf(child)}`);
    else if (position < at) faults.push(`${nameOf(child)} comes late in ${name}`);
    else at = position;
    walk(child, name, faults);
  }
}

function elementsIn(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = element.firstChild; node; node = node.next) {
    if (node instanceof XmlElement) found.push(node);
  }
  return found;
}

function nameOf(element: XmlElement): string {
  return `${NAMESPACES[element.namespaceUri] ?? `{${element.namespaceUri}}`}:${element.name}`;
}
