import { spawn } from 'node:child_process';
import { arch, cpus, platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Row, markdownTable, rowsIn } from './table.js';

// `npm run bench`: one table of what reading, opening and drawing cost, each beside something to hold it up against, in one
// run. Times are this machine's; the ratios travel. `-- --only=reading|opening|overview|timeline` runs one part.
const PARTS = ['reading', 'opening', 'overview', 'timeline'] as const;
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const only = values.only;
if (only !== undefined && !PARTS.some((part) => part === only)) {
  console.error(`--only must be one of ${PARTS.join(', ')}`);
  process.exit(2);
}
const wanted = (part: (typeof PARTS)[number]) => only === undefined || only === part;

const rows: Row[] = [];
const versions = [
  `Node ${process.version}`,
  `${platform()} ${arch()}`,
  `${String(cpus().length)} cores`,
];
// One at a time: each part has the machine to itself.
if (wanted('reading')) rows.push(...(await (await import('./reading.js')).readingRows()));
if (wanted('opening')) rows.push(...rowsIn(await printedBy('gateway.ts')));
if (wanted('overview')) rows.push(...(await (await import('./overview.js')).overviewRows()));
if (wanted('timeline')) {
  const drawn = await (await import('./timeline.js')).timelineRows();
  rows.push(...drawn.rows);
  versions.push(...drawn.versions);
}
console.log(`\n${versions.join(', ')}\n\n${markdownTable(rows)}\n`);

/** What a bench of its own prints; it has processes of its own, too, and ends them. */
function printedBy(file: string): Promise<string> {
  const child = spawn(
    process.execPath,
    [...process.execArgv, fileURLToPath(new URL(file, import.meta.url))],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${file} ended with ${String(code)}`)),
    );
  });
}
