/** How a gateway is set up; read once, at start. */
export interface Config {
  host: string;
  port: number;
  municipality: string;
  databaseUrl: string;
  /** At least 32 bytes; from it come the keys for CPR numbers. Not in the database. */
  secret: string;
  environment: string | undefined;
  sources: { sdi: string | undefined; ydi: string | undefined; person: string | undefined };
  /** The module that signs requests to sources on other machines. */
  signer: string | undefined;
  allowOrigins: readonly string[];
  signIn: { kind: 'oidc'; issuer: string; audience: string } | { kind: 'demo' };
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];
const DEMO_SECRET = 'the demonstration has no secrets, it has no people either';

/**
 * Reads the environment. What is missing or contradicts itself is a problem and no gateway: above all none that lets people in
 * without asking who they are.
 *
 * `HOI_HOST` `HOI_PORT` `HOI_MUNICIPALITY` (CVR) `DATABASE_URL` `HOI_SECRET` `HOI_SDI_URL` `HOI_YDI_URL` `HOI_PERSON_URL`
 * `HOI_SIGNER` (path of a module, `docs/gateway.md`) `HOI_ALLOW_ORIGINS` (by comma) `HOI_OIDC_ISSUER` `HOI_OIDC_AUDIENCE` `HOI_DEMO=1`
 */
export function configFrom(environment: Environment): Config | { problem: string } {
  const { HOI_HOST: host = '127.0.0.1', HOI_PORT: port = '4180', NODE_ENV } = environment;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return { problem: 'HOI_PORT must be a number, 0 to 65535.' };
  }
  const signIn = signInFrom(environment, host);
  if ('problem' in signIn) return signIn;
  const demo = signIn.kind === 'demo';
  const municipality = environment['HOI_MUNICIPALITY'] ?? (demo ? '00000000' : '');
  if (!/^\d{8}$/.test(municipality)) {
    return { problem: 'HOI_MUNICIPALITY must be the CVR number of the municipality.' };
  }
  const secret = environment['HOI_SECRET'] ?? (demo ? DEMO_SECRET : '');
  if (Buffer.byteLength(secret) < 32) {
    return { problem: 'HOI_SECRET must be set: at least 32 bytes, kept outside the database.' };
  }
  const databaseUrl = environment['DATABASE_URL'] ?? (demo ? 'pglite:.hoi/store' : '');
  if (databaseUrl === '') return { problem: 'DATABASE_URL must be set.' };
  return {
    host,
    port: Number(port),
    municipality,
    databaseUrl,
    secret,
    environment: NODE_ENV,
    sources: {
      sdi: environment['HOI_SDI_URL'],
      ydi: environment['HOI_YDI_URL'],
      person: environment['HOI_PERSON_URL'],
    },
    signer: environment['HOI_SIGNER'],
    allowOrigins: (environment['HOI_ALLOW_ORIGINS'] ?? '').split(',').filter(Boolean),
    signIn,
  };
}

function signInFrom(
  environment: Environment,
  host: string,
): Config['signIn'] | { problem: string } {
  const { HOI_OIDC_ISSUER: issuer, HOI_OIDC_AUDIENCE: audience, HOI_DEMO, NODE_ENV } = environment;
  const production = NODE_ENV === 'production';
  if (production && HOI_DEMO !== undefined) {
    return { problem: 'HOI_DEMO lets anyone in and is refused in production.' };
  }
  if (HOI_DEMO === '1') {
    if (issuer !== undefined) {
      return { problem: 'HOI_DEMO and HOI_OIDC_ISSUER contradict each other.' };
    }
    return LOOPBACK.includes(host)
      ? { kind: 'demo' }
      : { problem: 'HOI_DEMO answers this machine only: HOI_HOST must be 127.0.0.1.' };
  }
  if (issuer && audience) return { kind: 'oidc', issuer, audience };
  return {
    problem:
      'No sign-in: set HOI_OIDC_ISSUER and HOI_OIDC_AUDIENCE, or HOI_DEMO=1 on one’s own machine.',
  };
}
