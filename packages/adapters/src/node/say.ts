import {
  type Actor,
  type Amount,
  type CivilDate,
  type Party,
  type Period,
  endKindOn,
  isInvalid,
  lastDay,
  partsOf,
} from '@hoi/model';
import { type CliMessages } from '@hoi/model/locales/cli-da.js';

/** How things are said in one language on one day. */
export class Say {
  constructor(
    readonly words: CliMessages,
    readonly today: CivilDate,
  ) {}

  date(date: CivilDate): string {
    const { year, month, day } = partsOf(date);
    return this.words.dayYear(day, this.words.monthsShort[month - 1] ?? '', year);
  }

  /** Start and end with the kind of end in words: what has ended, what is planned to, what runs on, what nobody has said. */
  period(period: Period): string {
    const { words } = this;
    if (isInvalid(period)) {
      const raw = period.invalid?.map((one) => one.raw) ?? [];
      return words['period.invalid'](printable(raw.join(' – ')));
    }
    const start = period.start === null ? words['period.noStart'] : this.date(period.start);
    return words['period.span'](start, this.#end(period));
  }

  #end(period: Period): string {
    const { words } = this;
    const kind = endKindOn(period, this.today);
    const last = lastDay(period);
    if (kind === 'ongoing' || last === undefined) {
      return kind === 'ongoing' ? words['end.ongoing'] : words['end.unknown'];
    }
    return kind === 'ended'
      ? words['end.ended'](this.date(last))
      : words['end.planned'](this.date(last));
  }

  /** The exact amount, every decimal it came with. */
  amount(amount: Amount | undefined): string {
    if (amount === undefined) return this.words.noAmount;
    const [whole = '', decimals] = amount.replace('-', '').split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, this.words.thousandsMark);
    const fraction = decimals === undefined ? '' : this.words.decimalMark + decimals;
    return this.words.kroner(`${amount.startsWith('-') ? '−' : ''}${grouped}${fraction}`);
  }

  /** Role and initials: all that is ever said of a party. */
  party(party: Party): string {
    const role = this.words[`role.${party.role}`];
    return party.initials === undefined ? role : `${role} ${printable(party.initials)}`;
  }

  actor(actor: Actor | undefined): string | undefined {
    const name = actor?.name ?? actor?.key ?? actor?.id;
    return name === undefined ? undefined : printable(name);
  }
}

/** Text that cannot steer the terminal it is printed on. */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

/** What is there of some parts, with a mark between them. */
export function joined(...parts: (string | undefined | false)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join(' · ');
}
