import type { Messages } from '../locales/da.js';
import type { CivilDate } from '../time/civil-date.js';
import { formatDate, formatWeekday } from '../text/format.js';
import type { BenefitOfGrant } from './running-benefits.js';
import { benefitName } from './running-benefits.js';
import type { SummaryClause } from './summary.js';

/** A stretch of a sentence; facts are emphasised. */
export interface TextRun {
  text: string;
  fact: boolean;
}

/** What the citizen has; other clauses have subjects of their own. */
const SUBJECT: ReadonlySet<SummaryClause['rule']> = new Set(['cases', 'interventions', 'running']);

/** The sentences in words. `name` is the citizen's first name, or undefined when nobody has said it. */
export function summaryWords(
  sentences: readonly SummaryClause[][],
  name: string | undefined,
  today: CivilDate,
  messages: Messages,
): TextRun[][] {
  return sentences.map((clauses) => {
    const subject = clauses.some(({ rule }) => SUBJECT.has(rule));
    const said = messages.list(clauses.map((clause) => clauseWords(clause, today, messages)));
    const who = plain(name ?? messages['summary.citizen']);
    return runsOf(
      subject ? messages['summary.has'](who, said) : messages['summary.sentence'](said),
    );
  });
}

function clauseWords(clause: SummaryClause, today: CivilDate, messages: Messages): string {
  switch (clause.rule) {
    case 'cases': {
      const { cases, areas, hoi, tied } = clause;
      const count =
        cases.length === 0
          ? messages['summary.noCases']
          : messages['summary.cases'](cases.length, areas.length);
      if (hoi.length === 0) return count;
      if (cases.length > 0 && tied.length === cases.length && hoi.length === 1) {
        return messages['summary.gathered'](count);
      }
      return messages['summary.withHoi'](count, tied.length, hoi.length);
    }
    case 'interventions':
      return messages['summary.interventions'](clause.interventions.length);
    case 'running':
      return messages['summary.running'](clause.benefits.length);
    case 'ongoing':
      return messages['summary.ongoing'](names(clause.benefits, messages), clause.benefits.length);
    case 'unknownEnd':
      return messages['summary.unknownEnd'](
        names(clause.benefits, messages),
        clause.benefits.length,
      );
    case 'plannedEnd': {
      const style = clause.on.slice(0, 4) === today.slice(0, 4) ? 'longNoYear' : 'long';
      const day = formatDate(clause.on, messages, style);
      return messages['summary.plannedEnd'](
        names(clause.benefits, messages),
        clause.benefits.length,
        day,
      );
    }
    case 'nextMeeting':
    case 'nextFollowUp': {
      const { appointment, rule } = clause;
      const day = `${formatWeekday(appointment.date, messages)} ${formatDate(appointment.date, messages, 'longNoYear')}`;
      return messages[`summary.${rule}`](plain(appointment.title), day);
    }
  }
}

/** A name longer than this makes a sentence hard to take in. */
const SHORT = 24;

/** One with a short name is named; more are counted. Which they are, is told where the summary says how it was made. */
function names(benefits: readonly BenefitOfGrant[], messages: Messages): string {
  const [first] = benefits;
  const name = first && benefits.length === 1 ? benefitName(first.benefit) : undefined;
  return name === undefined || name.length > SHORT
    ? messages['summary.benefits'](benefits.length)
    : plain(name);
}

/** The dictionary marks facts as ⟦fact⟧; a source's own text cannot. */
function plain(text: string): string {
  return text.replace(/[⟦⟧]/g, '');
}

/** One clause as plain text, for the list of how the summary was made. */
export function plainClause(clause: SummaryClause, today: CivilDate, messages: Messages): string {
  return plain(clauseWords(clause, today, messages)).replace(/,$/, '');
}

function runsOf(sentence: string): TextRun[] {
  return sentence
    .split(/(⟦[^⟧]*⟧)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: plain(part), fact: part.startsWith('⟦') }));
}
