import type { Appointment } from '../record/appointment.js';
import type { CivilDate } from '../time/civil-date.js';
import { nextAppointments } from './next-appointments.js';

/** The nearest of each kind within the horizon. A follow-up is not a meeting: who tells one says which it is. */
export interface NextAgreed {
  meeting: Appointment | undefined;
  followUp: Appointment | undefined;
}

/** Every element that tells what comes next tells it by this, so that no two of them name two days for one thing. */
export function nextAgreed(
  appointments: readonly Appointment[],
  today: CivilDate,
  days = 90,
): NextAgreed {
  const first = (kind: Appointment['kind']) =>
    nextAppointments(
      appointments.filter((one) => one.kind === kind),
      today,
      days,
    ).within[0]?.appointment;
  return { meeting: first('meeting'), followUp: first('followUp') };
}

/** What comes next about the joint plan; `onPlan` when it is a follow-up on it, and not only some joint meeting. */
export interface NextOnPlan {
  appointment: Appointment;
  onPlan: boolean;
}

/**
 * The next follow-up that is cross-cutting or tied to the HOI case; with none agreed, the next other meeting that is. A network
 * meeting belongs to the HOI case too, and is no follow-up on the plan.
 */
export function nextOnPlan(
  appointments: readonly Appointment[],
  hoiCaseId: string,
  today: CivilDate,
  days = 366,
): NextOnPlan | undefined {
  const joint = appointments.filter(
    ({ area, caseId }) => area === 'crossCutting' || caseId === hoiCaseId,
  );
  const { meeting, followUp } = nextAgreed(joint, today, days);
  const appointment = followUp ?? meeting;
  return appointment && { appointment, onPlan: appointment === followUp };
}
