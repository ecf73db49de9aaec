import type { GenericSchema } from 'valibot';
import * as schemas from './schemas.js';
import type { ProblemKind } from './problem.js';

/** One address and what can be asked of it. The router, the log and the published description are all made from this. */
export interface Route {
  id: RouteId;
  method: 'GET' | 'POST';
  /** As OpenAPI writes it. */
  path: string;
  summary: string;
  /** Whether one must be signed in. */
  signedIn: boolean;
  body?: GenericSchema;
  query?: Readonly<Record<string, { required: boolean; description: string }>>;
  headers?: Readonly<Record<string, string>>;
  answer?: { type: string; schema: GenericSchema; description: string };
  problems: readonly ProblemKind[];
}

export type RouteId =
  | 'read'
  | 'readOne'
  | 'command'
  | 'changes'
  | 'lookup'
  | 'search'
  | 'me'
  | 'signOut'
  | 'demoSignIn'
  | 'health'
  | 'ready'
  | 'openApi';

const NDJSON = 'application/x-ndjson';
const JSON_TYPE = 'application/json';
const ALWAYS: readonly ProblemKind[] = ['failed'];
const WITH_BODY: readonly ProblemKind[] = ['request.invalid', 'body.tooLarge', 'body.notJson'];
const OF_CITIZEN: readonly ProblemKind[] = ['signedOut', 'notFound', ...ALWAYS];
const BUSY: readonly ProblemKind[] = ['busy.viewer', 'busy'];

export const ROUTES: readonly Route[] = [
  {
    id: 'read',
    method: 'POST',
    path: '/v1/citizens/{citizen}/read',
    summary: 'Opens a citizen: a line for each state of each facet, the last of a facet settled',
    signedIn: true,
    body: schemas.QuestionSchema,
    answer: { type: NDJSON, schema: schemas.LineSchema, description: 'One line' },
    problems: [...WITH_BODY, 'purpose.missing', ...OF_CITIZEN, ...BUSY, 'audit', 'timeout'],
  },
  {
    id: 'changes',
    method: 'GET',
    path: '/v1/citizens/{citizen}/changes',
    summary: 'What changes from now on: a line for each change, blank lines in between',
    signedIn: true,
    answer: { type: NDJSON, schema: schemas.ChangeSchema, description: 'One line' },
    problems: [...OF_CITIZEN, ...BUSY],
  },
  {
    id: 'readOne',
    method: 'GET',
    path: '/v1/citizens/{citizen}/{facet}',
    summary: 'The settled reading of one facet',
    signedIn: true,
    query: {
      purpose: { required: true, description: 'Formål; it is written down' },
      validAt: { required: false, description: 'The day the facts shall hold, YYYY-MM-DD' },
      knownAt: { required: false, description: 'What was known then, YYYY-MM-DDTHH:mm:ss.sssZ' },
    },
    answer: { type: JSON_TYPE, schema: schemas.ReadingSchema, description: 'The reading' },
    problems: ['request.invalid', 'purpose.missing', ...OF_CITIZEN, ...BUSY, 'audit', 'timeout'],
  },
  {
    id: 'command',
    method: 'POST',
    path: '/v1/citizens/{citizen}/commands',
    summary: 'Asks for one change; the same key, the same outcome, once',
    signedIn: true,
    body: schemas.CommandSchema,
    headers: { 'Idempotency-Key': 'Drawn by the client for this command, 1 to 200 characters' },
    answer: { type: JSON_TYPE, schema: schemas.DoneSchema, description: 'Carried out' },
    problems: [
      ...WITH_BODY,
      'key.missing',
      ...OF_CITIZEN,
      'conflict',
      'command.refused',
      ...BUSY,
      'timeout',
    ],
  },
  {
    id: 'lookup',
    method: 'POST',
    path: '/v1/lookups',
    summary: 'The opaque id of a CPR number; the same answer whether anyone has it or not',
    signedIn: true,
    body: schemas.LookupQuestionSchema,
    answer: { type: JSON_TYPE, schema: schemas.LookupAnswerSchema, description: 'The id' },
    problems: [...WITH_BODY, 'purpose.missing', 'signedOut', 'right.none', 'audit', ...ALWAYS],
  },
  {
    id: 'search',
    method: 'POST',
    path: '/v1/search',
    summary: 'People by name, for those who may search',
    signedIn: true,
    body: schemas.SearchQuestionSchema,
    answer: { type: JSON_TYPE, schema: schemas.SearchAnswerSchema, description: 'Those found' },
    problems: [
      ...WITH_BODY,
      'purpose.missing',
      'signedOut',
      'right.none',
      'audit',
      'unavailable',
      ...ALWAYS,
    ],
  },
  {
    id: 'me',
    method: 'GET',
    path: '/v1/me',
    summary: 'Who one is here',
    signedIn: true,
    answer: { type: JSON_TYPE, schema: schemas.MeSchema, description: 'The viewer' },
    problems: ['signedOut', ...ALWAYS],
  },
  {
    id: 'signOut',
    method: 'POST',
    path: '/v1/sign-out',
    summary: 'Ends the sign-in before its time, and every stream of changes with it',
    signedIn: true,
    problems: ['signedOut', ...ALWAYS],
  },
  {
    id: 'demoSignIn',
    method: 'POST',
    path: '/demo/sign-in',
    summary: 'A token for a named role; only in the demonstration',
    signedIn: false,
    body: schemas.DemoSignInSchema,
    answer: { type: JSON_TYPE, schema: schemas.TokenSchema, description: 'The token' },
    problems: [...WITH_BODY, 'notFound', ...ALWAYS],
  },
  {
    id: 'health',
    method: 'GET',
    path: '/healthz',
    summary: 'Whether the process lives',
    signedIn: false,
    answer: { type: JSON_TYPE, schema: schemas.StateSchema, description: 'It does' },
    problems: [],
  },
  {
    id: 'ready',
    method: 'GET',
    path: '/readyz',
    summary: 'Whether it can answer',
    signedIn: false,
    answer: { type: JSON_TYPE, schema: schemas.StateSchema, description: 'It can' },
    problems: ['unavailable'],
  },
  {
    id: 'openApi',
    method: 'GET',
    path: '/openapi.json',
    summary: 'This description',
    signedIn: false,
    problems: ALWAYS,
  },
];
