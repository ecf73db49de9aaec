import { isOpaqueId } from '@hoi/adapters/port.js';
import * as model from '@hoi/model';
import * as v from 'valibot';

const { AreaSchema, CivilDateSchema, InstantSchema } = model;
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** A citizen's id as it stands in an address. */
export const CitizenIdSchema = v.custom<model.CitizenId>(
  (value) => typeof value === 'string' && isOpaqueId(value),
  'not a citizen id',
);
/** Formål. It is written down, so it must be there, be short, and name nobody by number. */
export const PurposeSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(500),
  v.check((value) => !model.holdsCpr(value) && isStorable(value)),
);
export const FacetSchema = v.picklist(model.FACETS);

export const QuestionSchema = v.object({
  facets: v.pipe(v.array(FacetSchema), v.minLength(1), v.maxLength(model.FACETS.length)),
  purpose: PurposeSchema,
  validAt: v.optional(CivilDateSchema),
  knownAt: v.optional(InstantSchema),
});
export const OneFacetSchema = v.omit(QuestionSchema, ['facets']);
export const LookupQuestionSchema = v.object({
  cpr: v.pipe(v.string(), v.regex(/^\d{6}-?\d{4}$/)),
  purpose: PurposeSchema,
});
export const SearchQuestionSchema = v.object({
  name: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(2),
    v.maxLength(100),
    v.check((value) => !model.holdsCpr(value)),
  ),
  purpose: PurposeSchema,
});
export const DemoSignInSchema = v.object({ role: text(50), citizen: v.optional(text(64)) });

/** A facet's value: one record or none, or a list. */
function valueOf(facet: model.Facet): v.GenericSchema {
  const record = model.FACET_SCHEMAS[facet];
  return Array.isArray(model.emptyValue(facet)) ? v.array(record) : v.nullable(record);
}

const readingOf = <S extends v.GenericSchema>(value: S) =>
  v.object({
    value,
    settled: v.boolean(),
    retrievedAt: InstantSchema,
    connections: v.array(model.ConnectionReportSchema),
    systems: v.array(model.SystemCoverageSchema),
    withheld: v.array(model.WithheldAreaSchema),
    rejected: v.number(),
    mayBegin: v.optional(v.literal(true)),
  });

/** One line of a streamed answer. */
export const LineSchema = v.variant(
  'facet',
  model.FACETS.map((facet) =>
    v.object({ facet: v.literal(facet), reading: readingOf(valueOf(facet)) }),
  ) as unknown as [v.ObjectSchema<{ facet: v.LiteralSchema<string, undefined> }, undefined>],
);
export const ReadingSchema = v.union(model.FACETS.map((facet) => readingOf(valueOf(facet))));

const citizen = CitizenIdSchema;
const OperationSchema = v.object({
  part: id,
  basedOn: v.nullable(v.pipe(v.number(), v.integer())),
  action: v.picklist(['add', 'change', 'remove', 'move']),
  fields: v.optional(v.record(v.string(), v.unknown())),
});
const consent = model.CONSENT_COMMANDS;
export const CommandSchema = v.variant('kind', [
  v.object({ kind: v.literal('answerHoi'), citizen, ...consent.answerHoi.entries }),
  v.object({ kind: v.literal('registerConsent'), citizen, ...consent.registerConsent.entries }),
  v.object({
    kind: v.literal('changeConsentScope'),
    citizen,
    ...consent.changeConsentScope.entries,
  }),
  v.object({ kind: v.literal('withdrawConsent'), citizen, ...consent.withdrawConsent.entries }),
  v.object({ kind: v.literal('askConsent'), citizen, ...consent.askConsent.entries }),
  v.object({ kind: v.literal('unaskConsent'), citizen, ...consent.unaskConsent.entries }),
  v.object({ kind: v.literal('unaskHoi'), citizen, ...consent.unaskHoi.entries }),
  v.object({
    kind: v.literal('changePlan'),
    citizen,
    operations: v.pipe(v.array(OperationSchema), v.maxLength(500)),
  }),
  v.object({ kind: v.literal('recordFollowUp'), citizen, appointmentId: id, on: CivilDateSchema }),
  v.object({
    kind: v.literal('addRemark'),
    citizen,
    type: text(200),
    text: text(20_000),
    from: CivilDateSchema,
    to: v.nullable(CivilDateSchema),
  }),
]);
export const COMMAND_KINDS = CommandSchema.options.map(({ entries }) => entries.kind.literal);

export const DoneSchema = v.object({
  outcome: v.literal('done'),
  versions: v.record(v.string(), v.number()),
});
export const ChangeSchema = v.variant('kind', [
  v.object({ kind: v.literal('facets'), facets: v.array(FacetSchema) }),
  v.object({ kind: v.literal('consentWithdrawn') }),
  v.object({ kind: v.literal('signedOut') }),
]);
export const LookupAnswerSchema = v.object({ citizen: CitizenIdSchema });
export const SearchAnswerSchema = v.array(
  v.object({ citizen: CitizenIdSchema, name: v.string(), age: v.optional(v.number()) }),
);
export const MeSchema = v.object({
  audience: v.picklist(['professional', 'citizen']),
  municipality: v.string(),
  roles: v.array(v.string()),
  areas: v.array(AreaSchema),
  citizen: v.optional(CitizenIdSchema),
  until: InstantSchema,
});
export const TokenSchema = v.object({ token: v.string(), expiresIn: v.number() });
export const StateSchema = v.object({ status: v.picklist(['ok', 'ready']) });
export const ProblemSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  reference: v.string(),
});
export const ConflictSchema = v.object({
  ...ProblemSchema.entries,
  outcome: v.literal('conflict'),
  parts: v.array(v.object({ part: v.string(), version: v.number() })),
});
export const RefusalSchema = v.object({
  ...ProblemSchema.entries,
  outcome: v.literal('refused'),
  reason: v.string(),
});

/** No database takes a NUL or half a character. */
function isStorable(value: string): boolean {
  return !value.includes('\0') && !/\p{Surrogate}/u.test(value);
}
