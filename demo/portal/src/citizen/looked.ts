import {
  type CivilDate,
  type Lookup,
  type Messages,
  type Reading,
  civilDateAt,
  formatClock,
  formatDate,
} from '@hoi/model';

/** Look-ups of one day for one purpose: a morning's work is one line, not twelve. */
export interface LookedDay {
  date: CivilDate;
  purpose: string;
  /** Earliest first. */
  clocks: string[];
  areas: string[];
}

/** Newest day first. */
export function lookedDays(lookups: readonly Lookup[], messages: Messages): LookedDay[] {
  const days = new Map<string, { date: CivilDate; purpose: string; lookups: Lookup[] }>();
  for (const lookup of [...lookups].sort((a, b) => (a.at < b.at ? 1 : -1))) {
    const date = civilDateAt(lookup.at);
    const key = `${date} ${lookup.purpose}`;
    const day = days.get(key) ?? { date, purpose: lookup.purpose, lookups: [] };
    day.lookups.unshift(lookup);
    days.set(key, day);
  }
  return [...days.values()].map(({ date, purpose, lookups: those }) => ({
    date,
    purpose,
    clocks: [...new Set(those.map(({ at }) => formatClock(at, messages)))],
    areas: [...new Set(those.flatMap(({ areas }) => areas))].map(
      (area) => messages[`areaCitizen.${area}`],
    ),
  }));
}

/** Whether the list can be believed to be whole: only then may it be said that nobody has looked. */
export function isWhole({ settled, connections, rejected }: Reading<unknown>): boolean {
  return settled && rejected === 0 && connections.every(({ state }) => state === 'answered');
}

/** The days as list items, with nothing but text in them. */
export function lookedItems(days: readonly LookedDay[], messages: Messages): HTMLElement[] {
  return days.map(({ date, purpose, clocks, areas }) => {
    const item = document.createElement('li');
    const parts: [string, string][] = [
      ['strong', formatDate(date, messages, 'long')],
      ['span', messages.list(clocks)],
      ['span', purpose],
      ['span', messages.list(areas)],
    ];
    for (const [tag, text] of parts) {
      const part = document.createElement(tag);
      part.textContent = text;
      item.append(part);
    }
    return item;
  });
}
