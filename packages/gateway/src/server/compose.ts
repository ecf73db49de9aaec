import { fileURLToPath } from 'node:url';
import { mergeIndexes, type MergePart } from '@hoi/adapters/merge.js';
import { type Instant, type SystemCoverage, systemNow, UuidSchema } from '@hoi/model';
import { decideReading } from '@hoi/model/access';
import { createGateway, type Gateway } from '../api/gateway.js';
import { AuditLog } from '../audit/audit.js';
import type { Config } from '../config/config.js';
import {
  type ConnectionEvent,
  type Connector,
  personConnector,
  sdiConnector,
  type Signer,
  ydiConnector,
} from '../connectors/index.js';
import { jsonLog, type Log } from '../log/log.js';
import { demoSignIn } from '../sign-in/demo-sign-in.js';
import type { RoleRights, DemoRole } from '../sign-in/demo-roles.js';
import { oidcSignIn } from '../sign-in/oidc-sign-in.js';
import { type HoiStore, migrate, openPool, SqlStore } from '../store/store.js';
import { loadSigner } from './load-signer.js';
import { Numbers } from './numbers.js';
import { peopleOf } from './person-search.js';
import { STORE_COMMANDS, STORE_INDEX_FACETS, storeIndex } from './store-index.js';

/** From src/server and from dist/server alike. */
const NUMBERS = fileURLToPath(new URL('../../migrations/numbers/', import.meta.url));

export interface ComposeOptions {
  now?: () => Instant;
  log?: Log;
  /** Which systems deliver, as the municipality has configured. */
  systems?: { sdi?: readonly SystemCoverage[]; ydi?: readonly SystemCoverage[] };
  /** Instead of the one that the configuration names. */
  signer?: Signer;
  demoRights?: Readonly<Record<DemoRole, RoleRights>>;
}

/** A whole gateway, and what a demonstration needs to fill its store. */
export interface Composed {
  gateway: Gateway;
  store: HoiStore;
  numbers: Numbers;
  stop(patienceMs?: number): Promise<void>;
}

/** The real pieces put together: connectors, store, audit, sign-in. Nothing listens yet. */
export async function compose(config: Config, options: ComposeOptions = {}): Promise<Composed> {
  const { now = systemNow, systems = {}, demoRights } = options;
  const log = options.log ?? jsonLog((line) => void process.stdout.write(line), systemNow);
  const { municipality, secret, sources, environment } = config;
  const pool = await openPool({ url: config.databaseUrl, environment });
  try {
    await migrate(pool);
    await migrate(pool, NUMBERS);
    const store = new SqlStore({ pool, municipality, secret, now });
    const audit = new AuditLog({ pool, municipality });
    const numbers = new Numbers({ pool, store, municipality, secret });
    const signer = options.signer ?? (await loadSigner(config.signer));
    const line = {
      signer,
      now,
      cprOf: numbers.numberOf.bind(numbers),
      log: ({ connection, reason, detail, reference }: ConnectionEvent) =>
        log({ level: 'warn', event: 'connection.failed', connection, reason, detail, reference }),
    };
    const connectors: Connector[] = [
      ...(sources.sdi === undefined
        ? []
        : [sdiConnector({ ...line, url: sources.sdi, systems: systems.sdi ?? [] })]),
      ...(sources.ydi === undefined
        ? []
        : [ydiConnector({ ...line, url: sources.ydi, systems: systems.ydi ?? [] })]),
      ...(sources.person === undefined ? [] : [personConnector({ ...line, url: sources.person })]),
    ];
    const parts = connectors.map((index): MergePart => ({
      name: index.name,
      index,
      facets: index.facets,
    }));
    const demo =
      config.signIn.kind === 'demo'
        ? demoSignIn({ municipality, now, ...(demoRights ? { rights: demoRights } : {}) })
        : undefined;
    const gateway = createGateway({
      index: ({ viewer, name }) => {
        const { id: by, audience } = viewer;
        const author = { by, audience, ...(name === undefined ? {} : { name }) };
        const index = storeIndex({ store, author, now, lookups: audit.lookups.bind(audit) });
        const own = { name: 'store', index, facets: STORE_INDEX_FACETS, commands: STORE_COMMANDS };
        return mergeIndexes([...parts, own], { now });
      },
      decide: decideReading,
      audit: { record: (rows) => audit.recordReads(rows) },
      people: peopleOf({ url: sources.person, signer, numbers }),
      signIn: demo ?? oidcOf(config, now),
      ...(demo === undefined ? {} : { demo }),
      allowOrigins: config.allowOrigins,
      // The store's tables know no other ids; one of another shape was never given out.
      isCitizenId: (id) => !('issues' in (UuidSchema['~standard'].validate(id) as object)),
      ready: async () => (await pool.query('select 1')).rows.length === 1,
      now,
      log,
    });
    return {
      gateway,
      store,
      numbers,
      async stop(patienceMs) {
        await gateway.stop(patienceMs);
        for (const connector of connectors) connector.close();
        await store.close();
      },
    };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function oidcOf({ signIn, municipality }: Config, now: () => Instant) {
  if (signIn.kind !== 'oidc') throw new RangeError('no sign-in');
  return oidcSignIn({ issuer: signIn.issuer, audience: signIn.audience, municipality, now });
}
