import {
  ConnectionReportSchema,
  emptyValue,
  FACET_SCHEMAS,
  type Facet,
  isInstant,
  type Reading,
  SystemCoverageSchema,
  WithheldAreaSchema,
} from '@hoi/model';

/** What the contract needs of a schema: the Standard Schema face that valibot's have, so that nothing else is imported. */
interface Checkable {
  readonly '~standard': {
    validate(value: unknown): { issues?: readonly Problem[] | undefined } | Promise<unknown>;
  };
}
interface Problem {
  message: string;
  path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined;
}

/** Everything about a reading that breaks the model, as paths and messages; empty when it is sound. */
export function problemsOf(facet: Facet, reading: Reading<unknown>): string[] {
  const { value, connections, systems, withheld, rejected, retrievedAt } = reading;
  const list = Array.isArray(emptyValue(facet));
  const records: unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
  return [
    ...(list === Array.isArray(value)
      ? []
      : ['value: a list where a single thing belongs, or the reverse']),
    ...records.flatMap((one, at) => issuesOf(FACET_SCHEMAS[facet], one, `value.${at}`)),
    ...connections.flatMap((one, at) => issuesOf(ConnectionReportSchema, one, `connections.${at}`)),
    ...systems.flatMap((one, at) => issuesOf(SystemCoverageSchema, one, `systems.${at}`)),
    ...withheld.flatMap((one, at) => issuesOf(WithheldAreaSchema, one, `withheld.${at}`)),
    ...(isInstant(retrievedAt) ? [] : ['retrievedAt: not an instant']),
    ...(Number.isInteger(rejected) && rejected >= 0 ? [] : ['rejected: not a count']),
  ];
}

function issuesOf(schema: Checkable, value: unknown, where: string): string[] {
  const result = schema['~standard'].validate(value);
  if (!('issues' in result)) return [];
  return (result.issues ?? []).map(({ message, path = [] }) => {
    const keys = path.map((step) => String(typeof step === 'object' ? step.key : step));
    return `${[where, ...keys].join('.')}: ${message}`;
  });
}
