import type { Command, Facet } from '@hoi/model';
import type { Viewer } from '@hoi/model/access';
import type { Settled } from './opening.js';

/** Why a command goes no further; undefined when it may. */
export type Hindrance =
  | 'command.refused'
  | 'command.connectionFailed'
  | 'consent.notFound'
  | 'appointment.notFound'
  | 'part.invalid'
  | 'part.notYours';

/** What a citizen may do themselves (a question is the municipality's to ask and to take back): their own answer, their own consents, and their own words in the plan. */
const BY_CITIZEN: readonly Command['kind'][] = [
  'answerHoi',
  'registerConsent',
  'changeConsentScope',
  'withdrawConsent',
  'changePlan',
];

/** By who they are, before anything is read. Data quality looks and does not write. */
export function mayEver({ audience, roles }: Viewer, { kind }: Command): boolean {
  if (audience === 'citizen') return BY_CITIZEN.includes(kind);
  return roles.includes('caseworker') || roles.includes('coordinator');
}

/** The facet in which the command points at something; undefined when it points at nothing. */
export function facetPointedAt({ kind }: Command): Facet | undefined {
  if (['withdrawConsent', 'changeConsentScope', 'unaskConsent'].includes(kind)) return 'consents';
  if (kind === 'recordFollowUp') return 'appointments';
  return kind === 'changePlan' ? 'plan' : undefined;
}

/**
 * Whether what it points at is shown to the viewer. What is hidden and what is not there are refused alike; what could not be
 * read is said to be so.
 */
export function hindranceOf(
  command: Exclude<Command, { kind: 'changePlan' }>,
  { line }: Settled,
): Hindrance | undefined {
  const { value, connections } = line.reading;
  const missing = connections.some(({ state }) => state === 'failed' || state === 'late');
  const found = (id: string) => (value as { id: string }[]).some((one) => one.id === id);
  const unless = (shown: boolean, hindrance: Hindrance): Hindrance | undefined =>
    shown ? undefined : missing ? 'command.connectionFailed' : hindrance;
  switch (command.kind) {
    case 'withdrawConsent':
    case 'changeConsentScope':
    case 'unaskConsent':
      return unless(found(command.consentId), 'consent.notFound');
    case 'recordFollowUp':
      return unless(found(command.appointmentId), 'appointment.notFound');
    default:
      return undefined;
  }
}
