import {
  type Amount,
  type Appointment,
  type Area,
  type CivilDate,
  type Consent,
  type Contact,
  type Instant,
  ONGOING,
  type Period,
  type PeriodEnd,
  type Remark,
  compareDates,
  endsOn,
  sumOf,
  yearOf,
} from '@hoi/model';
import { type Calendar, calendarOf } from './calendar.js';
import type {
  CaseDraft,
  DocumentDraft,
  GrantDraft,
  IndexContent,
  PaymentDraft,
  WirePerson,
} from './content.js';
import { citizenIdOf, impossibleCpr, uuidOf } from './identity.js';
import type { Life } from './life.js';
import { EMPLOYEES, type EmployeeKey } from './municipality/employees.js';
import { homeOf } from './municipality/home-of.js';
import { UNITS } from './municipality/units.js';
import type { CaseWords, DocumentWords, GrantWords, PaymentWords } from './pen-words.js';

/** Someone writes a life with a pen: it fills in what every life has, and gives everything an id that stays. */
export class Pen {
  readonly life: Life;
  readonly cal: Calendar;
  readonly self: WirePerson;
  #count = 0;

  constructor(
    readonly key: string,
    today: CivilDate,
    words: { name: string; firstName?: string; age: number; why: string; cpr?: string },
  ) {
    this.cal = calendarOf(today);
    const id = citizenIdOf(key);
    this.self = { cpr: words.cpr ?? impossibleCpr(key), name: words.name, citizen: id };
    const index: IndexContent = {
      citizen: this.self,
      cases: [],
      documents: [],
      grants: [],
      payments: [],
    };
    this.life = {
      id,
      why: words.why,
      person: {
        id,
        name: words.name,
        firstName: words.firstName ?? words.name.split(' ')[0] ?? words.name,
        age: words.age,
        municipality: 'Korsbæk Kommune',
      },
      household: null,
      remarks: [],
      contacts: [],
      participation: { id: this.name('participation'), answer: 'notAsked' },
      consents: [],
      appointments: [],
      appointmentsBefore: [],
      plan: null,
      planBefore: [],
      planBasis: null,
      interventions: [],
      lookups: [],
      withheld: [],
      connections: {},
      coverage: {},
      index,
    };
  }

  /** A UUID that is this life's own; the same word gives the same one. */
  name(word: string): string {
    return uuidOf(`${this.key}/${word}`);
  }

  case(words: CaseWords): CaseDraft {
    const n = ++this.#count;
    const { from, decided, closed, handler, ...given } = words;
    const steps = given.steps ?? [];
    if (steps.length === 0) {
      steps.push({ status: 'arisen', on: from ?? this.cal.monthsAgo(6), clock: '09:00' });
      if (decided) {
        steps.push({ status: 'informed', on: decided, clock: '10:00' });
        steps.push({ status: 'decided', on: decided, clock: '11:30' });
      }
      if (closed) steps.push({ status: 'closed', on: closed, clock: '15:00' });
    }
    const first = steps[0]?.on ?? this.cal.today;
    const home = homeOf(words.kle);
    const draft: CaseDraft = {
      id: this.name(`case ${n}`),
      number: `${yearOf(first)}-${words.kle.replaceAll('.', '').slice(0, 5)}-${serial(this.key, n)}`,
      sensitivity: 'confidential',
      unit: home.unit,
      system: home.system,
      handlers: handler ? [{ who: handler, from: first }] : [],
      parties: [{ role: 'primary', who: this.self }],
      relations: [],
      file: [],
      notes: [],
      savedOn: latestNotAfter(this.cal.today, [first, ...steps.map(({ on }) => on)]),
      ...given,
      steps,
    };
    this.life.index.cases.push(draft);
    return draft;
  }

  document(words: DocumentWords): DocumentDraft {
    const n = ++this.#count;
    const { in: file, enclosed, titleInCase, ...given } = words;
    const draft: DocumentDraft = {
      id: this.name(`document ${n}`),
      number: `D-${yearOf(words.on)}-${serial(this.key, n)}`,
      status: 'final',
      sensitivity: file?.sensitivity ?? 'confidential',
      kle: file?.kle ?? '00.01.10',
      unit: file?.unit ?? 'town',
      system: 'cabinet',
      parties: [this.self],
      ...given,
    };
    this.life.index.documents.push(draft);
    if (file) {
      file.file.push({
        documentId: draft.id,
        kind: enclosed ? 'enclosed' : 'filed',
        on: draft.on,
        ...(titleInCase ? { title: titleInCase } : {}),
      });
    }
    return draft;
  }

