import { CONSENT_COMMANDS, type Command, holdsCpr, isCivilDate } from '@hoi/model';
import * as v from 'valibot';
import type { StoreRefusal } from './refusals.js';

const LONGEST = 20_000;
const LONGEST_KEY = 200;
const is = {
  text: (value: unknown) => typeof value === 'string',
  date: isCivilDate,
  operations: (value: unknown) => Array.isArray(value) && value.every(isOperation),
  orNull: (check: (value: unknown) => boolean) => (value: unknown) =>
    value === null || check(value),
};

type Consents = keyof typeof CONSENT_COMMANDS;

/** What each command must hold: the types say it, but a command comes from outside. */
const FIELDS: {
  [K in Exclude<Command['kind'], Consents>]: Record<string, (value: unknown) => boolean>;
} = {
  changePlan: { operations: is.operations },
  recordFollowUp: { appointmentId: is.text, on: is.date },
  addRemark: { type: is.text, text: is.text, from: is.date, to: is.orNull(is.date) },
};

/** Why a command cannot be tried at all; undefined when it can. No text may hold what looks like a CPR number. */
export function checkCommand(command: Command, idempotencyKey: string): StoreRefusal | undefined {
  if (idempotencyKey === '' || idempotencyKey.length > LONGEST_KEY) return 'command.keyMissing';
  if (!isStorable(idempotencyKey)) return 'command.keyMissing';
  const values = command as unknown as Record<string, unknown>;
  const fit = fits(command.kind, values);
  if (!fit) return fit === undefined ? 'command.notSupported' : 'command.invalid';
  const texts = textsOf({ ...values, citizen: '' });
  if (texts.some((text) => text.length > LONGEST)) return 'text.tooLong';
  if (!texts.every(isStorable)) return 'command.invalid';
  return texts.some(holdsCpr) ? 'text.holdsCpr' : undefined;
}

/** Whether it holds what its kind must; undefined for a kind nobody knows. */
function fits(kind: string, values: Record<string, unknown>): boolean | undefined {
  if (Object.hasOwn(CONSENT_COMMANDS, kind)) {
    return v.is(CONSENT_COMMANDS[kind as Consents], values);
  }
  if (!Object.hasOwn(FIELDS, kind)) return undefined;
  const checks = Object.entries(FIELDS[kind as keyof typeof FIELDS]);
  return checks.every(([field, check]) => check(values[field]));
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
