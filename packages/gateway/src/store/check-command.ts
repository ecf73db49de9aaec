import { AREAS, type Command, holdsCpr, isCivilDate, isInstant } from '@hoi/model';
import type { StoreRefusal } from './refusals.js';

const LONGEST = 20_000;
const LONGEST_KEY = 200;
const is = {
  text: (value: unknown) => typeof value === 'string',
  date: isCivilDate,
  instant: isInstant,
  areas: (value: unknown) =>
    Array.isArray(value) && value.every((one) => (AREAS as readonly unknown[]).includes(one)),
  answer: (value: unknown) => value === 'yes' || value === 'no',
  operations: (value: unknown) => Array.isArray(value) && value.every(isOperation),
  orNull: (check: (value: unknown) => boolean) => (value: unknown) =>
    value === null || check(value),
};

/** What each command must hold: the types say it, but a command comes from outside. */
const FIELDS: { [K in Command['kind']]: Record<string, (value: unknown) => boolean> } = {
  answerHoi: { answer: is.answer, on: is.date },
  registerConsent: {
    areas: is.areas,
    purpose: is.text,
    validFrom: is.instant,
    validTo: is.orNull(is.instant),
  },
  changeConsentScope: { consentId: is.text, areas: is.areas },
  withdrawConsent: { consentId: is.text },
  askConsent: { areas: is.areas, purpose: is.text },
  changePlan: { operations: is.operations },
  recordFollowUp: { appointmentId: is.text, on: is.date },
  addRemark: { type: is.text, text: is.text, from: is.date, to: is.orNull(is.date) },
};

/** Why a command cannot be tried at all; undefined when it can. No text may hold what looks like a CPR number. */
export function checkCommand(command: Command, idempotencyKey: string): StoreRefusal | undefined {
  if (idempotencyKey === '' || idempotencyKey.length > LONGEST_KEY) return 'command.keyMissing';
  if (!isStorable(idempotencyKey)) return 'command.keyMissing';
  if (!Object.hasOwn(FIELDS, command.kind)) return 'command.notSupported';
  const values = command as unknown as Record<string, unknown>;
  const fits = Object.entries(FIELDS[command.kind]).every(([field, check]) => check(values[field]));
  if (!fits) return 'command.invalid';
  const texts = textsOf({ ...values, citizen: '' });
  if (texts.some((text) => text.length > LONGEST)) return 'text.tooLong';
  if (!texts.every(isStorable)) return 'command.invalid';
  return texts.some(holdsCpr) ? 'text.holdsCpr' : undefined;
}

/** No database takes a NUL or half a character. */
function isStorable(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}

function isOperation(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { part, basedOn, action, fields } = value;
  return (
    typeof part === 'string' &&
    (basedOn === null || (Number.isInteger(basedOn) && (basedOn as number) > 0)) &&
    ['add', 'change', 'remove', 'move'].includes(action as string) &&
    (fields === undefined || isRecord(fields))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Every text in it, keys included. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isRecord(value)
    ? Object.entries(value).flatMap(([key, one]) => [key, ...textsOf(one)])
    : [];
}