  grant(words: GrantWords): GrantDraft {
    const n = ++this.#count;
    const { in: file, ...given } = words;
    const first = words.from ?? words.benefits[0]?.from ?? this.cal.today;
    const home = homeOf(words.benefits[0]?.kle ?? '');
    const draft: GrantDraft = {
      id: this.name(`grant ${n}`),
      key: `B-${yearOf(first)}-${serial(this.key, n)}`,
      from: first,
      sensitivity: 'confidential',
      unit: home.unit,
      system: home.system,
      cases: file ? [{ id: file.id, number: file.number, title: file.title }] : [],
      holder: this.self,
      recipient: this.self,
      savedOn: latestNotAfter(this.cal.today, [first]),
      ...given,
    };
    // A grant whose start cannot be read has no other start to fall back on.
    if (draft.fromAsWritten !== undefined) delete draft.from;
    this.life.index.grants.push(draft);
    return draft;
  }

  payment(words: PaymentWords): PaymentDraft {
    const n = ++this.#count;
    const gross = sumOf(words.lines.map(({ amount }) => amount));
    const sent = words.sent ?? words.afterTax ?? gross;
    const draft: PaymentDraft = {
      id: this.name(`payment ${n}`),
      key: `U-${words.availableOn.slice(0, 7)}-${serial(this.key, n)}`,
      gross,
      afterTax: gross,
      sent,
      paid: sent,
      unit: 'income',
      system: 'benefits',
      payee: this.self,
      savedOn: latestNotAfter(this.cal.today, [words.availableOn]),
      ...words,
    };
    this.life.index.payments.push(draft);
    return draft;
  }

  /** A month's payment for each of the last months, one line per benefit, the newest first. */
  monthlyPayments(
    months: number,
    lines: { grant: GrantDraft; benefit: string; amount: Amount }[],
    more: Partial<PaymentDraft> = {},
  ): void {
    for (let m = 1; m <= months; m++) {
      const [from, to] = [this.cal.firstOfMonth(-m), this.cal.lastOfMonth(-m)];
      this.payment({
        from,
        to,
        availableOn: to,
        lines: lines.map(({ grant, benefit, amount }) => ({
          from,
          to,
          amount,
          kle: grant.benefits.find(({ id }) => id === benefit)?.kle ?? '',
          grantId: grant.id,
          benefitId: benefit,
        })),
        ...more,
      });
    }
  }

  appointment(
    words: Omit<Appointment, 'id' | 'area'> & { area?: Appointment['area'] },
  ): Appointment {
    const appointment: Appointment = {
      id: this.name(`appointment ${++this.#count}`),
      area: 'crossCutting',
      ...words,
    };
    this.life.appointments.push(appointment);
    return appointment;
  }

  contact(
    who: EmployeeKey,
    words: { area: Area; since: CivilDate; until?: CivilDate; coordinating?: boolean },
  ): Contact {
    const { name, unit, telephone, telephoneHours, email } = EMPLOYEES[who];
    const contact: Contact = {
      id: this.name(`contact ${who}`),
      name,
      unit: UNITS[unit].name,
      area: words.area,
      coordinating: words.coordinating ?? false,
      telephone,
      telephoneHours,
      email,
      period: this.period(words.since, words.until ? endsOn(words.until) : ONGOING),
    };
    this.life.contacts.push(contact);
    return contact;
  }

  consent(words: Omit<Consent, 'id'>): Consent {
    const consent: Consent = { id: this.name(`consent ${++this.#count}`), ...words };
    this.life.consents.push(consent);
    return consent;
  }

  remark(type: string, text: string, start: CivilDate, end: PeriodEnd = ONGOING): Remark {
    const remark = {
      id: this.name(`remark ${++this.#count}`),
      type,
      text,
      period: this.period(start, end),
    };
    this.life.remarks.push(remark);
    return remark;
  }

  lookup(at: Instant, purpose: string, areas: Area[]): void {
    this.life.lookups.push({ id: this.name(`lookup ${++this.#count}`), at, purpose, areas });
  }

  /** Said yes to HOI, and to nothing else by that. */
  saidYes(on: CivilDate): void {
    this.life.participation = {
      id: this.name('participation'),
      answer: 'yes',
      answeredOn: on,
      registeredAt: this.cal.at(on, '10:15'),
      registeredBy: EMPLOYEES.karen.name,
    };
  }

  withhold(...areas: Area[]): void {
    this.life.withheld = areas.map((area) => ({ area, reason: 'consent' }));
  }

  period(start: CivilDate, end: PeriodEnd): Period {
    return { start, end };
  }
}

/** Four digits of a running number, different from life to life. */
function serial(key: string, n: number): string {
  return String((Number.parseInt(uuidOf(key).slice(0, 4), 16) + n) % 10_000).padStart(4, '0');
}

/** Nothing is saved tomorrow: the latest of the days that is not after today, else today. */
function latestNotAfter(today: CivilDate, days: CivilDate[]): CivilDate {
  return (
    days
      .filter((day) => day <= today)
      .sort(compareDates)
      .at(-1) ?? today
  );
}
