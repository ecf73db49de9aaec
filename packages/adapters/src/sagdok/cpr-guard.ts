import { REDACTED, redactCpr } from '@hoi/model';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
// As the model's own pattern, but a letter next to it ("CPR3213…", "3213…x") does not hide the number.
const LOOSE = /(?<!\d)\d{6}(?:[ \u00a0./]| ?[-\u2010-\u2015] ?)?\d{4}(?!\d)/g;
// Ten digits or more with at most three other signs between each two of them.
const RUN = /\d(?:[^0-9A-Za-z]{0,3}\d){9,}/g;

/**
 * Takes CPR numbers out of everything that leaves a reader: what looks like one anywhere, and those that the same answers are
 * known to be about however they are written. Holds the known numbers for as long as a reading lasts and gives them to nobody.
 */
export class CprGuard {
  readonly #known = new Set<string>();

  /** Grows with every number that becomes known: what was cleaned at the same age is clean. */
  get age(): number {
    return this.#known.size;
  }

  /** Remembers a number from a place that is meant to hold one. */
  learn(text: string): void {
    const digits = text.replace(/\D/g, '');
    if (digits.length === 10) this.#known.add(digits);
  }

  /** Takes out what looks like a number of anyone. Depends on nothing that was read before. */
  cleanUnasked(text: string): string {
    return mayHold(text) ? outsideUuids(text, unasked) : text;
  }

  /** As {@link cleanUnasked}, and the known numbers in any form. */
  clean(text: string): string {
    if (!mayHold(text)) return text;
    return outsideUuids(text, (part) => {
      const loose = unasked(part);
      return this.#known.size === 0 ? loose : loose.replace(RUN, (run) => this.#cleanRun(run));
    });
  }

  holds(text: string): boolean {
    return this.cleanUnasked(text) !== text;
  }

  /** The same value with every text in it cleaned; the value itself when there was nothing to clean. */
  cleanDeep<T>(value: T): T {
    if (typeof value === 'string') return this.clean(value) as T;
    if (typeof value !== 'object' || value === null) return value;
    let copy: Record<string, unknown> | undefined;
    for (const key of Object.keys(value)) {
      const item = (value as Record<string, unknown>)[key];
      const cleaned = this.cleanDeep(item);
      if (cleaned === item) continue;
      copy ??= copyOf(value);
      copy[key] = cleaned;
    }
    return (copy ?? value) as T;
  }

  /** Takes the known numbers out of a run of digits, whatever stands between them. */
  #cleanRun(run: string): string {
    const digits: number[] = [];
    for (let i = 0; i < run.length; i += 1) {
      if (/\d/.test(run.charAt(i))) digits.push(i);
    }
    for (let i = 0; i + 10 <= digits.length; i += 1) {
      const ten = digits.slice(i, i + 10);
      const number = ten.map((at) => run.charAt(at)).join('');
      if (!this.#known.has(number)) continue;
      const [first, last] = [ten[0] ?? 0, ten[9] ?? 0];
      return run.slice(0, first) + REDACTED + this.#cleanRun(run.slice(last + 1));
    }
    return run;
  }
}

/** A list is an object with numbers for names, and stays a list. */
function copyOf(value: object): Record<string, unknown> {
  const copy: object = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  return copy as Record<string, unknown>;
}

/** Whether there are ten digits with no letter between them: without, none of the patterns above can match. */
function mayHold(text: string): boolean {
  if (text.length < 10) return false;
  let digits = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      digits += 1;
      if (digits === 10) return true;
    } else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) digits = 0;
  }
  return false;
}

function unasked(part: string): string {
  return redactCpr(part).replace(LOOSE, REDACTED);
}

function outsideUuids(text: string, clean: (part: string) => string): string {
  let out = '';
  let from = 0;
  for (const match of text.matchAll(UUID)) {
    out += clean(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return out + clean(text.slice(from));
}
