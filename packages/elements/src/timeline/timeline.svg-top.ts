import { dayNumber, formatDate, packRows } from '@hoi/model';
import { flagsOf } from './timeline.follow.js';
import { eventWhen, eventWord } from './timeline.names.js';
import { INK, LABEL, MUTED, TEXT, escape, rect, text } from './timeline.svg-ink.js';
import { sign } from './timeline.svg-signs.js';
import { capital, fitText } from './timeline.text.js';
import type { View } from './timeline.view.js';

interface Lane {
  svg: string;
  height: number;
}

const ROW = 30;

/** What comes, and what should have been held: flags with their days in words. */
export function drawFlags(top: number, view: View): Lane | undefined {
  const { model, messages: m, geometry, citizen, measure } = view;
  const overdue = citizen ? [] : model.overdue;
  const flags = flagsOf({ ...view, room: 'wide' });
  if (flags.length + overdue.length === 0) return undefined;
  const name = m[citizen ? 'timeline.citizenFollowUps' : 'timeline.followUps'];
  const parts = [text(14, top + 30, name, { bold: true })];
  for (const { x, level, events } of flags) {
    const [event] = events;
    if (!event?.date) continue;
    const y = top + 16 + level * 22;
    const words = events.map((one) =>
      [eventWhen(one, m), one.title ?? eventWord(one, m)].filter(Boolean).join(', '),
    );
    const day = formatDate(event.date, m, 'shortNoYear');
    const short = events.length > 1 ? m['timeline.events'](events.length) : (event.title ?? '');
    const brief = events.length > 1 ? short : capital(m['timeline.briefTitle'](short));
    const next = flags.find((one) => one.level === level && one.x > x)?.x ?? geometry.width;
    const said =
      [`${day} ${short}`, `${day} ${brief}`, day].find(
        (one) => x + 14 + measure(one, true) <= next - 10,
      ) ?? '';
    parts.push(
      `<g><title>${escape(words.join('; '))}</title>${sign('followUp', 'done', LABEL + x, y, INK[event.area])}${text(LABEL + x + 12, y + 4, said)}</g>`,
    );
  }
  if (overdue.length > 0) {
    const words = m['timeline.followUpsMissing'](overdue.length);
    const [first] = overdue;
    const said =
      overdue.length === 1 && first?.date
        ? `${formatDate(first.date, m, 'shortNoYear')} ${m['timeline.followUpMissing'](m[`area.${first.area}`])}`
        : words;
    const wide = measure(said, true) * 1.1 + 24;
    const now = Math.min(geometry.x(dayNumber(view.today) + 0.5) - 10, geometry.width - 8);
    const x = LABEL + Math.max(4, now - wide);
    parts.push(
      rect(x, top + 14, wide, 24, 'rx="12" fill="#FFF4DC" stroke="#B06D00"'),
      text(x + 12, top + 30, said, { bold: true, ink: '#6B4100' }),
    );
  }
  return { svg: parts.join(''), height: 52 };
}

/** Consent as time: capsules with scope and end. */
export function drawConsents(top: number, view: View): Lane | undefined {
  const { model, geometry, messages: m, citizen, measure } = view;
  const { spans } = model.consents;
  if (citizen || spans.length === 0) return undefined;
  const days = spans.map(({ id, from, to }) => ({
    id,
    from: dayNumber(from),
    to: to === null ? Infinity : dayNumber(to),
  }));
  const rows = packRows(days);
  const parts = [text(14, top + 24, m['timeline.consents'], { bold: true })];
  for (const [i, span] of spans.entries()) {
    const left = Math.max(0, geometry.x(dayNumber(span.from)));
    const right = Math.min(
      geometry.width,
      span.to === null ? geometry.width : geometry.x(dayNumber(span.to) + 1),
    );
    if (right <= left) continue;
    const y = top + 6 + (rows.rows[i] ?? 0) * ROW;
    const areas = m.list(span.areas.map((area) => m[`area.${area}`]));
    const end =
      span.to === null
        ? m['timeline.consentNoEndShort']
        : m['timeline.consentUntil'](formatDate(span.to, m));
    const state = m[`timeline.consent.${span.state}`];
    const { strong, muted } = fitText(
      [
        { strong: `${state}: ${areas}`, muted: end },
        { strong: `${state}: ${m['timeline.consentAreas'](span.areas.length)}`, muted: end },
        { strong: `${state}: ${areas}`, muted: '' },
        { strong: `${state}: ${m['timeline.consentAreas'](span.areas.length)}`, muted: '' },
        { strong: state, muted: '' },
      ],
      right - left - 24,
      measure,
    );
    parts.push(
      `<g><title>${escape(`${state}: ${areas}, ${m['timeline.from'](formatDate(span.from, m))} ${end}`)}</title>${rect(LABEL + left, y, Math.max(2, right - left), 24, `rx="12" fill="#fff" stroke="${TEXT}"`)}${text(LABEL + left + 12, y + 16, strong)}${
        muted === '' ? '' : text(LABEL + right - 12, y + 16, muted, { ink: MUTED, end: true })
      }</g>`,
    );
  }
  return { svg: parts.join(''), height: Math.max(1, rows.count) * ROW + 8 };
}
