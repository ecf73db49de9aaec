import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CivilDate, type Instant, civilDateAt, systemNow } from '@hoi/model';
import type { Life } from '@hoi/korsbaek';
import { type DeskOptions } from './desk.js';
import { type Holdings, holdingsOf } from './holdings.js';
import { RecordOfRequests, type SeenRequest } from './record-of-requests.js';
import { Rooms } from './rooms.js';
import { type SimulatedConnection, type Switch, SwitchBoard } from './switches.js';

export interface SimulatorOptions {
  /** 0 (the default) takes a free one. */
  port?: number;
  today?: CivilDate;
  now?: () => Instant;
  /** Lives known before those of Korsbæk. */
  lives?: readonly Life[];
  /** How many generated people live here as well. */
  generated?: number;
  /** Whether `Antal` counts the page (default) or everything that was found: no guide says which. */
  counted?: DeskOptions['counted'];
  switches?: Partial<Record<SimulatedConnection, Switch>>;
  /** Whether people of Korsbæk whose connections are meant to fail have theirs fail; they do by default. */
  behaviours?: boolean;
  /** A last touch on what the indexes send, for an answer that Korsbæk would never write. */
  rewrite?: (piece: string) => string;
}

export interface Simulator {
  /** `http://127.0.0.1:<port>`. */
  url: string;
  holdings: Holdings;
  switch(connection: SimulatedConnection, one: Switch | Switch['mode']): void;
  /** The last requests, oldest first. */
  requests(): SeenRequest[];
  /** How many requests have not been answered yet. */
  readonly open: number;
  /** Lets those under way finish for so long, then closes what is left. */
  stop(graceMilliseconds?: number): Promise<void>;
}

/** Starts the simulator on this machine's own address only: it has no idea of who may ask it. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { now = systemNow, counted = 'page', behaviours = true, rewrite } = options;
  const { lives = [], generated = 0, today = civilDateAt(now()) } = options;
  const holdings = holdingsOf(today, { lives, generated });
  const board = new SwitchBoard();
  const record = new RecordOfRequests();
  for (const [name, one] of Object.entries(options.switches ?? {})) {
    board.set(name as SimulatedConnection, one);
  }
  const rooms = new Rooms({ holdings, now, counted, rewrite, board, record, behaviours });
  // Whoever asks page after page may be busy with one for longer than the five seconds that are the default.
  const patience = { keepAliveTimeout: 120_000 };
  const server = createServer(patience, (request: IncomingMessage, response: ServerResponse) => {
    rooms.enter(request, response).catch(() => response.destroy());
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${String(port)}`,
    holdings,
    switch: (connection, one) =>
      board.set(connection, typeof one === 'string' ? { mode: one } : one),
    requests: () => record.all(),
    get open() {
      return record.open;
    },
    async stop(graceMilliseconds = 0) {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
      await closed;
      clearTimeout(cut);
    },
  };
}
