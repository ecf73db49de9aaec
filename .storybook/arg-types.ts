/** What Storybook's tables and controls say of an element, made from the elements' own manifest. */

interface Documented {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}
interface Member extends Documented {
  kind: string;
  static?: boolean;
  attribute?: string;
  parameters?: { name: string; type?: { text: string } }[];
  return?: { type?: { text: string } };
}
interface Attribute extends Documented {
  fieldName?: string;
}
interface Declaration {
  tagName?: string;
  description?: string;
  attributes?: Attribute[];
  members?: Member[];
  events?: Documented[];
  slots?: Documented[];
  cssParts?: Documented[];
  cssProperties?: Documented[];
  cssStates?: Documented[];
}
export interface Manifest {
  modules: { declarations: Declaration[] }[];
}

type ArgTypes = Record<string, object>;

/** An attribute gets a control; all else is only told. */
export function argTypesOf(manifest: Manifest, tag: string): ArgTypes {
  const element = declarationOf(manifest, tag);
  if (!element) return {};
  const members = (element.members ?? []).filter((one) => !one.static);
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method').map(called);
  return {
    ...rows('attributes', element.attributes, controlled),
    ...rows('properties', fields),
    ...rows('methods', methods),
    ...rows('events', element.events),
    ...rows('slots', element.slots),
    ...rows('css parts', element.cssParts),
    ...rows('css custom properties', element.cssProperties),
    ...rows('css states', element.cssStates),
  };
}

export function descriptionOf(manifest: Manifest, tag: string): string {
  return declarationOf(manifest, tag)?.description ?? '';
}

function declarationOf({ modules }: Manifest, tag: string): Declaration | undefined {
  return modules.flatMap(({ declarations }) => declarations).find((one) => one.tagName === tag);
}

/** Keyed by kind and name, for a part and a property may share a name; an attribute by its name alone, as stories say it. */
function rows<T extends Documented>(
  category: string,
  documented: readonly T[] = [],
  more: (one: T) => object = () => ({ control: false }),
): ArgTypes {
  return Object.fromEntries(
    documented.map((one) => [
      category === 'attributes' ? one.name : `${category}: ${one.name}`,
      {
        name: one.name || '(default)',
        description: one.description ?? '',
        table: {
          category,
          type: { summary: one.type?.text ?? '' },
          ...(one.default === undefined ? {} : { defaultValue: { summary: one.default } }),
        },
        ...more(one),
      },
    ]),
  );
}

function controlled({ name, fieldName, description = '', type }: Attribute): object {
  const values = [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value);
  const property = fieldName && fieldName !== name ? ` Property: \`${fieldName}\`.` : '';
  return { description: description + property, ...controlOf(type?.text, values) };
}

function controlOf(type: string | undefined, values: readonly unknown[]): object {
  if (values.length > 0) return { control: 'select', options: values };
  if (type === 'boolean' || type === 'number') return { control: type };
  return { control: 'text' };
}

function called(method: Member): Documented {
  const given = (method.parameters ?? []).map(({ name }) => name).join(', ');
  return { ...method, name: `${method.name}(${given})`, type: method.return?.type ?? { text: '' } };
}
