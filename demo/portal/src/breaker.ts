const SOURCES = ['sdi', 'ydi', 'person'] as const;

/** What can be broken in the demonstration, one at a time. */
export const BROKEN = ['none', ...SOURCES] as const;
export type Broken = (typeof BROKEN)[number];

/** Stops one of the simulated sources, and lets the others answer again. */
export async function breakSource(broken: Broken): Promise<void> {
  for (const connection of SOURCES) {
    await fetch('simulator/switch', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ connection, mode: connection === broken ? 'refuse' : 'ok' }),
    });
  }
}
