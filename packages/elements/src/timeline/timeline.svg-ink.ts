import type { Area } from '@hoi/model';

/** A picture outlives its page, so it carries the light palette itself (DESIGN §2.3). */
export const INK: Record<Area, string> = {
  crossCutting: '#1D2A3D',
  employment: '#2B5DB5',
  social: '#553496',
  family: '#A0386F',
  health: '#0A766B',
  education: '#626B0B',
  income: '#4D6079',
  other: '#4D6079',
};
export const TEXT = '#17202E';
export const MUTED = '#4A5568';
export const LINE = '#D5DBE5';
/** Of the column with names. */
export const LABEL = 284;

export const n = (value: number): string => String(Math.round(value * 100) / 100);

/** Text of a source as text of a drawing: markup, and what XML cannot hold, is taken out of it. */
export const escape = (text: string): string =>
  text
    .replace(/[&<>"']/g, (mark) => `&#${String(mark.charCodeAt(0))};`)
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');

interface Style {
  bold?: boolean;
  ink?: string;
  end?: boolean;
}

export function text(
  x: number,
  y: number,
  words: string,
  { bold = false, ink = TEXT, end = false }: Style = {},
): string {
  return `<text x="${n(x)}" y="${n(y)}" font-size="12" fill="${ink}"${bold ? ' font-weight="650"' : ''}${end ? ' text-anchor="end"' : ''}>${escape(words)}</text>`;
}

export function rect(x: number, y: number, width: number, height: number, more: string): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" ${more}/>`;
}

/** What fits, with a sign that there is more; all of it is in the title of what it names. */
export function fitted(
  words: string,
  room: number,
  measure: (text: string, strong: boolean) => number,
): string {
  if (measure(words, true) <= room) return words;
  let length = Math.max(1, Math.floor((words.length * room) / Math.max(1, measure(words, true))));
  while (length > 1 && measure(`${words.slice(0, length)}…`, true) > room) length -= 1;
  return `${words.slice(0, length).trimEnd()}…`;
}

/** Between two rows. */
export function line(y: number, width: number): string {
  return `<path d="M0 ${n(y)}H${n(width)}" stroke="${LINE}"/>`;
}
