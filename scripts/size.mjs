import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { ALL_AT_ONCE, ELEMENTS, EVERY_PAGE, LANGUAGES } from './size/budgets.mjs';
import {
  bytesOf,
  closureOf,
  laterOf,
  measure,
  pieceWith,
  sharedBy,
  without,
} from './size/measure.mjs';

// `npm run size` builds the script-tag bundle and writes docs/size.md. With --check it writes nothing, and fails when something
// is over its budget, when a known excess has grown or is no longer one, or when the page is more than 2 % away from the truth.
const page = new URL('../docs/size.md', import.meta.url);
const STALE = 0.02;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const pieces = await measure();
const problems = [];

const kB = (bytes) => bytes / 1000;
const shown = (bytes) => kB(bytes).toFixed(1);

const names = ELEMENTS.map(({ name }) => name);
/** An element with the parts without which there is no first picture. */
const withNeeds = (name) => [
  name,
  ...(ELEMENTS.find((one) => one.name === name).needs ?? []).map((part) => pieceWith(part, pieces)),
];
/** What a second element has use for, now or later, is not weighed with the one that happens to fetch it. */
const shared = sharedBy(names, pieces);
const lines = EVERY_PAGE.map((line) =>
  line.shared ? { ...line, parts: [...new Set([...line.parts, ...shared])] } : line,
);
const base = new Set(lines.flatMap(({ parts }) => parts));
const all = closureOf(['hoi', ...names.flatMap(withNeeds)], pieces);
const rows = [
  ...lines.map((line) => row(line, line.parts)),
  ...ELEMENTS.map((line) => row(line, without(closureOf(withNeeds(line.name), pieces), base))),
  row({ title: 'All of it, before anything on demand', ...ALL_AT_ONCE }, all),
];
/** What comes without anyone asking, for the reader it is for, once the first picture stands. */
const soon = new Map(
  ELEMENTS.map(({ name, soon: parts = [] }) => [
    name,
    without(
      closureOf(
        parts.map((part) => pieceWith(part, pieces)),
        pieces,
      ),
      closureOf(['hoi', ...withNeeds(name)], pieces),
    ),
  ]),
);
const later = [
  ...ELEMENTS.map(({ name, title, later: line }) => ({
    line: { title, ...line },
    parts: without(
      without(without(laterOf([name], pieces), base), closureOf(withNeeds(name), pieces)),
      soon.get(name),
    ),
  }))
    .filter(({ parts }) => parts.size > 0)
    .map(({ line, parts }) => row(line, parts)),
  ...LANGUAGES.map((line) => row(line, without(closureOf([line.name], pieces), base))),
];
/** Pages on which something may be changed, and what their buttons add: to the first picture, or beside it. */
const editable = (parts) =>
  ELEMENTS.filter((one) => one[parts])
    .map((one) => {
      const more = closureOf(
        one[parts].map((part) => pieceWith(part, pieces)),
        pieces,
      );
      const bytes = bytesOf(
        without(more, closureOf(['hoi', ...withNeeds(one.name)], pieces)),
        pieces,
      );
      return `\`hoi-${one.name} editable\` ${shown(bytes)} kB more`;
    })
    .join(', ');
const alone = names.map((name) => ({
  title: `A page with only \`hoi-${name}\``,
  bytes: bytesOf(closureOf(['hoi', ...withNeeds(name)], pieces), pieces),
  soon: bytesOf(soon.get(name), pieces),
  words: bytesOf(['da', `da-${name}`], pieces),
}));

checkD3();
checkPiecesOfEveryPage();
for (const one of [...rows, ...later]) checkBudget(one);
const text = await format(pageText(), { parser: 'markdown', printWidth: 100 });
if (values.check) checkPage();
else writeFileSync(page, text);

for (const { title, bytes, budget = '–' } of [...rows, ...later]) {
  console.log(`${shown(bytes).padStart(6)} of ${String(budget).padStart(2)} kB  ${title}`);
}
for (const { title, bytes, soon } of alone) {
  console.log(`${shown(bytes).padStart(6)} + ${shown(soon).padStart(4)} kB  ${title}`);
}
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

