import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A module of ours as far as its words go. */
export interface ModuleWords {
  /** Modules whose values it needs. */
  needs: Set<string>;
  /** Modules it fetches when somebody asks. */
  later: Set<string>;
  /** The words it may say, by key. */
  says: Set<string>;
}

/**
 * Which words each module says and which modules it needs, as the compiler sees it: a name imported from the front of a package
 * counts as imported from where it is written, and a key put together from parts as every key it can be.
 */
export function wordsOfModules(keys: readonly string[], starts: readonly string[]) {
  const options: ts.CompilerOptions = {
    ...ts.parseJsonConfigFileContent(
      ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)).config,
      ts.sys,
      root,
    ).options,
    noEmit: true,
  };
  const program = ts.createProgram(
    starts.map((path) => `${root}${path}`),
    options,
  );
  const checker = program.getTypeChecker();
  const known = new Set(keys);
  const modules = new Map<string, ModuleWords>();
  const nameOf = (file: ts.SourceFile) => file.fileName.replace(root, '');
  const ours = (file: ts.SourceFile | undefined): file is ts.SourceFile =>
    file !== undefined && nameOf(file).startsWith('packages/') && !file.isDeclarationFile;

  const fileOf = (specifier: ts.Expression) =>
    checker.getSymbolAtLocation(specifier)?.declarations?.find(ts.isSourceFile);
  const writtenIn = (name: ts.Node) => {
    let symbol = checker.getSymbolAtLocation(name);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    // What is only a type is not fetched.
    if (!symbol || !(symbol.flags & ts.SymbolFlags.Value)) return undefined;
    return symbol.declarations?.[0]?.getSourceFile();
  };

  function read(file: ts.SourceFile): void {
    const name = nameOf(file);
    if (modules.has(name)) return;
    const found: ModuleWords = { needs: new Set(), later: new Set(), says: new Set() };
    modules.set(name, found);
    const need = (other: ts.SourceFile | undefined, how: 'needs' | 'later' = 'needs') => {
      if (!ours(other)) return;
      found[how].add(nameOf(other));
      read(other);
    };
    // Where words are written is not where they are said.
    const dictionary = name.includes('/locales/');
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node)) return;
      if (ts.isImportDeclaration(node)) {
        const clause = node.importClause;
        if (!clause) need(fileOf(node.moduleSpecifier));
        if (!clause || clause.isTypeOnly) return;
        const bindings = clause.namedBindings;
        if (bindings && ts.isNamedImports(bindings))
          for (const one of bindings.elements) if (!one.isTypeOnly) need(writtenIn(one.name));
        return;
      }
      if (ts.isExportDeclaration(node)) {
        if (node.isTypeOnly || !node.moduleSpecifier) return;
        if (node.exportClause && ts.isNamedExports(node.exportClause)) {
          for (const one of node.exportClause.elements)
            if (!one.isTypeOnly) need(writtenIn(one.name));
        }
        return;
      }
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        if (node.arguments[0]) need(fileOf(node.arguments[0]), 'later');
        return;
      }
      if (dictionary) return ts.forEachChild(node, visit);
      if (ts.isStringLiteralLike(node)) {
        if (known.has(node.text)) found.says.add(node.text);
      } else if (ts.isTemplateExpression(node)) {
        for (const key of keysOf(node)) found.says.add(key);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }

  /** Every key that the parts of a template can make. */
  function keysOf(node: ts.TemplateExpression): string[] {
    const part = (expression: ts.Expression): string => {
      const type = checker.getTypeAtLocation(expression);
      const each = type.isUnion() ? type.types : [type];
      return each.every((one) => one.isStringLiteral() || one.isNumberLiteral())
        ? `(?:${each.map((one) => escape(String((one as ts.LiteralType).value))).join('|')})`
        : '.+';
    };
    const pattern = node.templateSpans.map(
      (span) => part(span.expression) + escape(span.literal.text),
    );
    // A key says first what it is about; without that, a part of unknown content makes no key.
    if (!node.head.text.includes('.') && pattern.some((one) => one.startsWith('.+'))) return [];
    const wanted = new RegExp(`^${escape(node.head.text)}${pattern.join('')}$`);
    return keys.filter((key) => wanted.test(key));
  }

  for (const path of starts) {
    const file = program.getSourceFile(`${root}${path}`);
    if (!file) throw new Error(`${path} is not there`);
    read(file);
  }
  return modules;
}

/** Modules and all they need at once. */
export function closureOf(
  names: Iterable<string>,
  modules: ReadonlyMap<string, ModuleWords>,
  found = new Set<string>(),
): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    closureOf(modules.get(name)?.needs ?? [], modules, found);
  }
  return found;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
