import type { CitizenId, CivilDate } from '@hoi/model';
import { openPool } from '../engine/open-pool.js';
import { SqlStore } from '../sql-store.js';

// A process of its own that the kill test kills: it says what it finds, repeats the command it is told was not acknowledged, then
// adds remarks one after the other and says each one that was acknowledged.
const [folder = '', citizen = '', from = '0'] = process.argv.slice(2);
const pool = await openPool({ url: `pglite:${folder}`, environment: 'test' });
const store = new SqlStore({ pool, municipality: '00000000', secret: 'x'.repeat(32) });
const id = citizen as CitizenId;
const held = (await store.read('remarks', id)).map(({ text }) => text);
const events = (await store.changesAfter(id, '0', 100_000)).length;
process.stdout.write(`held ${JSON.stringify({ held, events })}\n`);
for (let n = Number(from); ; n += 1) {
  const command = {
    kind: 'addRemark',
    citizen: id,
    type: 'Tolk',
    text: `remark-${n}`,
    from: '2026-11-12' as CivilDate,
    to: null,
  } as const;
  const { outcome } = await store.run(command, { idempotencyKey: `key-${n}`, by: 'writer' });
  if (outcome !== 'done') throw new Error(outcome);
  process.stdout.write(`done ${n}\n`);
}
