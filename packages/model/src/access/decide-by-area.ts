import type { Appointment } from '../record/appointment.js';
import type { Contact } from '../record/contact.js';
import type { Intervention } from '../record/intervention.js';
import { CITIZEN_INTERVENTION, fieldsOutside } from './citizen-fields.js';
import type { Context } from './context.js';
import { isCoordinatorNow } from './coordinator.js';
import { type Decision, HIDE, SHOW, without } from './decision.js';
import { allOpen, isOpen } from './open-areas.js';
import { provenanceFields } from './provenance-fields.js';

/** These come without owner, KLE and sensitivity: their area decides, and the case they hang on when they name one. */
export function interventionIsVisible({ area, caseId }: Intervention, context: Context): boolean {
  return context.entitled && isOpen(area, 'interventions', context) && caseIsShown(caseId, context);
}

export function decideIntervention(intervention: Intervention, context: Context): Decision {
  if (!interventionIsVisible(intervention, context)) return HIDE;
  const fields = provenanceFields(intervention.provenance, context);
  if (context.viewer.audience !== 'citizen') return without(fields);
  return without([...fields, ...fieldsOutside(intervention, CITIZEN_INTERVENTION)]);
}

/** An appointment's title tells what its case is about, so it is hidden with the case. */
export function decideAppointment(appointment: Appointment, context: Context): Decision {
  const { area, caseId, contactId, subGoalId } = appointment;
  if (!context.entitled || !isOpen(area, 'appointments', context)) return HIDE;
  if (!caseIsShown(caseId, context)) return HIDE;
  const { contacts, subGoals } = context.seen;
  return without([
    ...(contactId !== undefined && !contacts.has(contactId) ? ['contactId'] : []),
    ...(subGoalId !== undefined && !subGoals.has(subGoalId) ? ['subGoalId'] : []),
    ...stepFields(appointment, context),
  ]);
}

/** What was done while it lay in a place that is not open, or hung on a case that is not shown, is hidden; and that anything was. */
function stepFields({ history }: Appointment, context: Context): string[] {
  if (!history) return [];
  const hidden = history.map(
    ({ areas, caseIds }) =>
      !allOpen(areas, 'appointments', context) || !caseIds.every((id) => caseIsShown(id, context)),
  );
  if (hidden.every(Boolean)) return ['history'];
  return history.flatMap(({ by }, i) => {
    if (hidden[i]) return [`history.${String(i)}`];
    return by !== undefined && !mayBeNamed(by, context) ? [`history.${String(i)}.by`] : [];
  });
}

/** The citizen reads no staff name but the one contact's. */
function mayBeNamed(name: string, { viewer, related, seen }: Context): boolean {
  if (viewer.audience !== 'citizen') return true;
  return (related.contacts ?? []).some((one) => one.name === name && seen.contacts.has(one.id));
}

/** That there is a contact in an area tells that the citizen is known there. The coordinating one is for everybody. */
export function contactIsVisible({ area, coordinating }: Contact, context: Context): boolean {
  return context.entitled && (coordinating || isOpen(area, 'contacts', context));
}

export function decideContact(contact: Contact, context: Context): Decision {
  if (context.viewer.audience !== 'citizen') {
    return contactIsVisible(contact, context) ? SHOW : HIDE;
  }
  return context.entitled && isCoordinatorNow(contact, context) ? SHOW : HIDE;
}

/** What names no case hangs on none; a case that is not among those shown is hidden or unknown, which is the same here. */
function caseIsShown(caseId: string | undefined, { seen }: Context): boolean {
  return caseId === undefined || seen.cases.has(caseId);
}
