import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import type { SignedIn } from '../sign-in/sign-in.js';
import { changes } from './changes-route.js';
import { command } from './command-route.js';
import type { Ask, Desk } from './desk.js';
import { lookup, search } from './people-route.js';
import { newReference, Problem, problemAnswer } from './problem.js';
import { read, readOne } from './read-route.js';
import { type Route, type RouteId, ROUTES } from './routes.js';
import { demoSignIn, health, me, openApi, ready, signOut } from './self-route.js';

export type GatewayApp = Hono<{ Bindings: Partial<HttpBindings> }>;
type Ctx = Context<{ Bindings: Partial<HttpBindings> }>;
type Handler = (ask: Ask, desk: Desk) => Promise<Response>;

const HANDLERS: Record<RouteId, Handler> = {
  read,
  readOne,
  command,
  changes,
  lookup,
  search,
  me,
  signOut,
  demoSignIn,
  health,
  ready,
  openApi,
};

const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
};

/** The HOI Index API over a desk. Made from the table of routes, so that what is described is what there is. */
export function gatewayApp(desk: Desk): GatewayApp {
  const app: GatewayApp = new Hono();
  const { allowOrigins = [] } = desk.parts;
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
  });
  if (allowOrigins.length > 0) {
    app.use(
      cors({
        origin: (origin) => (allowOrigins.includes(origin) ? origin : null),
        allowMethods: ['GET', 'POST'],
        allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'Accept-Language'],
        maxAge: 600,
      }),
    );
  }
  for (const route of ROUTES) {
    const path = route.path.replace(/\{(\w+)\}/g, ':$1');
    app.on(route.method, path, (context) => answer(context, route, desk));
  }
  // An address that is not in the table is logged without itself: it may hold anything.
  app.notFound((context) => logged(context, 'none', desk, () => problem(new Problem('notFound'))));
  app.onError((error, context) => {
    desk.log({ level: 'error', event: 'request.failed', error: error.name });
    return problemAnswer(new Problem('failed'), asked(context, newReference()));
  });
  return app;
}

function answer(context: Ctx, route: Route, desk: Desk): Promise<Response> {
  return logged(context, route.path, desk, async (reference) => {
    // A GET that is asked for its head only would open a stream that nobody closes.
    if (context.req.raw.method !== route.method) throw new Problem('method');
    if (route.signedIn && desk.closing.signal.aborted) throw new Problem('unavailable');
    const signedIn = route.signedIn ? await signedInOf(context, desk) : undefined;
    const ask = {
      request: context.req.raw,
      reference,
      parameter: (name: string) => context.req.param(name) ?? '',
      query: (name: string) => context.req.query(name),
      // Handlers of routes that need no sign-in do not look.
      signedIn: signedIn as SignedIn,
      left: context.req.raw.signal,
      breakOff: () => context.env.outgoing?.destroy(),
    };
    return HANDLERS[route.id](ask, desk);
  });
}

async function signedInOf(context: Ctx, desk: Desk): Promise<SignedIn> {
  const [, token] =
    /^Bearer ([\x21-\x7e]{1,8000})$/i.exec(context.req.header('authorization') ?? '') ?? [];
  const signedIn = token === undefined ? undefined : await desk.parts.signIn.verify(token);
  const over = signedIn && (desk.signOuts.has(signedIn.session) || signedIn.until <= desk.now());
  if (!signedIn || over === true) throw new Problem('signedOut');
  return signedIn;
}

/** Runs a handler, answers its problem when it has one, and writes down that it did: pattern, status, time. */
async function logged(
  context: Ctx,
  route: string,
  desk: Desk,
  handle: (reference: string) => Promise<Response>,
): Promise<Response> {
  const reference = newReference();
  const began = performance.now();
  let failed: string | undefined;
  const response = await handle(reference).catch((error: unknown) => {
    if (error instanceof Problem) return problemAnswer(error, asked(context, reference));
    // Whoever left is told nothing; what broke is known by its kind only.
    const left = context.req.raw.signal.aborted || desk.over.signal.aborted;
    failed = left ? 'left' : error instanceof Error ? error.name : 'unknown';
    return problemAnswer(new Problem(left ? 'unavailable' : 'failed'), asked(context, reference));
  });
  const { status } = response;
  desk.log({
    level: status >= 500 && failed !== 'left' ? 'error' : 'info',
    event: 'request',
    reference,
    method: context.req.method,
    route,
    status,
    ms: Math.round(performance.now() - began),
    ...(failed === undefined ? {} : { error: failed }),
  });
  return response;
}

function asked(context: Ctx, reference: string) {
  return { reference, acceptLanguage: context.req.header('accept-language') };
}

function problem(one: Problem): Promise<never> {
  return Promise.reject(one);
}
