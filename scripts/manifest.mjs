import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { problemsOf } from './manifest/check.mjs';
import { between, elementsPage, tokensTable } from './manifest/doc-tables.mjs';
import { vscodeCss, vscodeHtml, webTypes } from './manifest/editor-data.mjs';
import { makeManifest, sourceFileOf } from './manifest/make.mjs';
import { sharedPropertiesOf } from './manifest/tidy.mjs';
import { usesOf } from './manifest/uses.mjs';

// `npm run manifest` writes packages/elements/custom-elements.json, what editors read, docs/elements.md and the table of
// docs/theming.md. With --check it writes nothing, and fails when something public is undocumented, something documented is not there, or a file is not what it would be.
const root = fileURLToPath(new URL('..', import.meta.url));
const home = join(root, 'packages/elements');
const tokenSheet = readFileSync(join(home, 'src/styles/tokens.ts'), 'utf8');
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
  put(`packages/elements/${file}`, text);
}
const theming = readFileSync(join(root, 'docs/theming.md'), 'utf8');
const tokens = tokensTable(sharedPropertiesOf(tokenSheet), tokenSheet);
const pages = {
  'docs/elements.md': elementsPage(manifest),
  'docs/theming.md': between(theming, 'custom properties', tokens),
};
for (const [file, content] of Object.entries(pages)) {
  put(file, await format(content, { parser: 'markdown', printWidth: 100 }));
}

for (const problem of problems) console.error(problem);
const elements = files['vscode.html-custom-data.json'].tags.length;
console.log(`manifest: ${elements} elements, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);

/** Writes a file, or says that it is not what it would be. */
function put(file, text) {
  const path = join(root, file);
  if (!values.check) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    problems.push(`${file} is stale: npm run manifest`);
  }
}

function themedProperties() {
  const folder = join(home, 'themes');
  const sheets = readdirSync(folder).map((sheet) => readFileSync(join(folder, sheet), 'utf8'));
  return [...new Set(sheets.join('\n').match(/--hoi-[a-z0-9-]+(?=\s*:)/g))];
}
