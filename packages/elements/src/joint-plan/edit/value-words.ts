import { type Area, type Weekly, formatDate, isCivilDate, weeklyWords } from '@hoi/model';
import { areaName } from '../../internal/templates.js';
import type { Editing } from './editing.js';

/** A field's value in words, as a reader would say it. */
export function valueWords(
  field: string,
  value: unknown,
  { words, view }: Pick<Editing, 'words' | 'view'>,
): string {
  const { messages } = view;
  if (value === undefined || value === null || value === '') {
    return field === 'area' ? words['area.whole'] : words.empty;
  }
  if (typeof value === 'string') {
    switch (field) {
      case 'by':
      case 'followUpOn':
      case 'startedOn':
      case 'agreedOn':
        return isCivilDate(value) ? formatDate(value, messages) : value;
      case 'type':
        return messages[`plan.type.${value as 'develop'}`];
      case 'attainment':
        return words[`attainment.${value as 'partly'}`];
      case 'picture':
        return words[`picture.${value as 'sun'}`];
      case 'area':
        return areaName(value as Area, messages);
      case 'status': {
        const key = `status.${value}` as 'status.inProgress';
        return Object.hasOwn(words, key)
          ? words[key]
          : messages[`plan.agreement.${value as 'waiting'}`];
      }
      default:
        return value;
    }
  }
  if (field === 'areas') {
    return messages.list((value as Area[]).map((area) => areaName(area, messages)));
  }
  if (field === 'replaces') {
    const lines = value as { plan: string; legalBasis: string }[];
    return messages.list(
      lines.map(({ plan, legalBasis }) => messages['plan.replacesOne'](plan, legalBasis)),
    );
  }
  if (field === 'document') return (value as { documentId?: string }).documentId ?? words.empty;
  if (field === 'weekly') return weeklyWords(value as Weekly, messages);
  return words[field === 'progress' ? 'measure' : 'efforts'];
}
