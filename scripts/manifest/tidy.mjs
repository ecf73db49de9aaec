/**
 * What the analyzer says of every class, made into what a page may rely on: elements and events only, by the paths they are
 * imported from, without private things. `sharedProperties` are the custom properties that every element reads.
 */
export function tidy(manifest, sharedProperties) {
  const modules = manifest.modules.flatMap((module) => {
    const declarations = module.declarations.filter(isPublic);
    if (declarations.length === 0) return [];
    const path = built(module.path);
    const names = new Set(declarations.map(({ name }) => name));
    return [
      {
        kind: module.kind,
        path,
        declarations: declarations.map((one) => tidyClass(one, sharedProperties)),
        exports: module.exports
          .filter(({ kind, declaration }) => kind === 'js' && names.has(declaration.name))
          .map(({ kind, name }) => ({ kind, name, declaration: { name, module: path } })),
      },
    ];
  });
  return { schemaVersion: manifest.schemaVersion, readme: '', modules };
}

function isPublic(declaration) {
  return declaration.tagName !== undefined || declaration.superclass?.name === 'Event';
}

/** `src/timeline/timeline.ts` → `dist/timeline/timeline.js` */
function built(path) {
  return path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
}

/** Called by the browser or by Lit, not by a page. */
const MACHINERY = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'render',
  'styles',
  'tag',
  'properties',
]);

function tidyClass(declaration, sharedProperties) {
  const members = (declaration.members ?? [])
    .filter(({ name, privacy }) => (privacy ?? 'public') === 'public' && !name.startsWith('#'))
    .filter(({ name }) => !MACHINERY.has(name))
    .map(tidyMember);
  const attributes = (declaration.attributes ?? []).map(tidyMember);
  // Said once, of the attribute or of the property, and true of both.
  for (const attribute of attributes) {
    const field = members.find(({ name }) => name === attribute.fieldName);
    if (!field) continue;
    field.description ??= attribute.description;
    attribute.description ??= field.description;
  }
  const tidied = {
    ...declaration,
    ...(members.length > 0 ? { members } : {}),
    ...(attributes.length > 0 ? { attributes } : {}),
  };
  // A constructor call among the sources looks like an event to the analyzer; only what is documented is promised.
  if (declaration.events) {
    tidied.events = declaration.events
      .filter(({ name, description }) => name?.startsWith('hoi-') && description)
      .sort(byName);
  }
  if (declaration.tagName !== undefined && declaration.superclass?.name === 'HoiElement') {
    const own = declaration.cssProperties ?? [];
    const said = new Set(own.map(({ name }) => name));
    tidied.cssProperties = [...own, ...sharedProperties.filter(({ name }) => !said.has(name))];
  }
  if (tidied.superclass?.module) {
    tidied.superclass = {
      ...tidied.superclass,
      module: built(tidied.superclass.module.replace(/\.js$/, '.ts')),
    };
  }
  return tidied;
}

function tidyMember(member) {
  const tidied = { ...member };
  if (member.inheritedFrom) {
    tidied.inheritedFrom = { ...member.inheritedFrom, module: built(member.inheritedFrom.module) };
  }
  return tidied;
}

function byName(a, b) {
  return a.name < b.name ? -1 : 1;
}

/** `@cssprop [--hoi-x=default] - words` in the comment of a file that no class stands in. */
export function sharedPropertiesOf(source) {
  return [...source.matchAll(/^ \* @cssprop \[?(--[a-z0-9-]+)(?:=([^\]\n]+)\])? - (.+)$/gm)].map(
    ([, name, value, description]) => ({
      description,
      name,
      ...(value === undefined ? {} : { default: value }),
    }),
  );
}
