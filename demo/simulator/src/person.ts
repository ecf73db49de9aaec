import type { Life } from '@hoi/korsbaek';
import type { Holdings } from './holdings.js';

/** A person as this source tells of them. Only `by-key` gives a CPR number: an index can be asked by nothing else. */
export interface PersonAnswer {
  key: string;
  name: string;
  firstName?: string;
  age?: number;
  municipality?: string;
  addressProtected?: boolean;
  diedOn?: string;
  household: {
    key?: string;
    name?: string;
    relation: string;
    age?: number;
    sameAddress?: boolean;
  }[];
}

const MOST_FOUND = 20;

/** Answers a question to the person source; undefined when it is no question. Unknown and known look alike but for `found`. */
export function answerPerson(
  holdings: Holdings,
  operation: string,
  question: unknown,
): object | undefined {
  const { cpr, key, name } = (question ?? {}) as Record<string, unknown>;
  if (operation === 'by-cpr' && typeof cpr === 'string' && /^\d{10}$/.test(cpr)) {
    const life = holdings.byCpr(cpr);
    return life ? { found: true, person: tell(life) } : { found: false };
  }
  if (operation === 'by-key' && typeof key === 'string') {
    const life = holdings.byKey(key);
    return life
      ? { found: true, person: tell(life), cpr: life.index.citizen.cpr }
      : { found: false };
  }
  if (operation === 'search' && typeof name === 'string' && name.trim().length >= 2) {
    return search(holdings, name);
  }
  return undefined;
}

/** Everyone whose name holds every word asked for, at the beginning of one of theirs. */
function search(holdings: Holdings, name: string): object {
  const words = plain(name).split(/\s+/).filter(Boolean);
  const persons: object[] = [];
  for (const { id, person } of holdings.all()) {
    const own = plain(person.name).split(/[\s-]+/);
    if (!words.every((word) => own.some((one) => one.startsWith(word)))) continue;
    if (persons.length === MOST_FOUND) return { persons, more: true };
    const { age, addressProtected } = person;
    persons.push({ key: id, name: person.name, age, addressProtected });
  }
  return { persons, more: false };
}

function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('da').trim();
}

function tell({ id, person, household }: Life): PersonAnswer {
  const { id: _id, ...facts } = person;
  return {
    key: id,
    ...facts,
    household: (household?.members ?? []).map(({ person: key, ...member }) => ({
      ...(key === undefined ? {} : { key }),
      ...member,
    })),
  };
}
