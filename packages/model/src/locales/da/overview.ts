/** Danish words of the case overview. A fact in the summary stands between ⟦ and ⟧. */
export const overviewDa = {
  'action.copy': 'Kopiér',
  'trust.lastFetched': (when: string) => `Sidst hentet ${when}`,
  'overview.title': 'Sager og indsatser',
  'overview.age': (years: number) => `${years} år`,
  'overview.hoiSince': (day: string) => `HOI-forløb siden ${day}`,
  'overview.hoiNo': (day: string) => (day === '' ? 'Nej til HOI' : `Nej til HOI ${day}`),
  'overview.hoiAsked': 'Spurgt om HOI, svar afventes',
  'overview.hoiNotAsked': 'Ikke spurgt om HOI',
  'overview.consent': (given: number, asked: number) =>
    `Samtykke til ${given} af ${asked} ${asked === 1 ? 'område' : 'områder'}`,
  'overview.noConsent': 'Intet samtykke registreret',
  'overview.addressProtected': 'Navne- og adressebeskyttelse',
  'overview.died': (day: string) => `Død ${day}`,
  'overview.remarks': 'Tværgående bemærkninger',
  'overview.remarkUntil': (day: string) => `til ${day}`,
  'glance.next': 'Næste:',
  'glance.missing': (what: readonly string[]) => `Det ser du ikke her: ${what.join(', ')}.`,
  'glance.failed': (source: string) => `${source} (kunne ikke hentes)`,
  'glance.withheld': (area: string) => `${area} (tilbageholdt)`,
  'glance.silent': (system: string) => `${system} (leverer ikke)`,
  'glance.late': (source: string) => `Ikke helt nyt: ${source}.`,
  'glance.complete': (sources: number) => `Alle ${sources} kilder har svaret.`,
  'glance.unknown': 'Ikke alle kilder er tilsluttet.',
  'glance.coverage': 'Se datadækning',
  'summary.has': (who: string, said: string) => `${who} har ${said.replace(/,$/, '')}.`,
  'summary.sentence': (said: string) => {
    const at = said.startsWith('⟦') ? 1 : 0;
    return `${said.slice(0, at)}${said.charAt(at).toLocaleUpperCase('da')}${said.slice(at + 1)}.`;
  },
  'summary.noCases': '⟦ingen åbne fagsager⟧',
  'summary.cases': (cases: number, areas: number) =>
    `⟦${cases} ${cases === 1 ? 'åben fagsag' : 'åbne fagsager'} i ${areas} ${areas === 1 ? 'område' : 'områder'}⟧`,
  'summary.gathered': (cases: string) => `${cases}, samlet i én HOI-sag,`,
  'summary.withHoi': (cases: string, tied: number, hoi: number) => {
    const which = hoi === 1 ? 'én HOI-sag' : `${hoi} HOI-sager`;
    return tied === 0 ? `${cases} og ${which}` : `${cases}, ${tied} af dem i ${which},`;
  },
  'summary.interventions': (count: number) =>
    `⟦${count} ${count === 1 ? 'indsats' : 'indsatser'} i gang⟧`,
  'summary.running': (count: number) => `⟦${count} ${count === 1 ? 'ydelse' : 'ydelser'} i gang⟧`,
  'summary.benefits': (count: number) => (count === 1 ? '1 ydelse' : `${count} ydelser`),
  'summary.ongoing': (names: string, _count: number) => `${names} løber uden slutdato`,
  'summary.unknownEnd': (names: string, _count: number) => `${names} har ukendt slutdato`,
  'summary.plannedEnd': (names: string, _count: number, day: string) =>
    `${names} slutter efter planen ${day}`,
  'summary.nextMeeting': (title: string, day: string) => `næste møde er ⟦${title} ${day}⟧`,
  'summary.nextFollowUp': (title: string, day: string) => `næste opfølgning er ⟦${title} ${day}⟧`,
  'summary.coverage': (answered: number, all: number) =>
    `Bygger på ${answered} af ${all} ${all === 1 ? 'kilde' : 'kilder'}.`,
  'summary.how': 'Sådan er teksten lavet',
  'summary.copiedWith': (text: string, when: string) => `${text} (${when})`,
  'contact.coordinating': 'Koordinerende sagsbehandler',
  'contact.unknown': 'Koordinerende sagsbehandler kendes ikke.',
  'contact.since': (day: string) => `Siden ${day}`,
  'contact.write': 'Skriv',
  'contact.call': 'Ring',
  'contact.writeTo': (name: string) => `Skriv til ${name}`,
  'contact.telephone': 'Telefon',
  'contact.email': 'E-mail',
  'attention.show': 'Vis',
  'attention.followUp': (day: string) => `opfølgning skulle være holdt ${day}`,
  'attention.consent': (areas: string, day: string) => `Samtykke til ${areas} udløber ${day}`,
  'attention.noGoalAfter': 'er ikke knyttet til et delmål i planen',
  'attention.showCase': 'Vis sagen',
  'attention.showCaseNamed': (name: string) => `Vis sagen ${name}`,
  'hoi.label': 'HOI-sag',
  'hoi.coordinates': (count: number) =>
    count === 1 ? 'Koordinerer 1 fagsag' : `Koordinerer ${count} fagsager`,
  'hoi.status': 'Status',
  'hoi.plan': 'Fælles plan',
  'hoi.planVersion': (version: number, day: string) =>
    day === '' ? `Version ${version}` : `Version ${version}, ${day}`,
  'hoi.noPlan': 'Ingen plan',
  'hoi.nextMeeting': 'Næste planmøde',
  'hoi.nextOther': 'Næste møde',
  'hoi.noMeeting': 'Intet aftalt',
  'hoi.source': 'Kilde',
  'cases.columns':
    'Hver sag: titel og emne, hvor langt den er, hvem der har den, og hvilket system den kommer fra.',
  'cases.title': 'Sager efter område',
  'cases.count': (count: number) => (count === 1 ? '1 sag' : `${count} sager`),
  'cases.closed': (count: number) => (count === 1 ? '1 afsluttet' : `${count} afsluttede`),
  'cases.interventions': (count: number) => (count === 1 ? '1 indsats' : `${count} indsatser`),
  'cases.unnamedIntervention': 'Indsats uden navn',
  'cases.loose': (count: number) => (count === 1 ? '1 bevilling' : `${count} bevillinger`),
  'cases.looseOne': 'Bevilling uden sag',
  'cases.looseElsewhere': (title: string) =>
    title === '' ? 'Sagen er ikke med her' : `Sagen er ikke med her: ${title}`,
  'cases.kle': (number: string) => `KLE ${number}`,
  'cases.secondary': (name: string) => `${name} er sekundær part`,
  'cases.roleBenefitRecipient': (name: string) => `${name} er ydelsesmodtager`,
  'cases.roleParty': (name: string) => `${name} er part`,
  'cases.noHandler': 'Ingen navngiven',
  'cases.responsibleUnknown': 'Ansvarlig kendes ikke',
  'cases.systemUnknown': 'System kendes ikke',
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
  'detail.unnamedBenefit': 'Ydelse uden navn',
  'detail.grantPeriod': (period: string) => `Bevilling ${period}`,
  'detail.more': (count: number) => `Vis ${count} mere`,
  'next.title': 'Næste opfølgninger',
  'next.horizon': (days: number) => `${days} dage`,
  'next.later': (count: number) => (count === 1 ? '1 senere' : `${count} senere`),
  'next.clash': 'Samtidig med en anden aftale',
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
  'mine.failedTitle': 'Vi kan ikke vise dit forløb lige nu',
  'mine.failedAll': 'Det er ikke din fejl. Prøv igen om lidt, eller ring til kommunen.',
  'new.show': (count: number) => (count === 1 ? '1 ny – vis' : `${count} nye – vis`),
  'new.in': (area: string) => `i ${area}`,
  'new.arrived': (count: number) =>
    count === 1 ? '1 ny oplysning er kommet.' : `${count} nye oplysninger er kommet.`,
  'new.waiting': 'Nye oplysninger er kommet. Vælg vis for at se dem.',
  'cases.emptyArea': 'Ingen sager',
  'cases.emptyAreaGiven': 'Ingen sager i det leverede',
  'cases.areaWaits': 'Henter.',
  'cases.noneFound': 'Ingen sager svarer til det, du har valgt.',
  'cases.showAll': 'Vis alle',
  'cases.disagree': 'Kilderne siger ikke det samme om sagen.',
  'attention.planFollowUp': 'Planlæg opfølgning',
  'attention.planFollowUpNamed': (what: string) => `Planlæg opfølgning: ${what}`,
  'attention.toPlan': 'Gå til planen',
  'attention.toPlanNamed': (name: string) => `Gå til planen for at knytte ${name} til et delmål`,
  'next.save': 'Hent til kalender',
  'next.saveNamed': (what: string) => `Hent ${what} til kalender`,
  'next.saveAll': 'Hent alle til kalender',
  'stale.failed': (when: string) => `Kunne ikke opdateres. Viser oplysninger hentet ${when}.`,
  'stale.age': (minutes: number) => {
    const [count, one, many] =
      minutes < 60
        ? [minutes, 'minut', 'minutter']
        : minutes < 1440
          ? [Math.floor(minutes / 60), 'time', 'timer']
          : [Math.floor(minutes / 1440), 'døgn', 'døgn'];
    return `Hentet for ${count} ${count === 1 ? one : many} siden`;
  },
  'stale.failedUnknown': 'Kunne ikke opdateres. Viser det, der blev hentet før.',
};