function row({ title, budget, excess }, parts) {
  return { title, bytes: bytesOf(parts, pieces), budget, excess };
}

function checkBudget({ title, bytes, budget, excess }) {
  const is = kB(bytes);
  if (budget === undefined) {
    if (is > excess) problems.push(`${title}: ${is.toFixed(1)} kB, over ${excess} kB`);
  } else if (excess !== undefined && is <= budget) {
    problems.push(
      `${title}: ${is.toFixed(1)} kB keeps its budget; take its excess out of budgets.mjs`,
    );
  } else if (is > (excess ?? budget)) {
    problems.push(`${title}: ${is.toFixed(1)} kB, over ${excess ?? budget} kB`);
  }
}

/** The largest dependency comes with the one element that draws with it. */
function checkD3() {
  const others = closureOf(['hoi', ...names.filter((one) => one !== 'timeline')], pieces);
  for (const name of others) {
    const module = pieces.get(name).modules.find((id) => /node_modules\/d3-/.test(id));
    if (module) problems.push(`a page without a timeline fetches d3 (${name})`);
  }
}

/** What a page fetches with nothing on it must be what the lines above the elements count. */
function checkPiecesOfEveryPage() {
  for (const name of base) if (!pieces.has(name)) problems.push(`there is no piece named ${name}`);
  for (const name of closureOf(['hoi'], pieces)) {
    if (!base.has(name)) problems.push(`no line counts the piece ${name}`);
  }
}

function checkPage() {
  let old;
  try {
    old = readFileSync(page, 'utf8');
  } catch {
    problems.push('docs/size.md is missing: npm run size');
    return;
  }
  const figures = (from) =>
    [...from.matchAll(/\| +([\d.]+) kB/g)].map(([, figure]) => Number(figure));
  const before = figures(old);
  const now = figures(text);
  const far = (is, was) => was === undefined || Math.abs(is - was) > Math.max(STALE * was, 0.11);
  const same = old.replace(/[\d. -]+/g, '') === text.replace(/[\d. -]+/g, '');
  if (!same || now.length !== before.length || now.some((is, i) => far(is, before[i]))) {
    problems.push('docs/size.md is stale: npm run size');
  }
}

function pageText() {
  const line = ({ title, bytes, budget, excess }) => {
    if (budget === undefined)
      return `| ${title} | ${shown(bytes)} kB | none | at most ${excess} kB |`;
    const verdict = kB(bytes) <= budget ? 'kept' : `over; known, at most ${excess} kB`;
    return `| ${title} | ${shown(bytes)} kB | ${budget} kB | ${verdict} |`;
  };
  const head = ['| part | size | budget | |', '|---|--:|--:|---|'];
  return [
    '# What a page fetches',
    '',
    'Generated by `npm run size` from the script-tag bundle of `@hoi/embed`, minified and gzipped (1 kB = 1000 bytes). An',
    "element's figure is what it needs for its first picture; the runtime is fetched once. A figure over its budget is a known debt",
    'with a ceiling, kept in `scripts/size/budgets.mjs`: `npm run check:size` fails when one grows, and when one has been paid but',
    'not struck out.',
    '',
    ...head,
    ...rows.map(line),
    '',
    '## On demand',
    '',
    ...head,
    ...later.map(line),
    '',
    '## Whole pages, with `hoi-context` and Danish',
    '',
    'What comes by itself follows without anyone asking, because the reader is a caseworker with a full answer: what stands beside',
    'or below the first picture. That nothing else is fetched before someone presses something is tested in a browser',
    '(`test/e2e/guest.test.ts`).',
    '',
    '| page | first picture | of which words | then by itself |',
    '|---|--:|--:|--:|',
    ...alone.map(
      ({ title, bytes, words, soon }) =>
        `| ${title} | ${shown(bytes)} kB | ${shown(words)} kB | ${shown(soon)} kB |`,
    ),
    '',
    `Where something may be changed, the buttons come with the first picture: ${editable('editable')}. The plan’s first picture
has the way in, and waits for no more; the ways straight to a sub-goal or a follow-up come beside it: ${editable('editableSoon')}.`,
    '',
    'Only the timeline fetches d3.',
    '',
  ].join('\n');
}
