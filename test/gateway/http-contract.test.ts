import { describeContract, type Harness, type Scenario } from '@hoi/adapters/contract.js';
import { httpIndex } from '@hoi/adapters/http.js';
import { AREAS, type Facet, type HoiIndex, type PlanMay, type Reading } from '@hoi/model';
import type { decideReading } from '@hoi/model/access';
import { describe, expect, it } from 'vitest';
import { memoryOf } from './memory-scenario.js';
import { everything, stand, until } from './stand.js';

/** What one may change in a plan is told by the decision; who may all is told so. */
const may: PlanMay = { words: true, whole: true, areas: [...AREAS] };
const passThrough = ((facet: Facet, reading: Reading<object | null>) =>
  facet === 'plan' && reading.value !== null
    ? { ...reading, value: { ...reading.value, may } }
    : reading) as unknown as typeof decideReading;

/** The port over a socket: the http adapter, a gateway, and the scenario behind it. */
function harnessOf(decide?: typeof decideReading) {
  return async (scenario: Scenario): Promise<Harness> => {
    const memory = memoryOf(scenario);
    const here = await stand(memory.index, {
      now: () => scenario.now,
      ...(decide === undefined ? {} : { decide }),
    });
    const token = here.doors.let(everything());
    const remote = httpIndex({ endpoint: here.url, token: () => token, now: () => scenario.now });
    // A change is told to whoever watches; over a network that is somebody only a little later.
    let watching = 0;
    const standing = () => until(() => memory.index.watching >= watching);
    const index: HoiIndex = {
      read: (facet, query, signal) => remote.read(facet, query, signal),
      run: async (command, options) => {
        await standing();
        return remote.run(command, options);
      },
      watch(citizen, signal) {
        if (!signal.aborted) watching += 1;
        signal.addEventListener('abort', () => (watching -= 1), { once: true });
        return remote.watch(citizen, signal);
      },
    };
    return {
      index,
      release: memory.release,
      async change(fact) {
        await standing();
        memory.set(fact);
      },
      held: () => {
        const { readings, watches } = here.gateway.active;
        return memory.gates.held + memory.index.watching + readings + watches;
      },
      commands: memory.index.commands,
      close: here.stop,
    };
  };
}

const bench = { describe, it, expect };
describeContract('httpIndex over a gateway that decides nothing', harnessOf(passThrough), bench);
describeContract('httpIndex over a gateway, for one who may see all', harnessOf(), bench);
