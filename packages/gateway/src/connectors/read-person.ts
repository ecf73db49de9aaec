import {
  type CitizenId,
  type Household,
  HouseholdSchema,
  type Person,
  PersonSchema,
  redactCpr,
} from '@hoi/model';
import { Failure } from './failure.js';

/**
 * Reads an answer of the person source. What the contract does not name is left behind, and so is anything in a name that may
 * be a CPR number; an answer that is not the contract's is no answer.
 */
export function readPersonAnswer(
  bytes: Uint8Array,
  citizen: CitizenId,
  identifyKey: (key: string) => CitizenId | undefined,
): { person: Person | null; household: Household | null } {
  const answer = parse(bytes);
  if (answer.found === false) return { person: null, household: null };
  const told = answer.person;
  if (answer.found !== true || !isRecord(told) || !Array.isArray(told.household)) throw malformed();
  const members = told.household.map((member: unknown) => {
    if (!isRecord(member)) throw malformed();
    const { key, ...facts } = member;
    const person = typeof key === 'string' ? identifyKey(key) : undefined;
    return person === undefined ? facts : { ...facts, person };
  });
  return {
    person: checked(PersonSchema, { ...told, id: citizen }),
    household: members.length > 0 ? checked(HouseholdSchema, { members }) : null,
  };
}

function parse(bytes: Uint8Array): Record<string, unknown> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text, (_key, part: unknown) =>
      typeof part === 'string' ? redactCpr(part) : part,
    );
    if (isRecord(value)) return value;
  } catch {
    // The parser's message repeats the text it stumbled over.
  }
  throw malformed();
}

interface Schema<T> {
  '~standard': { validate(value: unknown): { value: T } | { issues: unknown } | Promise<unknown> };
}

function checked<T>(schema: Schema<T>, value: unknown): T {
  const result = schema['~standard'].validate(value);
  if ('value' in result) return result.value;
  throw malformed();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function malformed(): Failure {
  return new Failure('malformed', 'contract');
}
