import type { CaseOrder } from '../../overview/sort-cases.js';
import type { ComparedField } from '../../overview/one-of-each.js';
import type { QualityRule } from '../../overview/data-quality.js';

/** Danish words for working in the case overview: what is new, sorting and filtering, what hangs on a case, data quality. */
export const overviewWorkDa = {
  'new.show': (count: number) => (count === 1 ? '1 ny – vis' : `${count} nye – vis`),
  'new.in': (area: string) => `i ${area}`,
  'new.arrived': (count: number) =>
    count === 1 ? '1 ny oplysning er kommet.' : `${count} nye oplysninger er kommet.`,
  'new.waiting': 'Nye oplysninger er kommet. Vælg vis for at se dem.',

  'order.label': 'Sortér',
  'order.name': 'Efter titel',
  'order.changed': 'Senest ændret først',
  'order.status': 'Efter status',
  'order.responsible': 'Efter ansvarlig',
  'filter.status': 'Status',
  'filter.all': 'Alle',
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

  'next.save': 'Hent til kalender',
  'next.saveNamed': (what: string) => `Hent ${what} til kalender`,
  'next.saveAll': 'Hent alle til kalender',
  'next.fileName': (day: string) => `aftaler-${day}`,

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

  'part.failed': 'Resten kunne ikke hentes.',
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
  'print.made': (when: string) => `Udskrevet ${when}`,
  'print.page': 'side {n} af {m}',
  'print.incomplete': 'Udskriften viser kun det, der var hentet.',
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
