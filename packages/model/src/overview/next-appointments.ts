import type { Appointment } from '../record/appointment.js';
import { type CivilDate, addDays } from '../time/civil-date.js';

export interface NextAppointment {
  appointment: Appointment;
  /** Another appointment takes place at the same time. */
  clash: boolean;
}

export interface NextAppointments {
  within: NextAppointment[];
  /** How many lie beyond the horizon. */
  later: number;
}

/** Meetings and follow-ups from today on, nearest first. */
export function nextAppointments(
  appointments: readonly Appointment[],
  today: CivilDate,
  days = 90,
): NextAppointments {
  const coming = appointments
    .filter(({ state, date }) => (state === 'planned' || state === 'due') && date >= today)
    .sort(byTime);
  const horizon = addDays(today, days);
  const within = coming.filter(({ date }) => date <= horizon);
  return {
    within: within.map((appointment) => ({
      appointment,
      clash: within.some((other) => other !== appointment && clashes(appointment, other)),
    })),
    later: coming.length - within.length,
  };
}

/** Two that share a moment. One without an end only takes its first minute: its length is not known and not guessed. */
function clashes(a: Appointment, b: Appointment): boolean {
  if (a.date !== b.date || a.start === undefined || b.start === undefined) return false;
  if (a.start === b.start) return true;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return first.end !== undefined && (second.start ?? '') < first.end;
}

function byTime(a: Appointment, b: Appointment): number {
  const x = `${a.date} ${a.start ?? ''} ${a.id}`;
  const y = `${b.date} ${b.start ?? ''} ${b.id}`;
  return x < y ? -1 : x > y ? 1 : 0;
}
