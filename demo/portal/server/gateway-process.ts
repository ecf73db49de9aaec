import { compose } from '@hoi/gateway/compose.js';
import { configFrom } from '@hoi/gateway/config.js';
import { DEMO_RIGHTS } from '@hoi/gateway';
import { configuredCoverage, EMPLOYEES, KORSBAEK, town } from '@hoi/korsbaek';
import { civilDateAt, isCivilDate } from '@hoi/model';
import type { CitizenList } from '../src/wire.js';
import { clockOn } from './clock.js';
import { moveIn } from './move-in.js';
import { runWithParent } from './with-parent.js';

/** What the portal is told once the gateway answers. */
export interface GatewayReady {
  url: string;
  list: CitizenList;
}

// The gateway as a municipality would run it, except that everyone may say who they are and Korsbæk's people have moved in.
const day = process.env['HOI_TODAY'] ?? '';
const fixed = isCivilDate(day) ? day : undefined;

/** The roles of the demonstration, each with a name that what they save is known by. */
const { coordinator, employmentCaseworker, socialCaseworker, supportWorker } = DEMO_RIGHTS;
const RIGHTS = {
  ...DEMO_RIGHTS,
  coordinator: { ...coordinator, name: EMPLOYEES.karen.name },
  employmentCaseworker: { ...employmentCaseworker, name: EMPLOYEES.jonas.name },
  socialCaseworker: { ...socialCaseworker, name: EMPLOYEES.amina.name },
  supportWorker: { ...supportWorker, name: EMPLOYEES.steen.name },
};

runWithParent<GatewayReady>(async (told) => {
  const config = configFrom({
    HOI_DEMO: '1',
    HOI_PORT: '0',
    HOI_MUNICIPALITY: KORSBAEK.cvr,
    ...process.env,
    ...told,
  });
  if ('problem' in config) throw new Error(config.problem);
  const now = () => clockOn(fixed);
  const today = fixed ?? civilDateAt(now());
  const coverage = configuredCoverage();
  const composed = await compose(config, {
    now,
    // A log line says nothing of anyone; in the demo it would only be in the way of the address.
    log: () => undefined,
    systems: { sdi: coverage, ydi: [] },
    demoRights: RIGHTS,
  });
  try {
    const citizens = await moveIn(town(today).lives, composed);
    const port = await composed.gateway.start({ host: config.host, port: config.port });
    return {
      ready: { url: `http://127.0.0.1:${String(port)}`, list: { today, citizens } },
      stop: () => composed.stop(1_000),
    };
  } catch (error) {
    await composed.stop(0);
    throw error;
  }
});
