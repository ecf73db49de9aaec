const encoder = new TextEncoder();

/** A text that comes piece by piece. */
export interface Pieces {
  /** The next piece; undefined at the end. Asked for only when the one before has been taken. */
  next(): Promise<string | undefined>;
  /** Called once, however it ends. */
  done(): void;
  /** How to break off where the status can no longer say that something went wrong. */
  breakOff(): void;
}

/** An answer that is asked for its next piece when the client has taken the last: a slow client makes nobody queue. */
export function streamAnswer(type: string, { next, done, breakOff }: Pieces): Response {
  let ended = false;
  const end = (): void => {
    if (!ended) done();
    ended = true;
  };
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const piece = await next();
          if (ended) return;
          if (piece !== undefined) return controller.enqueue(encoder.encode(piece));
          end();
          controller.close();
        } catch {
          if (ended) return;
          end();
          breakOff();
          controller.close();
        }
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: { 'Content-Type': type, 'X-Accel-Buffering': 'no', 'Transfer-Encoding': 'chunked' },
  });
}
