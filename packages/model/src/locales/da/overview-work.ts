import type { CaseOrder } from '../../overview/sort-cases.js';
import type { ComparedField } from '../../overview/one-of-each.js';
import type { QualityRule } from '../../overview/data-quality.js';

/** Danish words for working in the case overview: what is new, sorting and filtering, what hangs on a case, data quality. */
export const overviewWorkDa = {
  'cases.none': 'Ingen sager fundet',
  'cases.noneAll': (sources: number) =>
    sources === 1
      ? 'Kilden har svaret og har ingen sag, du har adgang til at se.'
      : `Alle ${sources} kilder har svaret, og ingen af dem har en sag, du har adgang til at se.`,
  'cases.noneOthers': 'Der kan være sager i systemer, der ikke leverer til indekset.',
  'cases.noneGiven': 'Ingen sager i det leverede.',
  'cases.noneYet': 'Endnu ingen sager. Flere kilder mangler at svare.',
  'cases.noneSeen': 'Ingen sager i det, der er hentet.',
  'cases.failed': 'Sagerne kunne ikke hentes.',
  'cases.notConnected': 'Ingen kilde leverer sager.',
  'cases.looseDocuments': (count: number) =>
    count === 1
      ? '1 dokument, der ikke ligger i en sag her'
      : `${count} dokumenter, der ikke ligger i en sag her`,
  'next.title': 'Næste opfølgninger',
  'next.horizon': (days: number) => `${days} dage`,
  'next.later': (count: number) => (count === 1 ? '1 senere' : `${count} senere`),
  'next.clash': 'Samtidig med en anden aftale',
  'next.save': 'Hent til kalender',
  'next.saveNamed': (what: string) => `Hent ${what} til kalender`,
  'next.saveAll': 'Hent alle til kalender',
  'cases.noneFound': 'Ingen sager svarer til det, du har valgt.',
  'cases.showAll': 'Vis alle',
  'stale.failed': (when: string) => `Kunne ikke opdateres. Viser oplysninger hentet ${when}.`,
  'stale.failedUnknown': 'Kunne ikke opdateres. Viser det, der blev hentet før.',
  'coverage.title': 'Datadækning',
  'coverage.connections': 'Kilder',
  'coverage.systems': 'Systemer',
  'coverage.lateFrom': (when: string) => `data fra ${when}`,
  'coverage.failed': 'kunne ikke hentes',
  'coverage.pending': 'afventer svar',
  'coverage.notConnected': 'ikke tilsluttet',
  'coverage.notDelivering': 'leverer ikke til indekset',
  'coverage.latestChange': 'seneste ændring set',
  'coverage.noChange': 'leverer, ingen ændring set',
  'coverage.delivers': 'leverer',
  'coverage.unheard': 'ikke kendt nu',
  'coverage.unknown': 'kendes ikke',
  'coverage.withheld': (count: number) =>
    count === 1
      ? '1 område er tilbageholdt og vises ikke.'
      : `${count} områder er tilbageholdt og vises ikke.`,
  'coverage.none': 'Siden har selv leveret oplysningerne. Kilderne kendes ikke.',
  'progress.spoken': (status: string, step: number) => `${status}, trin ${step} af 4`,
  'summary.howIntro':
    'Teksten er sat sammen efter faste regler, altid i samme rækkefølge. Intet er skrevet af en maskine, der gætter. Én ydelse med et kort navn nævnes ved navn; flere tælles. Hver del bygger på disse oplysninger:',
  'summary.ruleCases': 'Sager, der ikke er afsluttet, og deres områder',
  'summary.ruleInterventions':
    'Indsatser, som kilden siger er i gang, eller hvis periode dækker i dag',
  'summary.ruleRunning': 'Bevilgede ydelser, hvis periode dækker i dag',
  'summary.ruleOngoing': 'Ydelser i gang, hvor kilden siger, at der ingen slutdato er',
  'summary.ruleUnknownEnd': 'Ydelser i gang, hvor kilden intet siger om slutdato',
  'summary.rulePlannedEnd': 'Den nærmeste slutdato inden for 90 dage',
  'summary.ruleNextMeeting':
    'Det første planlagte møde inden for 90 dage, når ingen opfølgning ligger før',
  'summary.ruleNextFollowUp':
    'Den første aftalte opfølgning inden for 90 dage, når den ligger før næste møde',
  'contact.others': 'Kontakter',
  'cases.find': 'Søg i sagerne',
  'cases.found': (found: number, all: number) => `${found} af ${all} sager`,
  'detail.caseNumber': 'Sagsnummer',
  'detail.legalBasis': 'Lovgrundlag',
  'detail.outcome': 'Afgørelse',
  'detail.exempt': 'Undtaget fra aktindsigt for andre end parten',
  'detail.progress': 'Forløb',
  'detail.handlers': 'Sagsbehandlere',
  'detail.parties': 'Parter',
  'detail.documents': 'Dokumenter',
  'detail.notes': 'Journalnotater',
  'detail.grants': 'Bevillinger og ydelser',
  'detail.interventions': 'Indsatser',
  'detail.relations': 'Relationer',
  'detail.owner': 'Ejer',
  'detail.changed': 'Senest ændret',
  'detail.nothingMore': 'Kilden giver ikke flere oplysninger om sagen.',
  'detail.failed': 'Kunne ikke hentes.',
  'detail.untitledNote': 'Notat uden titel',
  'detail.otherRelations': (count: number) =>
    count === 1
      ? '1 relation til en sag, der ikke er med her'
      : `${count} relationer til sager, der ikke er med her`,
  'detail.otherDocuments': (count: number) =>
    count === 1 ? '1 dokument, der ikke er med her' : `${count} dokumenter, der ikke er med her`,
  'detail.contradiction': (field: string, source: string, value: string) =>
    `${source} siger noget andet om ${field}: “${value}”`,
  'relation.parent': 'Oversag',
  'relation.precedent': 'Præcedens',
  'relation.related': 'Relateret sag',
  'relation.unknown': 'Relation af ukendt slags',
  'role.primary': 'Primær part',
  'role.secondary': 'Sekundær part',
  'role.benefitRecipient': 'Ydelsesmodtager',
  'role.grantHolder': 'Bevillingshaver',
  'role.payee': 'Modtager af udbetaling',
  'role.party': 'Part',
  'role.copy': 'Kopimodtager',
  'role.unknown': 'Ukendt rolle',
  'household.title': 'Familie og husstand',
  'household.sameAddress': 'samme adresse',
  'order.label': 'Sortér',
  'order.name': 'Efter titel',
  'order.changed': 'Senest ændret først',
  'order.status': 'Efter status',
  'order.responsible': 'Efter ansvarlig',
  'filter.status': 'Status',
  'filter.all': 'Alle',
  'detail.decisions': 'Afgørelser',
  'detail.decided': (day: string) => `Afgjort ${day}`,
  'detail.decidedAgain': (day: string) => `Afgjort på ny ${day}`,
  'detail.dayUnknown': 'dato kendes ikke',
  'detail.complaint': 'Klage: kilden siger ikke, om der er klaget.',
  'detail.payments': 'Udbetalinger',
  'detail.paymentUnknownAmount': 'beløb kendes ikke',
  'detail.paymentMore': 'Udbetalingen dækker også andet.',
  'detail.showNote': 'Vis notatet',
  'detail.noteNotText': 'Teksten kan kun læses i fagsystemet.',
  'detail.noteTooLong': 'Teksten er for lang til indekset.',
  'detail.noteNotGiven': 'Kilden giver ikke teksten.',
  'contact.around': (count: number) =>
    count === 1 ? '1 kontakt rundt om borgeren nu' : `${count} kontakter rundt om borgeren nu`,
  'contact.primary': 'Koordinerer',
  'contact.earlier': 'Tidligere',
  'contact.later': 'Kommende',
  'household.sharedCases': 'Sager sammen med borgeren',
  'quality.title': 'Datakvalitet',
  'quality.count': (count: number) => (count === 1 ? '1 bemærkning' : `${count} bemærkninger`),
  'quality.none': 'Intet at bemærke i det, der er hentet.',
  'quality.noneYet': 'Ikke alle kilder har svaret.',
  'quality.systemUnknown': 'System ikke angivet',
  'quality.rejected': (count: number) =>
    count === 1
      ? '1 post kunne ikke læses og er ikke med her'
      : `${count} poster kunne ikke læses og er ikke med her`,
} satisfies { [O in CaseOrder as `order.${O}`]: string } & Record<string, unknown>;

