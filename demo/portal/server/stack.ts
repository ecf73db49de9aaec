import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CivilDate, civilDateAt, systemNow } from '@hoi/model';
import type { CitizenList } from '../src/wire.js';
import { startChild } from './child.js';
import type { GatewayReady } from './gateway-process.js';

export interface Stack {
  gateway: string;
  /** The gateway's process, for measuring it. */
  gatewayPid: number | undefined;
  simulator: string;
  list: CitizenList;
  /** Tells when a process ended that nobody asked to end. */
  onLoss(listener: (name: string) => void): void;
  stop(): Promise<void>;
}

/** A store for each day Korsbæk lives in, because its people's dates are told from that day. */
function storeOn(today: CivilDate): string {
  const folder = fileURLToPath(new URL(`../../../.hoi/korsbaek-${today}`, import.meta.url));
  mkdirSync(dirname(folder), { recursive: true });
  return `pglite:${folder}`;
}

/** The municipality's indexes, then the gateway that asks them, each a process of its own; the second loads while the first starts. */
export async function startStack(fixed: CivilDate | undefined): Promise<Stack> {
  const today = fixed ?? civilDateAt(systemNow());
  const day: Record<string, string> = fixed ? { HOI_TODAY: fixed } : {};
  const starting = startChild<string>('simulator-process.ts', day);
  const addresses = starting.then(({ ready }) => ({
    HOI_SDI_URL: `${ready}/sdi`,
    HOI_YDI_URL: `${ready}/ydi`,
    HOI_PERSON_URL: `${ready}/person`,
  }));
  const [first, second] = await Promise.allSettled([
    starting,
    startChild<GatewayReady>(
      'gateway-process.ts',
      { ...day, DATABASE_URL: process.env['DATABASE_URL'] ?? storeOn(today) },
      addresses,
    ),
  ]);
  if (first.status === 'rejected') throw first.reason;
  const simulator = first.value;
  if (second.status === 'rejected') {
    await simulator.stop();
    throw second.reason;
  }
  const gateway = second.value;
  let lost: (name: string) => void = () => undefined;
  gateway.process.once('exit', () => lost('gateway'));
  return {
    gateway: gateway.ready.url,
    gatewayPid: gateway.process.pid,
    simulator: simulator.ready,
    list: gateway.ready.list,
    onLoss(listener) {
      lost = listener;
    },
    async stop() {
      lost = () => undefined;
      await gateway.stop();
      await simulator.stop();
    },
  };
}
