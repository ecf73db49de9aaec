/** Plain text dressed as RTF, as a word processor in an old system would save a note. */
export function rtf(text: string): string {
  const body = text.replace(/[\\{}]|\r?\n|[^\x20-\x7e]/g, (found) => {
    if (found.endsWith('\n')) return '\\par ';
    if (/[\\{}]/.test(found)) return `\\${found}`;
    return `\\u${String(found.charCodeAt(0))}?`;
  });
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Calibri;}}\\f0\\fs22 ${body}\\par}`;
}
