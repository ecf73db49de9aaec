/** `(globalThis.litHtmlVersions ??= []).push("3.3.1")`, as each part of Lit has it. */
const SIGNS =
  /\(\w+\.(lit(?:Html|Element)Versions|reactiveElementVersions)\s*\?\?=\s*\[\]\)\.push\((["'])[^"']*\2\)/;
const PARTS = [
  '/lit-html/lit-html.js',
  '/lit-element/lit-element.js',
  '/reactive-element/reactive-element.js',
];

/**
 * Lit writes its version on `window`, so that its development build can warn of two copies. A guest adds no names to a page,
 * and two copies are what we expect: the line is taken out.
 */
export function noGlobalNames() {
  return {
    name: 'hoi-no-global-names',
    transform(code, id) {
      if (!PARTS.some((part) => id.endsWith(part))) return null;
      const without = code.replace(SIGNS, 'void 0');
      if (without === code) throw new Error(`${id} no longer signs the page as it did`);
      return { code: without, map: null };
    },
  };
}
