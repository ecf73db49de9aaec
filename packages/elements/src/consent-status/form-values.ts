import { AREAS, type Area, CONSENT_RULES } from '@hoi/model';
import { DATA_TYPES } from './data-types.js';
import type { Problems } from './view.js';

/** What a form holds, as text; lists for what can be ticked more than once. */
export interface FormValues {
  /** To HOI, or to sharing. */
  answer: string;
  areas: Area[];
  which: string[];
  /** The question about HOI: when it was recorded, or `asked` where that is not known. */
  hoi: string;
  purpose: string;
  legalBasis: string;
  dataTypes: string[];
  recipients: string;
  how: string;
  givenBy: string;
  document: string;
  day: string;
  from: string;
  to: string;
  toTime: string;
}
export type { Problems };

export function valuesOf(data: FormData): FormValues {
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const list = (name: string): string[] => data.getAll(name).map(String);
  const areas = new Set(list('areas'));
  const types = new Set(list('dataTypes'));
  return {
    answer: text('answer'),
    areas: AREAS.filter((area) => areas.has(area)),
    which: list('which'),
    hoi: text('hoi'),
    purpose: text('purpose'),
    legalBasis: CONSENT_RULES.some(({ id }) => id === text('legalBasis')) ? text('legalBasis') : '',
    dataTypes: DATA_TYPES.filter((type) => types.has(type)),
    recipients: text('recipients'),
    how: text('how'),
    givenBy: text('givenBy'),
    document: text('document'),
    day: text('day'),
    from: text('from'),
    to: text('to'),
    toTime: text('toTime'),
  };
}
