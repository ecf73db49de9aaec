/** What a spreadsheet takes for a formula when a cell begins with it. */
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r\u2212\uff1d\uff0b\uff0d\uff20]/;

/**
 * Comma-separated values (RFC 4180) with a byte order mark, so that spreadsheets read Danish letters. A cell that would be
 * taken for a formula gets an apostrophe: a name from a source must not run in the reader's spreadsheet.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
