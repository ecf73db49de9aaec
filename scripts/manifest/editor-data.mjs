/** What editors know of the elements, made from the manifest. */

function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
}

/** `'a' | 'b' | undefined` → a, b; nothing for other types. */
function valuesOf(type) {
  const parts = (type?.text ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== 'undefined');
  const words = parts.map((part) => /^'([^']*)'$/.exec(part)?.[1]);
  return words.every((word) => word !== undefined) ? words : [];
}

/** VS Code: tags and attributes in HTML. */
export function vscodeHtml(manifest) {
  return {
    version: 1.1,
    tags: elementsOf(manifest).map(({ tagName, description, attributes = [] }) => ({
      name: tagName,
      description,
      attributes: attributes.map(({ name, description: words, type }) => ({
        name,
        description: words,
        ...(type?.text === 'boolean' ? { valueSet: 'v' } : {}),
        ...(valuesOf(type).length > 0
          ? { values: valuesOf(type).map((value) => ({ name: value })) }
          : {}),
      })),
    })),
  };
}

/** VS Code: custom properties in CSS. */
export function vscodeCss(manifest) {
  const properties = new Map();
  for (const { cssProperties = [] } of elementsOf(manifest)) {
    for (const { name, description } of cssProperties) properties.set(name, { name, description });
  }
  return {
    version: 1.1,
    properties: [...properties.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** JetBrains: everything, in the web-types format. */
export function webTypes(manifest, { name, version }) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: { elements: elementsOf(manifest).map(webTypesElement) },
    },
  };
}

function webTypesElement(element) {
  const { tagName, description, attributes = [], members = [], events = [] } = element;
  const named = (list = []) =>
    list.map(({ name, description: words }) => ({ name, description: words }));
  const fields = members.filter(
    ({ kind, static: ofClass, readonly }) => kind === 'field' && !ofClass && !readonly,
  );
  return {
    name: tagName,
    description,
    attributes: attributes.map(({ name, description: words, type, default: value }) => ({
      name,
      description: words,
      value:
        type?.text === 'boolean'
          ? { kind: 'no-value', type: 'boolean' }
          : { type: type?.text ?? 'string', required: true },
      ...(value === undefined ? {} : { default: value }),
    })),
    slots: named(element.slots),
    js: {
      properties: fields.map(({ name, description: words, type }) => ({
        name,
        description: words,
        value: { type: type?.text ?? 'unknown' },
      })),
      events: events.map(({ name, description: words, type }) => ({
        name,
        description: words,
        value: { type: type?.text ?? 'Event' },
      })),
    },
    css: { parts: named(element.cssParts), properties: named(element.cssProperties) },
  };
}
