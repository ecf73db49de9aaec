import { close, listen, type Listening } from '../server/listen.js';
import { gatewayApp, type GatewayApp } from './app.js';
import type { GatewayParts } from './deps.js';
import { Desk } from './desk.js';

export interface Gateway {
  /** For a test, or to be mounted in another server. */
  app: GatewayApp;
  /** What is under way. */
  readonly active: { readings: number; watches: number };
  /** Answers with the port; 0 takes any free one. */
  start(options?: { port?: number; host?: string }): Promise<number>;
  /**
   * Stops accepting, ends the streams of changes, lets everything else finish for so long (4 seconds), then ends it too. When it
   * resolves, nothing is left.
   */
  stop(patienceMs?: number): Promise<void>;
}

/** The HOI Index API over an index. */
export function createGateway(parts: GatewayParts): Gateway {
  const desk = new Desk(parts);
  const app = gatewayApp(desk);
  let listening: Listening | undefined;
  return {
    app,
    get active() {
      return { readings: desk.readings.taken, watches: desk.watches.taken };
    },
    async start({ port = 0, host = '127.0.0.1' } = {}) {
      listening = await listen(app, port, host);
      return listening.port;
    },
    async stop(patienceMs = 4_000) {
      desk.closing.abort();
      const hurry = (): void => desk.over.abort();
      if (listening) await close(listening, patienceMs, hurry);
      hurry();
    },
  };
}
