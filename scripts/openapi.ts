import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { apiSchemas, PROBLEMS, type ProblemKind, type Route, ROUTES } from '@hoi/gateway';
import * as model from '@hoi/model';
import { CUSTOM } from './schemas.js';

/** The nouns that are described once and referred to. */
const NOUNS: Record<string, GenericSchema> = {
  Appointment: model.AppointmentSchema,
  CaseRecord: model.CaseRecordSchema,
  Command: apiSchemas.CommandSchema,
  ConnectionReport: model.ConnectionReportSchema,
  Consent: model.ConsentSchema,
  Contact: model.ContactSchema,
  DocumentRecord: model.DocumentRecordSchema,
  Grant: model.GrantSchema,
  Household: model.HouseholdSchema,
  Intervention: model.InterventionSchema,
  JointPlan: model.JointPlanSchema,
  JournalNote: model.JournalNoteSchema,
  Line: apiSchemas.LineSchema,
  Lookup: model.LookupSchema,
  Participation: model.ParticipationSchema,
  Payment: model.PaymentSchema,
  Person: model.PersonSchema,
  Problem: apiSchemas.ProblemSchema,
  Remark: model.RemarkSchema,
  SystemCoverage: model.SystemCoverageSchema,
  WithheldArea: model.WithheldAreaSchema,
};
const custom = new Map<GenericSchema, Record<string, string>>([
  ...CUSTOM,
  [apiSchemas.CitizenIdSchema, { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' }],
]);

function schemaOf(schema: GenericSchema, without?: string): object {
  const rest = Object.entries(NOUNS).filter(([name]) => name !== without);
  const {
    $schema: _,
    $defs: _defs,
    ...json
  } = toJsonSchema(schema, {
    typeMode: 'input',
    // A check that no schema can express (no CPR number in a text) is the server's, and said in words.
    errorMode: 'ignore',
    definitions: Object.fromEntries(rest),
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
    overrideSchema: ({ valibotSchema }) => custom.get(valibotSchema),
  });
  return json;
}

function problemsOf({ problems }: Route): [string, object][] {
  const byStatus = new Map<number, ProblemKind[]>();
  for (const kind of problems) {
    byStatus.set(PROBLEMS[kind], [...(byStatus.get(PROBLEMS[kind]) ?? []), kind]);
  }
  const schemas: Record<number, GenericSchema> = {
    409: apiSchemas.ConflictSchema,
    422: apiSchemas.RefusalSchema,
  };
  return [...byStatus].map(([status, kinds]) => {
    const schema = schemaOf(schemas[status] ?? apiSchemas.ProblemSchema);
    const content = { 'application/problem+json': { schema } };
    return [String(status), { description: [...new Set(kinds)].join(', '), content }];
  });
}

function operationOf(route: Route): object {
  const { id, summary, signedIn, body, answer, query = {}, headers = {} } = route;
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema:
      name === 'facet' ? schemaOf(apiSchemas.FacetSchema) : schemaOf(apiSchemas.CitizenIdSchema),
  }));
  const parameters = [
    ...inPath,
    ...Object.entries(query).map(([name, one]) => ({
      name,
      in: 'query',
      ...one,
      schema: { type: 'string' },
    })),
    ...Object.entries(headers).map(([name, description]) => ({
      name,
      in: 'header',
      required: true,
      description,
      schema: { type: 'string' },
    })),
  ];
  const good =
    answer === undefined
      ? id === 'signOut'
        ? ['204', { description: 'Signed out' }]
        : ['200', { description: summary, content: { 'application/json': {} } }]
      : [
          '200',
          {
            description: answer.description,
            content: { [answer.type]: { schema: schemaOf(answer.schema) } },
          },
        ];
  return {
    operationId: id,
    summary,
    ...(signedIn ? { security: [{ bearer: [] }] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(body) } },
          },
        }),
    responses: Object.fromEntries([good, ...problemsOf(route)] as [string, object][]),
  };
}

/** The published description of the API, from the model's schemas and the table of routes. */
export function openApi(): string {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of ROUTES) {
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: operationOf(route),
    };
  }
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'HOI Index API',
      version: '1',
      description:
        'One overview of a citizen’s cases, grants, interventions, consents and joint plan. Every answer is decided on for the one who asks. No purpose, text or key may hold a CPR number.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: Object.fromEntries(
        Object.entries(NOUNS).map(([name, schema]) => [name, schemaOf(schema, name)]),
      ),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
