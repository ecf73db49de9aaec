import { type Period, itemStatus, periodWords } from '@hoi/model';
import { itemTitle, rowTitle } from './timeline.names.js';
import type { AreaRecords } from './timeline.records.js';
import type { View } from './timeline.view.js';

/** The table's records as rows of words, the same as on screen; the first row names the columns. */
export function recordCells(
  areas: readonly AreaRecords[],
  { today, messages }: Pick<View, 'today' | 'messages'>,
): string[][] {
  const words = (period: Period | null) => (period ? periodWords(period, today, messages) : '');
  const head = [
    messages['timeline.columnArea'],
    messages['timeline.columnRow'],
    messages['timeline.columnBenefitName'],
    messages['timeline.columnGrant'],
    messages['timeline.columnBenefit'],
    messages['timeline.columnStatus'],
    messages['timeline.columnSource'],
  ];
  const rows = areas.flatMap((area) =>
    area.rows.flatMap(({ lines }) =>
      lines.map(({ item, row }) => [
        messages[`area.${item.area}`],
        rowTitle(row, messages),
        itemTitle(item, messages),
        words(item.frame),
        words(item.bar),
        messages[`status.${itemStatus(item, today)}`],
        item.system ?? item.connection ?? '',
      ]),
    ),
  );
  return [head, ...rows];
}

/** As tab-separated text, which spreadsheets and documents read as a table. */
export function tableText(
  areas: readonly AreaRecords[],
  view: Pick<View, 'today' | 'messages'>,
): string {
  const cell = (text: string) => text.replace(/[\t\r\n]+/g, ' ');
  return recordCells(areas, view)
    .map((row) => row.map(cell).join('\t'))
    .join('\n');
}
