export const ROLES = [
  'coordinator',
  'employmentCaseworker',
  'socialCaseworker',
  'supportWorker',
  'dataQuality',
  'outsider',
  'citizen',
] as const;
export type Role = (typeof ROLES)[number];

/** What the portal's address says. An opaque id and how to look at it: never a name, never a CPR number. */
export interface PageState {
  citizen: string | undefined;
  lang: 'da' | 'en';
  theme: 'light' | 'dark' | 'esdh' | 'dkfds';
  /** Who looks: the gateway decides what they may see. */
  role: Role;
}

export const CHOICES = {
  lang: ['da', 'en'],
  theme: ['light', 'dark', 'esdh', 'dkfds'],
  role: ROLES,
} as const satisfies { [K in Exclude<keyof PageState, 'citizen'>]: readonly PageState[K][] };

const OPAQUE = /^[A-Za-z0-9_-]{1,64}$/;

/** Reads an address; whatever it does not understand is as if it were not there. */
export function readState(search: string): PageState {
  const query = new URLSearchParams(search);
  const choice = <T extends string>(name: string, allowed: readonly [T, ...T[]]): T =>
    allowed.find((value) => value === query.get(name)) ?? allowed[0];
  const citizen = query.get('citizen') ?? '';
  return {
    citizen: OPAQUE.test(citizen) ? citizen : undefined,
    lang: choice('lang', CHOICES.lang),
    theme: choice('theme', CHOICES.theme),
    role: choice('role', CHOICES.role),
  };
}

/** The address of a state; what is as usual is left out. */
export function writeState(state: PageState): string {
  const query = new URLSearchParams();
  if (state.citizen !== undefined) query.set('citizen', state.citizen);
  for (const name of ['lang', 'theme', 'role'] as const) {
    if (state[name] !== CHOICES[name][0]) query.set(name, state[name]);
  }
  const text = query.toString();
  return text === '' ? './' : `?${text}`;
}
