import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openApi } from './openapi.js';

// Writes packages/gateway/openapi.json from the model's schemas and the table of routes. `--check` only compares.
const file = fileURLToPath(new URL('../packages/gateway/openapi.json', import.meta.url));
const text = openApi();
if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error(
    'packages/gateway/openapi.json is not what the gateway does. Run `npm run openapi`.',
  );
  process.exit(1);
}
