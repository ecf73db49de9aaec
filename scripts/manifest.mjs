import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { problemsOf } from './manifest/check.mjs';
import { vscodeCss, vscodeHtml, webTypes } from './manifest/editor-data.mjs';
import { makeManifest, sourceFileOf } from './manifest/make.mjs';
import { usesOf } from './manifest/uses.mjs';

// `npm run manifest` writes packages/elements/custom-elements.json and what editors read. With --check it writes nothing, and
// fails when something public is undocumented, something documented is not there, or a file is not what it would be.
const home = fileURLToPath(new URL('../packages/elements', import.meta.url));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const manifest = await makeManifest(home);
const problems = problemsOf(
  manifest,
  ({ tagName }) => usesOf(sourceFileOf(manifest, tagName, home)),
  themedProperties(),
);
const { name, version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
const files = {
  'custom-elements.json': manifest,
  'vscode.html-custom-data.json': vscodeHtml(manifest),
  'vscode.css-custom-data.json': vscodeCss(manifest),
  'web-types.json': webTypes(manifest, { name, version }),
};
for (const [file, content] of Object.entries(files)) {
  const text = await format(JSON.stringify(content), { parser: 'json', printWidth: 100 });
  const path = join(home, file);
  if (!values.check) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    problems.push(`packages/elements/${file} is stale: npm run manifest`);
  }
}

for (const problem of problems) console.error(problem);
const elements = files['vscode.html-custom-data.json'].tags.length;
console.log(`manifest: ${elements} elements, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);

function themedProperties() {
  const folder = join(home, 'themes');
  const sheets = readdirSync(folder).map((sheet) => readFileSync(join(folder, sheet), 'utf8'));
  return [...new Set(sheets.join('\n').match(/--hoi-[a-z0-9-]+(?=\s*:)/g))];
}
