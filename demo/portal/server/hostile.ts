import { readFileSync } from 'node:fs';

/** Citizens whose messages were written by hand to do harm. The names are as invented as everyone's. */
const HOSTILE = [
  ['01-broken-neighbours.xml', 'sdi', 'Aksel Brudt Prøvesen', 'Ødelagte sager mellem hele'],
  [
    '03-impossible-dates.xml',
    'ydi',
    'Bodil Umulig Prøvesen',
    'Datoer og beløb, der ikke kan læses',
  ],
  ['04-past-present-future.xml', 'sdi', 'Carlo Tid Prøvesen', 'Fortid, nutid og fremtid blandet'],
  ['06-notes.xml', 'sdi', 'Dagny Notat Prøvesen', 'Journalnotater i fremmede formater'],
  ['07-circle-and-dangling.xml', 'sdi', 'Ejnar Cirkel Prøvesen', 'Oversager i ring'],
  ['08-numbers-everywhere.xml', 'sdi', 'Frida Cifre Prøvesen', 'Personnumre i alle felter'],
  ['09-bare.xml', 'sdi', 'Gorm Bar Prøvesen', 'En sag, som intet er sagt om'],
  ['10-entity-bomb.xml', 'sdi', 'Herdis Bombe Prøvesen', 'En besked med XML-entiteter, der vokser'],
  ['11-truncated.xml', 'sdi', 'Ivar Halv Prøvesen', 'En besked, der er skåret over'],
  ['12-soap-fault.xml', 'sdi', 'Jytte Fejl Prøvesen', 'En SOAP-fejl i stedet for et svar'],
  ['13-status-41.xml', 'sdi', 'Knud Status Prøvesen', 'Et svar med status 41'],
  ['15-latin-1-declared-utf-8-sent.xml', 'sdi', 'Lærke Tegn Prøvesen', 'Forkert tegnsæt'],
  ['20-empty.xml', 'sdi', 'Mads Tom Prøvesen', 'Et svar uden indhold'],
  ['21-secret-title.xml', 'sdi', 'Nete Hemmelig Prøvesen', 'Hemmelige titler'],
] as const;

const room = new URL('../../korsbaek/hostile/', import.meta.url);

export interface HostileCitizen {
  key: string;
  name: string;
  why: string;
  answers: { sdi?: Uint8Array; ydi?: Uint8Array };
}

export function hostileCitizens(): HostileCitizen[] {
  return HOSTILE.map(([file, index, name, why]) => ({
    key: file,
    name,
    why: `Fjendtlig besked: ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
    answers: { [index]: Uint8Array.from(readFileSync(new URL(file, room))) },
  }));
}
