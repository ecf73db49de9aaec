import type { CaseRecord, FacetValue } from '@hoi/model';

/** The same content as a page would write it by hand: elements, text, nothing else. */
export function plainPage(into: HTMLElement, life: Partial<FacetValue>): void {
  const top = add(into, 'header');
  add(top, 'h2', life.person?.name);
  const remarks = add(top, 'ul');
  for (const { type, text } of life.remarks ?? []) add(remarks, 'li', `${type}: ${text ?? ''}`);
  add(top, 'p', `${life.person?.firstName ?? ''} har ${life.cases?.length ?? 0} åbne fagsager.`);
  for (const { name, unit, telephone, email } of life.contacts ?? []) {
    const card = add(top, 'section');
    add(card, 'h3', 'Koordinerende sagsbehandler');
    add(card, 'strong', name);
    for (const words of [unit, telephone, email]) add(card, 'p', words);
    add(card, 'button', 'Skriv');
    add(card, 'button', 'Ring');
  }
  const areas = new Set((life.cases ?? []).map(({ area }) => area));
  for (const area of areas) {
    const cases = (life.cases ?? []).filter((one) => one.area === area);
    const section = add(into, 'section');
    add(section, 'h3', area);
    const list = add(section, 'ul');
    for (const item of cases) row(list, item);
  }
  const side = add(into, 'aside');
  for (const { title, date, start } of life.appointments ?? []) {
    add(side, 'p', `${date} ${title} ${start ?? ''}`);
  }
  add(into, 'footer', 'Hentet i dag kl. 09.14');
}

function row(list: HTMLElement, item: CaseRecord): void {
  const line = add(list, 'li');
  line.className = 'row';
  const what = add(line, 'div');
  const title = add(what, 'button', item.title);
  add(what, 'span', `KLE ${item.kle?.number ?? ''} ${item.kle?.title ?? ''}`);
  const state = add(line, 'div');
  add(state, 'span', item.status);
  const steps = add(state, 'span');
  for (let step = 0; step < 4; step += 1) add(steps, 'i');
  const who = add(line, 'div');
  add(who, 'span', item.primaryHandler?.name);
  add(who, 'span', item.responsibleUnit?.name);
  add(line, 'div', item.provenance.system);
  add(line, 'button', 'Åbn');
  title.addEventListener('click', () => {
    const detail = add(line, 'div');
    add(detail, 'p', item.caseNumber ?? 'Sagsnummer kendes ikke');
  });
}

function add(into: HTMLElement, tag: string, text?: string): HTMLElement {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  into.append(element);
  return element;
}
