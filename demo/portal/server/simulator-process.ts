import { startSimulator } from '@hoi/simulator';
import { isCivilDate } from '@hoi/model';
import { clockOn } from './clock.js';
import { runWithParent } from './with-parent.js';

// The municipality's indexes and person register, as a process of their own: what can be stopped while others go on.
const day = process.env['HOI_TODAY'] ?? '';
const today = isCivilDate(day) ? day : undefined;

runWithParent(async () => {
  const simulator = await startSimulator({
    now: () => clockOn(today),
    ...(today === undefined ? {} : { today }),
  });
  return { ready: simulator.url, stop: () => simulator.stop(500) };
});
