import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

// A lint rule that keeps the rooms apart: model ← adapters ← gateway, model ← elements,
// adapters + elements ← embed; stories, demo and test know public entry points only.
const root = fileURLToPath(new URL('../..', import.meta.url));

const entryOf = (...names) => new RegExp(`^@hoi/(${names.join('|')})(/(?!access(\\.js)?$).*)?$`);
const node = /^node:/;
const anything = /^/;

/** For each room: what it may import by name. The first room whose pattern fits a file counts. */
const rooms = [
  { files: /^packages\/[^/]+\/src\/.*\.browser\.test\.ts$/, may: [/^(?!node:)/] },
  { files: /^packages\/elements\/src\/testing\//, may: [/^(?!node:)/] },
  { files: /^packages\/gateway\/src\/testing\//, may: [anything] },
  { files: /^packages\/[^/]+\/src\/.*\.test\.ts$/, may: [anything] },
  { files: /^packages\/model\/src\//, may: [/^valibot$/] },
  { files: /^packages\/adapters\/src\/node\//, may: [node, entryOf('model'), /^saxes$/] },
  {
    files: /^packages\/adapters\/src\//,
    may: [entryOf('model'), /^saxes$/],
    closed: /^packages\/adapters\/src\/node\//,
  },
  {
    files: /^packages\/elements\/src\//,
    may: [entryOf('model'), /^lit(\/|$)/, /^@lit\/(context|task)$/, /^d3-(scale|time)$/],
  },
  { files: /^packages\/embed\/src\//, may: [entryOf('elements', 'adapters'), /^lit(\/|$)/] },
  { files: /^packages\/gateway\/src\//, may: [/^(?!@hoi\/)/, /^@hoi\/(model|adapters)(\/|$)/] },
];

/** A path into another package that its exports map does not offer. */
const deep = /^@hoi\/[^/]+\/(src|dist|bin)(\/|$)/;

export const whoKnowsWhom = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      name: '{{room}} may not import {{name}}.',
      deep: '{{name}} is not a public entry point.',
      path: 'A relative import may not leave its package: {{name}}.',
      closed: '{{name}} belongs to the Node part of this package.',
    },
  },
  create(context) {
    const file = slashes(relative(root, context.filename));
    const room = rooms.find(({ files }) => files.test(file));
    const home = homeOf(file);

    function check(source) {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const name = source.value;
      const report = (messageId) =>
        context.report({ node: source, messageId, data: { name, room: home || 'This file' } });
      if (!name.startsWith('.')) {
        if (deep.test(name)) report('deep');
        else if (room && !room.may.some((pattern) => pattern.test(name))) report('name');
        return;
      }
      const target = slashes(posix.normalize(slashes(join(dirname(file), name))));
      const targetHome = homeOf(target);
      if (home ? targetHome !== home : targetHome) report('path');
      else if (room?.closed?.test(target)) report('closed');
    }

    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source),
    };
  },
};

/** The package or demo a path lies in; none for what belongs to the whole repository. */
function homeOf(path) {
  return /^(packages|demo)\/[^/]+(?=\/)/.exec(path)?.[0];
}

function slashes(path) {
  return path.split(sep).join('/');
}
