/** `(globalThis.litHtmlVersions ??= []).push("3.3.1")`, as each part of Lit has it. */
const SIGNS =
  /\(\w+\.(lit(?:Html|Element)Versions|reactiveElementVersions)\s*\?\?=\s*\[\]\)\.push\((["'])[^"']*\2\)/;
const PARTS = [
  '/lit-html/lit-html.js',
  '/lit-element/lit-element.js',
  '/reactive-element/reactive-element.js',
];

/** `globalThis.litPropertyMetadata ??= new WeakMap()`: what standard decorators, which we do not use, tell each other. */
const METADATA = /\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap(\(\))?/;

/**
 * Lit writes its version on `window`, so that its development build can warn of two copies. A guest adds no names to a page,
 * and two copies are what we expect: the lines are taken out.
 */
export function noGlobalNames() {
  return {
    name: 'hoi-no-global-names',
    transform(code, id) {
      if (!PARTS.some((part) => id.endsWith(part))) return null;
      const unsigned = replaced(code, SIGNS, id);
      if (!id.endsWith('reactive-element.js')) return { code: unsigned, map: null };
      const own = `const litPropertyMetadata = new WeakMap();\n${replaced(unsigned, METADATA, id)}`;
      return { code: own, map: null };
    },
  };
}

function replaced(code, pattern, id) {
  if (!pattern.test(code)) throw new Error(`${id} no longer names itself on window as it did`);
  return code.replace(pattern, 'void 0');
}
