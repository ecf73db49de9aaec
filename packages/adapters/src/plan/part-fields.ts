import {
  AgreementSchema,
  AppointmentSchema,
  type Area,
  JointPlanSchema,
  PlanBasisSchema,
  SubGoalSchema,
} from '@hoi/model';
import type { PartKind } from './plan-parts.js';

/** The fields a change may name, and the model's own word on what they may hold. */
const ENTRIES = {
  plan: pick(JointPlanSchema.entries, ['startedOn', 'overallGoal', 'caseId', 'areas']),
  basis: pick(PlanBasisSchema.entries, ['replaces', 'agreedOn', 'document']),
  subGoal: pick(SubGoalSchema.entries, [
    'title',
    'type',
    'status',
    'attainment',
    'progress',
    'followUpOn',
    'interventionIds',
    'fridgeText',
    'picture',
    'area',
  ]),
  agreement: pick(AgreementSchema.entries, [
    'text',
    'who',
    'by',
    'status',
    'weekly',
    'fridgeText',
    'area',
  ]),
  followUp: pick(AppointmentSchema.entries, [
    'title',
    'area',
    'date',
    'start',
    'end',
    'place',
    'state',
    'contactId',
    'subGoalId',
  ]),
  meeting: {},
} satisfies Record<PartKind, Record<string, Checkable>>;

/** What a part begins with when whoever adds it does not say. */
const BEGINNING: Record<PartKind, Record<string, unknown>> = {
  plan: { areas: [] as Area[] },
  basis: { replaces: [] },
  subGoal: { status: 'notStarted', interventionIds: [] },
  agreement: { status: 'waiting' },
  followUp: { state: 'planned' },
  meeting: {},
};

/** As much of a valibot schema as Standard Schema promises. */
interface Checkable {
  '~standard': { validate(value: unknown): unknown };
}

/**
 * The part's fields after a change, or undefined when the change names a field the part has not, or leaves it with something it
 * cannot hold. null takes an optional field away.
 */
export function changedFields(
  kind: PartKind,
  before: Record<string, unknown> | undefined,
  change: Record<string, unknown>,
): Record<string, unknown> | undefined {
  const entries: Record<string, Checkable> = ENTRIES[kind];
  if (!Object.keys(change).every((field) => Object.hasOwn(entries, field))) return undefined;
  const fields = Object.fromEntries(
    Object.entries({ ...(before ?? BEGINNING[kind]), ...change }).filter(
      ([, value]) => value !== null,
    ),
  );
  const fits = Object.entries(entries).every(([field, schema]) => accepts(schema, fields[field]));
  const named = ['title', 'text'].every((field) => !isBlank(fields[field]));
  return fits && named ? fields : undefined;
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function accepts(schema: Checkable, value: unknown): boolean {
  const result = schema['~standard'].validate(value) as { issues?: unknown };
  return result.issues === undefined;
}

function pick<T extends object, K extends keyof T>(entries: T, fields: readonly K[]): Pick<T, K> {
  return Object.fromEntries(fields.map((field) => [field, entries[field]])) as Pick<T, K>;
}
