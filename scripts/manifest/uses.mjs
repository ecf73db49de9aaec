import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ts from 'typescript';

/**
 * What the code of an element really draws, sends and reads: its parts, slots, events, custom states and custom properties.
 * Looks at the class's file and everything it imports; of what several elements share, only at what is imported by name.
 */
export function usesOf(entry, source = sourceOf) {
  const uses = {
    parts: new Set(),
    slots: new Set(),
    events: new Set(),
    states: new Set(),
    properties: new Set(),
    unclear: new Set(),
  };
  const seen = new Set();
  visit(entry, undefined);
  return uses;

  function visit(file, names) {
    const tree = parse(file, source);
    const wanted = names === undefined ? [tree] : declarationsOf(tree, names);
    const fresh = wanted.filter((node) => !seen.has(node));
    for (const node of fresh) {
      seen.add(node);
      lookAt(node, tree, uses);
    }
    for (const { names: imported, file: target } of importsOf(tree, file, source, fresh)) {
      visit(target, isShared(target) ? imported : undefined);
    }
    // What is fetched on demand is drawn all the same.
    for (const node of fresh) {
      walk(node, (call) => {
        if (!ts.isCallExpression(call) || call.expression.kind !== ts.SyntaxKind.ImportKeyword)
          return;
        const target = targetOf(file, call.arguments[0]?.text);
        if (target && source(target) !== undefined) visit(target, undefined);
      });
    }
  }
}

/** Rooms whose files hold several unrelated things. */
function isShared(file) {
  return file.split(sep).includes('internal');
}

function sourceOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const trees = new Map();
function parse(file, source) {
  const text = source(file);
  const known = trees.get(file);
  if (known?.text === text) return known;
  const tree = ts.createSourceFile(file, text ?? '', ts.ScriptTarget.ES2022, true);
  trees.set(file, tree);
  return tree;
}

/** The statements that declare these names, and, since those may call their neighbours, theirs too. */
function declarationsOf(tree, names) {
  const found = new Set();
  const queue = [...names];
  const asked = new Set();
  while (queue.length > 0) {
    const name = queue.pop();
    if (asked.has(name)) continue;
    asked.add(name);
    for (const statement of tree.statements) {
      if (!namesOf(statement).includes(name)) continue;
      found.add(statement);
      walk(statement, (node) => {
        if (ts.isIdentifier(node)) queue.push(node.text);
      });
    }
  }
  return [...found];
}

function namesOf(statement) {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  return statement.name ? [statement.name.text] : [];
}

/** Imports of values by these nodes. Types draw nothing. */
function importsOf(tree, file, source, nodes) {
  if (nodes.length === 0) return [];
  const text = nodes.map((node) => node.getText()).join('\n');
  return tree.statements.flatMap((statement) => {
    const from = statement.moduleSpecifier?.text;
    if (!from?.startsWith('.') || statement.importClause?.isTypeOnly) return [];
    const target = targetOf(file, from);
    if (source(target) === undefined || target.includes(`${sep}events${sep}`)) return [];
    const bindings = statement.importClause?.namedBindings ?? statement.exportClause;
    const names = (bindings?.elements ?? [])
      .filter((one) => !one.isTypeOnly)
      .map((one) => (one.propertyName ?? one.name).text)
      .filter((name) => new RegExp(`\\b${name}\\b`).test(text));
    return names.length > 0 || bindings === undefined ? [{ names, file: target }] : [];
  });
}

function targetOf(file, from) {
  return from?.startsWith('.') ? join(dirname(file), from.replace(/\.js$/, '.ts')) : undefined;
}

function lookAt(root, tree, uses) {
  const text = root.getText(tree);
  for (const [, parts] of text.matchAll(/\bpart="([^"$]+)"/g)) add(uses.parts, parts.split(/\s+/));
  for (const [, name] of text.matchAll(/<slot(?:\s+name="([^"]+)")?/g)) uses.slots.add(name ?? '');
  for (const [, state] of text.matchAll(/\bstates\.(?:add|delete)\('([^']+)'\)/g)) {
    uses.states.add(state);
  }
  for (const [, property] of text.matchAll(/var\((--hoi-[a-z0-9-]+)/g))
    uses.properties.add(property);
  walk(root, (node) => {
    if (ts.isNewExpression(node) && /^[A-Z]\w*Event$/.test(node.expression.getText(tree))) {
      uses.events.add(node.expression.getText(tree));
    }
    if (ts.isTemplateSpan(node)) dynamicPart(node, tree, uses);
  });
}

/** `part=${name}` is clear when the name's declared type says which parts there are. */
function dynamicPart(span, tree, uses) {
  const before = tree.text.slice(0, span.expression.pos);
  if (!/\bpart="?\$\{$/.test(before)) return;
  const parts = literalsOf(span.expression, tree);
  if (parts) add(uses.parts, parts);
  else uses.unclear.add(`part=\${${span.expression.getText(tree)}}`);
}

function literalsOf(expression, tree) {
  for (let node = expression.parent; node; node = node.parent) {
    const parameter = node.parameters?.find(
      ({ name }) => name.getText(tree) === expression.getText(tree),
    );
    const type = parameter?.type;
    if (!type) continue;
    const types = ts.isUnionTypeNode(type) ? type.types : [type];
    if (!types.every((one) => ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal))) return;
    return types.map((one) => one.literal.text);
  }
  return undefined;
}

function add(set, values) {
  for (const value of values) set.add(value);
}

function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
