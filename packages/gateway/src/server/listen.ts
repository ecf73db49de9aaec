import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { GatewayApp } from '../api/app.js';
import { newReference, Problem, problemAnswer } from '../api/problem.js';

export interface Listening {
  port: number;
  server: Server;
  /** Lines, and how many requests are under way on each. */
  lines: Map<Socket, number>;
}

/** Stands the app on a port. Clients that dawdle over a head or a body are let go. */
export async function listen(app: GatewayApp, port: number, host: string): Promise<Listening> {
  const answer = getRequestListener(app.fetch, {
    // The process's own Request and Response are nobody's to replace.
    overrideGlobalObjects: false,
    // A body that nobody wants is not read to its end.
    autoCleanupIncoming: false,
    errorHandler: () =>
      problemAnswer(new Problem('request.invalid'), {
        reference: newReference(),
        acceptLanguage: undefined,
      }),
  });
  const limits = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 };
  const lines: Listening['lines'] = new Map();
  const server = createServer(limits, (request, response) => {
    const { socket } = request;
    lines.set(socket, (lines.get(socket) ?? 0) + 1);
    response.once('close', () => {
      if (lines.has(socket)) lines.set(socket, (lines.get(socket) ?? 1) - 1);
    });
    void answer(request, response);
  });
  server.on('connection', (socket: Socket) => {
    lines.set(socket, 0);
    socket.once('close', () => lines.delete(socket));
  });
  server.listen(port, host);
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, server, lines };
}

/** Stops accepting, lets requests end for so long, then cuts what is left. */
export async function close(
  { server, lines }: Listening,
  patience: number,
  lastCall: () => void,
): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // The server itself calls a line idle only when it has carried a request: one that was opened and never used would hold it.
  const hangUp = (): void => {
    for (const [socket, requests] of lines) if (requests === 0) socket.destroySoon();
  };
  hangUp();
  const sweep = setInterval(hangUp, 25);
  const hurry = setTimeout(lastCall, patience);
  const cut = setTimeout(() => server.closeAllConnections(), patience + 500);
  await closed;
  clearInterval(sweep);
  clearTimeout(hurry);
  clearTimeout(cut);
}
