import type { CaseRecord } from '@hoi/model';
import { CITIZEN } from './readings.js';
import { open, sectorCase, span, uuid } from './records.js';

/** The cases of the complex life, with invented people and systems. */
export const overviewCases: CaseRecord[] = [
  sectorCase(
    1,
    'crossCutting',
    'Helhedsorienteret plan',
    ['15.17.30', 'Helhedsorienteret indsats'],
    'decided',
    'Sagsskabet',
    'Udredning og Udvikling',
    'Karen Bisgaard',
    {
      hoi: true,
      relations: [2, 3, 4, 5, 6].map((n) => ({
        kind: 'related',
        caseId: uuid(n),
        period: open('2026-08-18'),
      })),
      file: [{ kind: 'filed', documentId: uuid(501), period: open('2026-08-18') }],
    },
  ),
  sectorCase(
    2,
    'employment',
    'Kontaktforløb og praktik',
    ['15.20.20', 'Kontaktforløb m.v.'],
    'decided',
    'Arbejdsbro',
    'Beskæftigelse',
    'Jonas Friis',
    {
      localStatus: 'Aktivt tilbud',
      handlers: [
        { actor: { kind: 'user', name: 'Else Holm' }, period: span('2025-03-01', '2026-03-31') },
        { actor: { kind: 'user', name: 'Jonas Friis' }, period: open('2026-04-01') },
      ],
      legalBasis: 'Lov om en aktiv beskæftigelsesindsats',
      parties: [
        { role: 'primary', kind: 'person', person: CITIZEN },
        { role: 'party', kind: 'company', initials: 'DÅ' },
      ],
    },
  ),
  sectorCase(
    3,
    'employment',
    'Kontanthjælp',
    ['32.24.04', 'Hjælp til forsørgelse'],
    'decided',
    'Ydelsesbogen',
    'Ydelsesteam',
    undefined,
  ),
  sectorCase(
    4,
    'social',
    'Socialpædagogisk støtte',
    ['27.36.12', 'Socialpædagogisk bistand'],
    'decided',
    'Hjemvej',
    'Voksenstøtte',
    'Amina Haddad',
  ),
  sectorCase(
    5,
    'social',
    'Økonomisk rådgivning',
    ['27.12.04', 'Rådgivning om sociale forhold'],
    'informed',
    'Hjemvej',
    'Voksenstøtte',
    'Amina Haddad',
  ),
  sectorCase(
    6,
    'family',
    'Støtte til familien',
    ['34.15.25', 'Støtte til børn og familier'],
    'decided',
    'Børnelinjen',
    'Familieafdelingen',
    'Lars Bundgaard',
    {
      parties: [
        { role: 'primary', kind: 'person', initials: 'MT' },
        { role: 'secondary', kind: 'person', person: CITIZEN },
      ],
    },
  ),
  sectorCase(
    7,
    'social',
    'Merudgifter',
    ['27.57.04', 'Merudgiftsydelse'],
    'closed',
    'Hjemvej',
    'Voksenstøtte',
    undefined,
  ),
  sectorCase(
    8,
    'social',
    'Bostøtte 2019',
    ['27.36.12', 'Socialpædagogisk bistand'],
    'closed',
    'Hjemvej',
    'Voksenstøtte',
    'Amina Haddad',
  ),
];
