import '@hoi/elements/themes/esdh.css';
// Types only: the elements themselves come from the script tag in the page.
import type {} from '@hoi/elements';
import { fetchDay } from '../source.js';
import type { EsdhFile } from '../wire.js';
import { CasePage } from './page.js';
import { readState } from './state.js';

const { citizen } = readState(location.search);

async function fileOf(id: string): Promise<EsdhFile | undefined> {
  const response = await fetch(`data/esdh/${id}`, { headers: { accept: 'application/json' } });
  return response.ok ? ((await response.json()) as EsdhFile) : undefined;
}

const page = new CasePage(document);
Promise.all([citizen === undefined ? undefined : fileOf(citizen), fetchDay()]).then(
  ([file, day]) => page.open(citizen, file, day),
  () => page.open(citizen, undefined, undefined),
);
