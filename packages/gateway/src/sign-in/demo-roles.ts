import { AREAS } from '@hoi/model';
import type { KleScope, Viewer } from '@hoi/model/access';

/** Those one can be in the demonstration; the citizen is another matter, for it takes someone to be. */
export const DEMO_ROLES = [
  'coordinator',
  'employmentCaseworker',
  'socialCaseworker',
  'supportWorker',
  'dataQuality',
  'outsider',
] as const;
export type DemoRole = (typeof DEMO_ROLES)[number];

/** What a role may; the rest of the viewer is the municipality's. */
export type RoleRights = Pick<Viewer, 'areas' | 'roles' | 'kleScopes'> &
  Partial<Pick<Viewer, 'units' | 'securityIds'>> & {
    /** What they write under, as a sign-in would say it. */
    name?: string;
  };

const scopes = (sensitivity: KleScope['sensitivity'], ...prefixes: string[]): KleScope[] =>
  prefixes.map((prefix) => ({ prefix, sensitivity }));
const EVERYTHING = ['00', '15', '17', '18', '27', '28', '29', '32', '34', '54'];

/** The subjects a citizen may see of their own: how sensitive they are to others is no reason to hide them from the citizen. */
export const CITIZEN_SCOPES: readonly KleScope[] = scopes('vip', ...EVERYTHING);

/** Rights as a municipality might give them. A host of the demonstration may bring its own. */
export const DEMO_RIGHTS: Readonly<Record<DemoRole, RoleRights>> = {
  coordinator: {
    // What pays for a living may be looked up without consent (retssikkerhedsloven § 11 a, stk. 2).
    areas: ['crossCutting', 'income', 'other'],
    roles: ['coordinator', 'caseworker'],
    kleScopes: scopes('sensitive', ...EVERYTHING),
  },
  employmentCaseworker: {
    areas: ['employment', 'income'],
    roles: ['caseworker'],
    kleScopes: [
      ...scopes('sensitive', '15', '32'),
      ...scopes('confidential', '17', '27', '29', '34'),
    ],
  },
  socialCaseworker: {
    areas: ['social', 'health'],
    roles: ['caseworker'],
    kleScopes: [...scopes('sensitive', '27', '29'), ...scopes('confidential', '15', '32', '34')],
  },
  // Bostøtte: the everyday support at home, and nothing of its background.
  supportWorker: {
    areas: ['social'],
    roles: ['caseworker'],
    kleScopes: scopes('confidential', '27'),
  },
  dataQuality: {
    areas: [...AREAS],
    roles: ['dataQuality'],
    kleScopes: scopes('sensitive', ...EVERYTHING),
  },
  outsider: { areas: [], roles: [], kleScopes: [] },
};
