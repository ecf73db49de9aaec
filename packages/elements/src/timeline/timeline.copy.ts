import { type CivilDate, type Messages, type Period, itemStatus, periodWords } from '@hoi/model';
import { itemTitle, rowTitle } from './timeline.names.js';
import type { RecordLine } from './timeline.records.js';

/** The table as tab-separated text, the same words as on screen. */
export function tableText(
  lines: readonly RecordLine[],
  today: CivilDate,
  messages: Messages,
): string {
  const cell = (text: string) => text.replace(/[\t\r\n]+/g, ' ');
  const words = (period: Period | null) => (period ? periodWords(period, today, messages) : '');
  const head = [
    messages['timeline.columnName'],
    '',
    '',
    messages['timeline.columnGrant'],
    messages['timeline.columnBenefit'],
    messages['timeline.columnStatus'],
    messages['timeline.columnSource'],
  ];
  const rows = lines.map(({ item, row }) => [
    messages[`area.${item.area}`],
    rowTitle(row, messages),
    itemTitle(item, messages),
    words(item.frame),
    words(item.bar),
    messages[`status.${itemStatus(item, today)}`],
    item.system ?? item.connection ?? '',
  ]);
  return [head, ...rows].map((row) => row.map(cell).join('\t')).join('\n');
}
