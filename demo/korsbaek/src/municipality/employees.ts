import { uuidOf } from '../identity.js';
import type { UnitKey } from './units.js';

export interface Employee {
  id: string;
  name: string;
  unit: UnitKey;
  /** An invented number: no Danish number begins with 00. */
  telephone: string;
  telephoneHours: string;
  email: string;
}

function employee(name: string, unit: UnitKey, last: string, hours = 'hverdage 9–15'): Employee {
  const mailbox = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(' ', '.');
  return {
    id: uuidOf(`employee ${name}`),
    name,
    unit,
    telephone: `00 12 34 ${last}`,
    telephoneHours: hours,
    email: `${mailbox}@korsbaek.example`,
  };
}

/** Everyone at work in Korsbæk. None of them exists. */
export const EMPLOYEES = {
  karen: employee('Karen Bisgaard', 'hoi', '56'),
  mogens: employee('Mogens Vinterhal', 'hoi', '57', 'mandag, onsdag og fredag 9–12'),
  jonas: employee('Jonas Friis', 'work', '61'),
  pernille: employee('Pernille Stubgaard', 'work', '62'),
  yusuf: employee('Yusuf Kaldan', 'work', '63'),
  tilde: employee('Tilde Rosenmark', 'youth', '66'),
  bodil: employee('Bodil Agerlund', 'income', '71', 'hverdage 10–14'),
  amina: employee('Amina Haddad', 'adult', '76'),
  steen: employee('Steen Hvidkilde', 'adult', '77'),
  lars: employee('Lars Bundgaard', 'family', '81'),
  gry: employee('Gry Sølvsten', 'family', '82'),
  oerum: employee('Asger Ørumskov', 'health', '86'),
  vibeke: employee('Vibeke Tranbjerg', 'school', '91'),
  erling: employee('Erling Grønvang', 'town', '96'),
} as const;

export type EmployeeKey = keyof typeof EMPLOYEES;
