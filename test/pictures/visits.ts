import { type Row, pairwise } from './pairwise.js';
import type { Globals } from './stage.js';

/** What a story is pictured in. `told`: as it stands. */
export type Look = 'told' | 'forced' | 'print' | '320';

const ALL_LOOKS: readonly Look[] = ['told', 'forced', 'print', '320'];

export interface Visit {
  name: string;
  id: string;
  globals: Globals;
  looks: readonly Look[];
}

/** The stories that every element tells: one for each way an answer can stand. */
export const STATES = [
  'answered',
  'loading',
  'slow-connections',
  'partly-fetched',
  'nothing-at-all',
  'case-index-failed',
  'benefit-index-failed',
  'everything-failed',
  'late',
  'nothing-connected',
  'port-broken',
  'no-citizen',
] as const;

const LOCALES = ['da', 'en'];
const THEMES = ['light', 'dark', 'esdh', 'dkfds'];
const WIDTHS = ['narrow', 'medium', 'wide'];
const AUDIENCES = ['professional', 'citizen'];

/** The story of an element in a state; the one with everything answered has a name of its own. */
export function storyOf(element: string, state: string, ids: readonly string[]): string {
  const names = state === 'answered' ? ['complex', 'given'] : [state];
  const found = names.map((name) => `elements-${element}--${name}`).find((id) => ids.includes(id));
  if (!found) throw new Error(`${element} has no story of its state “${state}”`);
  return found;
}

/** Those with states of their own; the context draws nothing. */
export function elementsOf(ids: readonly string[]): string[] {
  const all = ids.map((id) => /^elements-(.+)--/.exec(id)?.[1]).filter((one) => one !== undefined);
  return [...new Set(all)].filter((one) => one !== 'context').sort();
}

/**
 * Every story as it is told, in Danish and light; the telling ones also in forced colours, on paper, at 320 px and in the dark; and
 * every element in every state, so that each two of element, state, language, theme, width and audience meet.
 */
export function visitsOf(ids: readonly string[]): Visit[] {
  const elements = elementsOf(ids);
  const telling = /--(complex|given|partly-fetched|citizen)$/;
  const inMatrix = new RegExp(`--(${STATES.join('|')})$`);
  const plain = ids.map((id): Visit => {
    const looks: readonly Look[] = telling.test(id) ? ALL_LOOKS : inMatrix.test(id) ? [] : ['told'];
    return { name: nameOf(id), id, globals: {}, looks };
  });
  const dark = plain
    .filter(({ id }) => telling.test(id))
    .map((visit) => inGlobals(visit, { theme: 'dark' }, 'dark'));
  const begun = elements.flatMap((element) => STATES.map((state) => ({ element, state })));
  const rows = pairwise(
    {
      theme: THEMES,
      width: WIDTHS,
      locale: LOCALES,
      audience: AUDIENCES,
      element: elements,
      state: [...STATES],
    },
    begun,
  ).map(({ element = '', state = '', ...globals }: Row): Visit => {
    const id = storyOf(element, state, ids);
    const { theme, width, locale, audience } = globals;
    const words = [locale, theme, width, audience].join('-');
    return inGlobals({ name: nameOf(id), id, globals, looks: ['told'] }, globals, words);
  });
  // Next to each other what is shown in the same globals: turning is quicker than loading.
  const key = ({ globals }: Visit) => JSON.stringify(globals);
  return [...plain, ...[...dark, ...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1))];
}

function nameOf(id: string): string {
  return id.replace(/^elements-/, '');
}

function inGlobals(visit: Visit, globals: Globals, words: string): Visit {
  return { ...visit, name: `${visit.name}.${words}`, globals, looks: ['told'] };
}
