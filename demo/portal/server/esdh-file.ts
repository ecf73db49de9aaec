import { EMPLOYEES, type Life, UNITS, town } from '@hoi/korsbaek';
import type { CitizenList, EsdhFile } from '../src/wire.js';

const SYSTEM = 'cabinet';
const STATUS = { arisen: 'Opstået', informed: 'Oplyst', decided: 'Afgjort', closed: 'Afsluttet' };

/**
 * What the record system itself keeps of a person: its own case and documents, from its own records. It has no part in the
 * indexes; a case whose title is secret is not for this page.
 */
export function esdhFileOf({ person, index }: Life): EsdhFile {
  const found = index.cases.find(({ system, exempt }) => system === SYSTEM && !exempt);
  const file = { citizen: person.name, documents: [] };
  if (!found) return file;
  const [first] = found.steps;
  const last = found.steps.at(-1);
  const handler = found.handlers.at(-1);
  return {
    ...file,
    case: {
      id: found.id,
      number: found.number,
      title: found.title,
      kle: found.kle,
      status: last ? STATUS[last.status] : '',
      localStatus: found.localStatus ?? '',
      unit: UNITS[found.unit].name,
      handler: handler ? EMPLOYEES[handler.who].name : '',
      opened: first?.on ?? found.savedOn,
      savedOn: found.savedOn,
    },
    documents: index.documents
      .filter(({ id, exempt }) => !exempt && found.file.some((one) => one.documentId === id))
      .map(({ id, number, title, type, on }) => ({ id, number, title, type, on })),
  };
}

/** Every person's file, by the id the page knows them by. */
export function esdhFiles({
  today,
  citizens,
}: CitizenList): (citizen: string) => EsdhFile | undefined {
  const { lives } = town(today);
  return (citizen) => {
    // The gateway moved them in one by one, in this order.
    const place = citizens.findIndex(({ id }) => id === citizen);
    const life = lives[place];
    return life && life.person.name === citizens[place]?.name ? esdhFileOf(life) : undefined;
  };
}