/** What a source can be contradicted about, as a caseworker says it. */
export const fieldDa: Record<`field.${ComparedField}`, string> = {
  'field.title': 'titel',
  'field.kle': 'KLE-emne',
  'field.status': 'status',
  'field.localStatus': 'egen status',
  'field.responsibleUnit': 'ansvarlig enhed',
  'field.primaryHandler': 'sagsbehandler',
  'field.area': 'område',
};

export const qualityDa: Record<`quality.${QualityRule}`, string> = {
  'quality.titleMissing': 'Titel mangler',
  'quality.kleMissing': 'KLE-emne mangler',
  'quality.kleUnknown': 'KLE-emne er ikke et KLE-nummer',
  'quality.statusMissing': 'Fremdriftsstatus mangler',
  'quality.responsibleMissing': 'Ansvarlig mangler',
  'quality.ownerMissing': 'Ejer mangler',
  'quality.sensitivityMissing': 'Følsomhed mangler',
  'quality.roleUnknown': 'Rolle er ukendt',
  'quality.dateInvalid': 'Dato kan ikke læses',
  'quality.relationDangling': 'Relation peger på en sag, der ikke er med',
  'quality.contradiction': 'Kilderne siger ikke det samme',
  'quality.systemMissing': 'System er ikke angivet',
  'quality.benefitUnnamed': 'Ydelse har intet navn',
};

/** Danish words of what leaves the page: on paper, and for a calendar. */
export const overviewFilesDa = {
  'print.made': (when: string) => `Udskrevet ${when}`,
  'print.page': 'side {n} af {m}',
  'print.incomplete': 'Udskriften viser kun det, der var hentet.',
  'next.fileName': (day: string) => `aftaler-${day}`,
};
