import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * What an event tells: the fields its class declares as parameters of the constructor, which the analyzer does not see. In the
 * manifest's form.
 */
export function eventFieldsOf(file, className, text = readFileSync(file, 'utf8')) {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const declared = tree.statements.find(
    (one) => ts.isClassDeclaration(one) && one.name?.text === className,
  );
  const constructor = declared?.members.find(ts.isConstructorDeclaration);
  return (constructor?.parameters ?? [])
    .filter((one) => ts.getModifiers(one)?.some(isPublic))
    .map((one) => ({
      kind: 'field',
      name: one.name.getText(tree),
      ...(one.type ? { type: { text: textOf(one, tree) } } : {}),
      ...descriptionOf(one, tree),
      readonly: true,
    }));
}

function isPublic({ kind }) {
  return kind === ts.SyntaxKind.ReadonlyKeyword || kind === ts.SyntaxKind.PublicKeyword;
}

function textOf({ type, questionToken }, tree) {
  return type.getText(tree).replace(/\s+/g, ' ') + (questionToken ? ' | undefined' : '');
}

function descriptionOf(node, tree) {
  const [range] = ts.getLeadingCommentRanges(tree.text, node.getFullStart()) ?? [];
  const comment = range ? tree.text.slice(range.pos, range.end) : '';
  if (!comment.startsWith('/**')) return {};
  const words = comment.replace(/^\/\*\*|\*\/$/g, '').replace(/\n\s*\*/g, ' ');
  return { description: words.replace(/\s+/g, ' ').trim() };
}
