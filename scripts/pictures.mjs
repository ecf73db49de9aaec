import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Takes the pictures that test/e2e/stories.test.ts compares with, anew, and says which have changed. Look at those before you commit.
//     npm run pictures                 all of them
//     npm run pictures -- timeline     those whose name holds the word
const child = spawn(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e', 'test/e2e/stories.test.ts'],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, HOI_PICTURES: 'renew', HOI_PICTURES_ONLY: process.argv[2] ?? '' },
    stdio: 'inherit',
  },
);
child.on('exit', (code) => process.exit(code ?? 1));
