import { readFileSync } from 'node:fs';
import type { Ask, Desk } from './desk.js';
import { Problem } from './problem.js';
import { DemoSignInSchema } from './schemas.js';

/** GET /v1/me: no more than the viewer knows of themself. */
export function me({ signedIn: { viewer, until } }: Ask): Promise<Response> {
  const { audience, municipality, roles, areas, citizen } = viewer;
  const own = citizen === undefined ? {} : { citizen };
  return Promise.resolve(Response.json({ audience, municipality, roles, areas, ...own, until }));
}

export function signOut({ signedIn: { session, until } }: Ask, desk: Desk): Promise<Response> {
  desk.signOuts.end(session, until);
  return Promise.resolve(new Response(null, { status: 204 }));
}

/** POST /demo/sign-in. A name that leads here from elsewhere is not this machine's, whoever uses it. */
export async function demoSignIn(ask: Ask, desk: Desk): Promise<Response> {
  const { hostname } = new URL(ask.request.url);
  if (!desk.parts.demo || !['localhost', '127.0.0.1', '[::1]'].includes(hostname)) {
    throw new Problem('notFound');
  }
  const { role, citizen } = await desk.body(ask, DemoSignInSchema);
  const issued = await desk.parts.demo.issue(role, citizen);
  if (!issued) throw new Problem('request.invalid');
  return Response.json(issued);
}

export function health(): Promise<Response> {
  return Promise.resolve(Response.json({ status: 'ok' }));
}

export async function ready(_ask: Ask, desk: Desk): Promise<Response> {
  const { ready: isReady = () => true } = desk.parts;
  const can = !desk.closing.signal.aborted && (await Promise.resolve(isReady()).catch(() => false));
  if (!can) throw new Problem('unavailable');
  return Response.json({ status: 'ready' });
}

/** From src/api and from dist/api alike. */
const DESCRIPTION = new URL('../../openapi.json', import.meta.url);
let description: string | undefined;

export function openApi(): Promise<Response> {
  description ??= readFileSync(DESCRIPTION, 'utf8');
  const headers = { 'Content-Type': 'application/json' };
  return Promise.resolve(new Response(description, { headers }));
}
