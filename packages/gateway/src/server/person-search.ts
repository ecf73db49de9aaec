import { systemScheduler } from '@hoi/adapters/port.js';
import { type CitizenId, redactCpr } from '@hoi/model';
import * as v from 'valibot';
import type { Found, People } from '../api/people.js';
import { exchange, LIMITS, newAgent, type Signer } from '../connectors/index.js';

const FoundSchema = v.object({
  persons: v.array(v.object({ key: v.string(), name: v.string(), age: v.optional(v.number()) })),
});
const NumberSchema = v.object({ cpr: v.pipe(v.string(), v.regex(/^\d{10}$/)) });
const PATIENCE_MS = 5_000;

export interface PersonSearchOptions {
  /** Where the person source is; without it nobody is found by name. */
  url: string | undefined;
  signer: Signer;
  numbers: { idOf(cpr: string): Promise<CitizenId> };
}

/** People by name and by number, over the person source (own contract, `demo/simulator/README.md`). */
export function peopleOf({ url, signer, numbers }: PersonSearchOptions): People {
  const agent = newAgent(new URL(url ?? 'http://127.0.0.1'), signer.tls);

  async function ask(operation: string, question: object, signal: AbortSignal): Promise<unknown> {
    const address = new URL(`${(url ?? '').replace(/\/$/, '')}/${operation}`);
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
    const signed = await signer.sign(
      { url: address, headers, body: JSON.stringify(question) },
      signal,
    );
    const context = { limits: LIMITS, agent, after: systemScheduler, signal, meter: { bytes: 0 } };
    const answer = await exchange({ url: address, ...signed }, context);
    if (answer.status !== 200) {
      answer.drop();
      throw new Error('the person source did not answer');
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of answer.body) chunks.push(chunk);
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  }

  return {
    lookup: (cpr) => numbers.idOf(cpr),
    async search(name, _viewer, signal) {
      if (url === undefined) return [];
      const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
      const { persons } = v.parse(FoundSchema, await ask('search', { name }, patience));
      return Promise.all(
        persons.map(async (one): Promise<Found> => {
          const answer = await ask('by-key', { key: one.key }, patience);
          const { cpr } = v.parse(NumberSchema, answer);
          const citizen = await numbers.idOf(cpr);
          return { citizen, name: redactCpr(one.name), age: one.age };
        }),
      );
    },
  };
}
