import type { EventKind, EventState } from '@hoi/model';
import { INK, LABEL, MUTED, escape, n, rect, text } from './timeline.svg-ink.js';
import { eventWhen, eventWord, spokenEvents } from './timeline.names.js';
import { EVENT_SHAPES, mergedWord } from './timeline.signs.js';
import type { EventMark } from './timeline.events.js';
import type { View } from './timeline.view.js';

/** What should have been held. */
const LATE = '#B06D00';

/** The sign of what happened on a day: filled has happened, outline is planned. */
export function sign(
  kind: EventKind | undefined,
  state: EventState | undefined,
  x: number,
  y: number,
  ink: string,
): string {
  const open = state === 'planned' || state === 'cancelled';
  const shapes =
    kind === undefined ? ['M2.5 4.5h8v8h-8z', 'M5.5 1.8h8v8h-8z'] : [EVENT_SHAPES[kind]];
  const pole =
    kind === 'followUp' ? `<path d="M3.6 2v12.4" stroke="${ink}" stroke-width="1.4"/>` : '';
  return `<g transform="translate(${n(x - 8)} ${n(y - 8)})">${shapes
    .map((d) => `<path d="${d}" fill="${open ? '#fff' : ink}" stroke="${ink}" stroke-width="1.4"/>`)
    .join('')}${pole}</g>`;
}

/** An area's events on its own line; several in one place with their number, and each of them in words when pointed at. */
export function drawEvent(mark: EventMark, y: number, view: View): string {
  const { messages: m } = view;
  const [first] = mark.events;
  const late = mark.state === 'overdue' && !view.citizen;
  const ink = late ? LATE : INK[first?.area ?? 'other'];
  const x = LABEL + mark.x;
  const each = mark.events.map((event) =>
    [eventWhen(event, m), eventWord(event, m), event.title].filter(Boolean).join(', '),
  );
  const words = [
    spokenEvents(mark.events, m, mergedWord(mark, view)),
    ...(each.length > 1 ? each : []),
  ];
  const number =
    mark.events.length > 1
      ? text(x + 7, y - 2, String(mark.events.length), { ink, bold: true })
      : '';
  return `<g><title>${escape(words.join('; '))}</title>${sign(mark.kind, mark.state, x, y, ink)}${number}</g>`;
}

/** A sign, its words, and how wide the sign is. */
type Entry = [draw: (x: number, y: number) => string, words: string, wide: number];

/** What the signs mean, in as many lines as they need. Gives the height, too. */
export function drawLegend(top: number, width: number, view: View): [svg: string, height: number] {
  const { messages: m, measure } = view;
  const bar = (x: number, y: number, filled: number) =>
    `${rect(x, y - 5, 36, 9, `rx="2" fill="#fff" stroke="${MUTED}"`)}${rect(x, y - 5, 36 * filled, 9, `rx="2" fill="${MUTED}"`)}`;
  const event = (kind: EventKind, state: EventState) => (x: number, y: number) =>
    sign(kind, state, x + 8, y, MUTED);
  const entries: Entry[] = [
    [
      (x, y) =>
        rect(x, y - 8, 36, 16, `rx="3" fill="${MUTED}" fill-opacity="0.11" stroke="${MUTED}"`),
      m['timeline.legendGrant'],
      36,
    ],
    [(x, y) => bar(x, y, 1), m['timeline.legendBenefit'], 36],
    [(x, y) => bar(x, y, 0.4), m['timeline.legendFilled'], 36],
    [
      (x, y) =>
        `<path d="M${n(x)} ${n(y)}h32m-6-5l6 5l-6 5" fill="none" stroke="${MUTED}" stroke-width="1.5"/>`,
      m['timeline.legendOngoing'],
      36,
    ],
    [
      (x, y) =>
        `<path d="M${n(x)} ${n(y)}h24" stroke="${MUTED}" stroke-dasharray="3 3"/>${text(x + 27, y + 4, '?', { ink: MUTED })}`,
      m['timeline.legendUnknown'],
      36,
    ],
    [
      (x, y) =>
        `<path d="M${n(x + 6)} ${n(y - 5)}l-5 5l5 5M${n(x + 16)} ${n(y - 5)}l5 5l-5 5" fill="none" stroke="${MUTED}" stroke-width="1.5"/>`,
      m['timeline.legendClipped'],
      22,
    ],
    ...(['decision', 'meeting', 'note', 'document', 'followUp'] as const).map((kind): Entry => [
      event(kind, 'done'),
      m[`timeline.event.${kind}`],
      16,
    ]),
    [event('meeting', 'planned'), m['timeline.legendPlanned'], 16],
  ];
  let x = 14;
  let y = top + 22;
  const parts = entries.map(([draw, words, wide]) => {
    const room = wide + 8 + measure(words, true) + 24;
    if (x + room > width && x > 14) {
      x = 14;
      y += 26;
    }
    const one = `${draw(x, y)}${text(x + wide + 8, y + 4, words, { ink: MUTED })}`;
    x += room;
    return one;
  });
  return [parts.join(''), y + 16 - top];
}
