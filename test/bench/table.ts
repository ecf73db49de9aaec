/** One line of the bench's table. */
export interface Row {
  what: string;
  measured: string;
  beside: string;
  ratio: string;
}

export function markdownTable(rows: readonly Row[]): string {
  const line = ({ what, measured, beside, ratio }: Row) =>
    `| ${what} | ${measured} | ${beside} | ${ratio} |`;
  return [
    '| what | measured | beside | ratio |',
    '| --- | --: | --: | --: |',
    ...rows.map(line),
  ].join('\n');
}

/** The lines of a table that another program has printed. */
export function rowsIn(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([what = '', rule = '']) => what !== 'what' && !/^:?-+:?$/.test(rule))
    .map(([what = '', measured = '', beside = '', ratio = '']) => ({
      what,
      measured,
      beside,
      ratio,
    }));
}
