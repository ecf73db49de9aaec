/** Pages of documentation that are made of the manifest and the tokens' sheet, so that they cannot say anything else. */

function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName !== undefined)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

const cell = (text = '') => String(text).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '');

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** docs/elements.md: everything public of every element. What all elements read of a theme is in theming.md. */
export function elementsPage(manifest) {
  const events = new Map(
    manifest.modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ superclass }) => superclass?.name === 'Event')
      .map((one) => [one.name, one]),
  );
  return `# Elements

Made by \`npm run manifest\` from the comments in the code; the same as [custom-elements.json](../packages/elements/custom-elements.json)
says to editors. How to use it: [embedding](embedding.md), [theming](theming.md), [accessibility](accessibility.md).

${elementsOf(manifest)
  .map((element) => sectionOf(element, events))
  .join('\n\n')}
`;
}

function sectionOf(element, eventClasses) {
  const { attributes = [], members = [], events = [], slots = [] } = element;
  const mine = members.filter((one) => !one.static);
  const fields = mine.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = mine.filter(({ kind }) => kind === 'method');
  const named = (list) =>
    list.map(({ name, description }) => [name ? code(name) : '(default)', cell(description)]);
  const blocks = [
    ['Attribute', ['Property', 'Type', ''], attributes.map(attributeRow)],
    [
      'Property',
      ['Type', ''],
      fields.map(({ name, type, description }) => [
        code(name),
        code(type?.text),
        cell(description),
      ]),
    ],
    ['Method', [''], named(methods.map((one) => ({ ...one, name: `${one.name}()` })))],
    [
      'Event',
      ['Tells', ''],
      events.map(({ name, type, description }) => [
        code(name),
        fieldsOf(eventClasses.get(type?.text)),
        cell(description),
      ]),
    ],
    ['Slot', [''], named(slots)],
    ['Part', [''], named(element.cssParts ?? [])],
    ['State', [''], named(element.cssStates ?? [])],
  ];
  const tables = blocks
    .filter(([, , rows]) => rows.length > 0)
    .map(([first, others, rows]) => table([first, ...others], rows));
  return [`## ${element.tagName}`, element.description, ...tables].join('\n\n');
}

function attributeRow({ name, fieldName, type, description }) {
  return [code(name), code(fieldName), code(type?.text), cell(description)];
}

function fieldsOf(event) {
  const fields = (event?.members ?? []).filter((one) => one.kind === 'field' && !one.static);
  return fields.map(({ name }) => code(name)).join(', ');
}

/** The custom properties with their defaults in light and dark, as the sheet of tokens has them. */
export function tokensTable(properties, sheet) {
  const defaults = new Map(
    [...sheet.matchAll(/var\((--hoi-[a-z0-9-]+),\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g)].map(
      ([, name, value]) => [name, value.trim()],
    ),
  );
  const rows = properties.map(({ name, description, default: said }) => {
    const value = defaults.get(name) ?? said ?? '';
    const both = /^light-dark\(\s*([^,]+),\s*([^)]+)\)$/.exec(value);
    const [light, dark] = both ? [both[1], both[2]] : [value, ''];
    return [code(name), cell(description), code(light), code(dark)];
  });
  return table(['Custom property', 'What it is', 'Default', 'In the dark'], rows);
}

/** A page with what stands between `<!-- name -->` and `<!-- /name -->` made anew. */
export function between(page, name, content) {
  const marks = new RegExp(`(<!-- ${name} -->)[\\s\\S]*(<!-- /${name} -->)`);
  if (!marks.test(page)) throw new Error(`no <!-- ${name} --> to write between`);
  return page.replace(marks, (_, start, end) => `${start}\n\n${content}\n\n${end}`);
}
