import { describe, expect, it } from 'vitest';
import { civilDate } from '../time/civil-date.js';
import type { Instant } from '../time/instant.js';
import { icsOf } from './ics.js';

const MADE = '2026-11-12T08:14:00.000Z' as Instant;
const ics = (different: Partial<Parameters<typeof icsOf>[0][number]> = {}) =>
  icsOf([{ id: 'm1', title: 'Netværksmøde', date: civilDate('2026-11-24'), ...different }], MADE);

describe('icsOf', () => {
  it('is a whole day without a clock, and needs no zone for it', () => {
    const text = ics();
    expect(text).toContain('DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261125\r\n');
    expect(text).not.toContain('VTIMEZONE');
    expect(text).toContain('DTSTAMP:20261112T081400Z\r\n');
  });
  it('is Copenhagen time with one, and says what that is', () => {
    const text = ics({ start: '10:00', end: '11:30', place: 'Rådhuset; mødelokale 2, 1. sal' });
    expect(text).toContain('DTSTART;TZID=Europe/Copenhagen:20261124T100000\r\n');
    expect(text).toContain('DTEND;TZID=Europe/Copenhagen:20261124T113000\r\n');
    expect(text).toContain('LOCATION:Rådhuset\\; mødelokale 2\\, 1. sal\r\n');
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Copenhagen\r\n');
    expect(ics({ start: '10:00', end: '09:00' })).not.toContain('DTEND');
  });
  it('keeps to 75 octets a line, never within a letter, and unfolds to what it was', () => {
    const title = 'Møde æøå 👩‍👧 '.repeat(40);
    const text = ics({ title });
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
    }
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
  });
  it('lets nobody write lines of their own', () => {
    const text = ics({ title: 'a\r\nATTENDEE:mailto:x@example.org', id: 'x\r\nBEGIN:VALARM' });
    const lines = text.split('\r\n');
    expect(lines.filter((line) => /^(ATTENDEE|BEGIN:VALARM)/.test(line))).toEqual([]);
    expect(text).toContain('SUMMARY:a\\nATTENDEE');
  });
  it('comes back on its days of the week until its last', () => {
    const weekly = { days: [4, 1], until: civilDate('2026-12-31') };
    // The end of that day in Denmark is an hour earlier in UTC.
    expect(ics({ start: '07:00', weekly })).toContain(
      'RRULE:FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20261231T225959Z\r\n',
    );
    expect(ics({ weekly })).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20261231\r\n');
    expect(ics({ weekly: { days: [1, 2, 3, 4, 5, 6, 7] } })).toContain(
      'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU\r\n',
    );
    expect(ics()).not.toContain('RRULE');
  });
  it('is stable, so that a second file changes the meeting and does not double it', () => {
    expect(ics()).toBe(ics());
    expect(ics({ cancelled: true })).toContain('STATUS:CANCELLED\r\n');
    expect(ics()).toContain('UID:m1@hoi-overblik\r\n');
  });
});
