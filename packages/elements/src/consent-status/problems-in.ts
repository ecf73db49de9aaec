import {
  type CivilDate,
  type MessageKey,
  holdsCpr,
  instantAt,
  isCivilDate,
  latestEnd,
} from '@hoi/model';
import { endOfForm, isClock } from './end-of-form.js';
import type { FormValues } from './form-values.js';
import type { FormKind, Problems } from './view.js';

type Found = Partial<Record<string, MessageKey>>;

/** What keeps a form from being sent, each at its field, in the order of the form. */
export function problemsIn(kind: FormKind, values: FormValues, today: CivilDate): Problems {
  const problems: Found = {};
  const { answer, areas, which, purpose, day } = values;
  switch (kind) {
    case 'answer':
      if (!['yes', 'no', 'asked'].includes(answer)) problems['answer'] = 'consent.error.answer';
      if (!isCivilDate(day)) problems['day'] = 'consent.error.date';
      else if (day > today) problems['day'] = 'consent.error.future';
      break;
    case 'register':
    case 'ask':
      if (areas.length === 0) problems['areas'] = 'consent.error.areas';
      if (kind === 'register') lookAtPeriod(values, problems);
      if (purpose === '') problems['purpose'] = 'consent.error.purpose';
      else if (holdsCpr(purpose)) problems['purpose'] = 'consent.error.cpr';
      lookAtTypes(values, problems);
      break;
    case 'scope':
      if (areas.length === 0) problems['areas'] = 'consent.error.areas';
      lookAtTypes(values, problems);
      break;
    case 'withdraw':
      if (which.length === 0) problems['which'] = 'consent.error.which';
      break;
    case 'unask':
      if (which.length === 0 && values.hoi === '') problems['which'] = 'consent.error.unask';
      break;
    case 'withdrawArea':
    case 'decline':
      break;
  }
  if (holdsCpr(values.document)) problems['document'] = 'consent.error.cpr';
  return problems;
}

function lookAtPeriod({ answer, from, to, toTime, legalBasis }: FormValues, problems: Found): void {
  if (!isCivilDate(from)) problems['from'] = 'consent.error.date';
  // A no has no end.
  if (answer === 'no') return;
  if (to !== '' && !isCivilDate(to)) problems['to'] = 'consent.error.date';
  if (toTime !== '' && !isClock(toTime)) problems['toTime'] = 'consent.error.time';
  else if (toTime !== '' && to === '') problems['to'] = 'consent.error.timeAlone';
  if (problems['from'] || problems['to'] || problems['toTime']) return;
  const begins = instantAt(from as CivilDate);
  const ends = endOfForm(to, toTime);
  const most = latestEnd(legalBasis, begins);
  if (ends !== null && ends <= begins) problems['to'] = 'consent.error.reversed';
  else if (most !== undefined && (ends === null || ends > most)) {
    problems['to'] = 'consent.error.maximum';
  }
}

function lookAtTypes({ dataTypes, recipients }: FormValues, problems: Found): void {
  // A form that asks of neither has no recipients in it.
  if (recipients !== '' && dataTypes.length === 0) {
    problems['dataTypes'] = 'consent.error.dataTypes';
  }
}
