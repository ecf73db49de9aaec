/**
 * What is used and not documented, or documented and not used, one line each. `uses` gives for a tag what its code really does
 * (uses.mjs); `themed` are the custom properties the theme sheets set.
 */
export function problemsOf(manifest, uses, themed = []) {
  const classes = manifest.modules.flatMap(({ declarations }) => declarations);
  const elements = classes.filter(({ tagName }) => tagName !== undefined);
  const events = classes.filter(({ superclass }) => superclass?.name === 'Event');
  const known = new Set(
    elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
  );
  return [
    ...elements.flatMap((element) => problemsOfElement(element, uses(element), events)),
    ...events
      .filter(({ description }) => !description)
      .map(({ name }) => `${name}: an event without a description`),
    ...events.flatMap(({ name, members = [] }) =>
      members
        .filter(({ description, static: ofClass }) => !description && !ofClass)
        .map((field) => `${name}.${field.name}: a field without a description`),
    ),
    ...themed
      .filter((name) => !known.has(name))
      .map((name) => `themes: ${name} is read by no element`),
  ];
}

function problemsOfElement(element, uses, eventClasses) {
  const { tagName, attributes = [], members = [], events = [] } = element;
  const problems = [];
  if (!element.description) problems.push('no description');
  for (const name of uses.unclear)
    problems.push(`${name}: give its parameter a union of names as type`);
  compare('@csspart', element.cssParts ?? [], uses.parts);
  compare('@slot', element.slots ?? [], uses.slots);
  compare('@cssprop', element.cssProperties ?? [], uses.properties);
  compare('@cssState', element.cssStates ?? [], uses.states);

  const sent = new Set(
    [...uses.events].filter((name) => eventClasses.some((one) => one.name === name)),
  );
  const said = new Set(events.map(({ type }) => type?.text).filter(Boolean));
  for (const name of sent)
    if (!said.has(name)) problems.push(`${name} is sent but not in @fires {${name}}`);
  for (const { name, type, description } of events) {
    if (!type?.text) problems.push(`@fires ${name}: say its class, as {OpenCaseEvent}`);
    else if (!sent.has(type.text)) problems.push(`@fires ${name}: no ${type.text} is ever sent`);
    if (!description) problems.push(`@fires ${name}: no description`);
  }
  for (const { name, description } of attributes) {
    if (!description) problems.push(`attribute ${name}: no description (@attr)`);
  }
  for (const { name, kind, description, static: ofClass } of members) {
    if (!description && !ofClass)
      problems.push(`${kind} ${name}: no description (@prop, or a comment)`);
  }
  return problems.map((problem) => `${tagName}: ${problem}`);

  function compare(tag, documented, used) {
    const names = new Set(documented.map(({ name }) => name));
    for (const name of used)
      if (!names.has(name)) problems.push(`${tag} ${name || '(default)'} is missing`);
    for (const { name, description } of documented) {
      if (!used.has(name))
        problems.push(`${tag} ${name || '(default)'} is documented but not used`);
      if (!description) problems.push(`${tag} ${name}: no description`);
    }
  }
}
