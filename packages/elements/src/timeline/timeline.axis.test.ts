import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber, fromDayNumber } from '@hoi/model';
import { da } from '@hoi/model/locales/da.js';
import { axisOf, geometryOf } from './timeline.axis.js';
import {
  centreOn,
  moveEdge,
  pan,
  presetOf,
  presetSpan,
  spanOf,
  wholeSpan,
  windowOf,
  zoom,
} from './timeline.window.js';

const TODAY = civilDate('2026-11-12');
const axis = (from: string, to: string, width: number) =>
  axisOf(geometryOf(spanOf({ from: civilDate(from), to: civilDate(to) }), width), da);
const words = (ticks: readonly { label: string }[]) => ticks.map(({ label }) => label);

describe('axisOf', () => {
  it('names months under years', () => {
    const { lower, upper } = axis('2026-04-01', '2027-03-31', 946);
    expect(words(lower)).toHaveLength(12);
    expect(words(lower).slice(0, 3)).toEqual(['apr.', 'maj', 'jun.']);
    expect(words(upper)).toEqual(['2026', '2027']);
    expect(lower.find(({ label }) => label === 'jan.')?.major).toBe(true);
  });
  it('shows ISO weeks when close, over both nights when the clock is changed', () => {
    expect(words(axis('2026-10-12', '2026-11-08', 900).lower)).toEqual([
      'uge 42',
      'uge 43',
      'uge 44',
      'uge 45',
    ]);
    const spring = axis('2027-03-22', '2027-04-04', 900).lower.map(({ x }) => x);
    const steps = spring.slice(1).map((x, i) => x - (spring[i] ?? 0));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.001);
  });
  it('names years, and fewer of them, when far', () => {
    expect(words(axis('2015-01-01', '2026-12-31', 900).lower)[0]).toBe('2015');
    expect(axis('1900-01-01', '2100-12-31', 600).lower.length).toBeLessThan(14);
    expect(axis('0001-01-01', '9999-12-31', 600).lower.length).toBeGreaterThan(0);
  });
  it('names what began before the window at its edge', () => {
    const { lower } = axis('2026-04-10', '2026-12-31', 946);
    expect(lower[0]).toMatchObject({ label: 'apr.', x: 0 });
  });
});

describe('windows', () => {
  const whole = wholeSpan([dayNumber(civilDate('2019-02-01')), Infinity], TODAY);

  it('puts today past the middle and starts on a line', () => {
    expect(windowOf(presetSpan('1y', TODAY, whole))).toEqual({
      from: '2026-04-01',
      to: '2027-03-31',
    });
    expect(windowOf(presetSpan('6m', TODAY, whole))).toEqual({
      from: '2026-08-01',
      to: '2027-01-31',
    });
    expect(presetOf(presetSpan('2y', TODAY, whole), TODAY, whole)).toBe('2y');
    expect(windowOf(whole)).toEqual({ from: '2019-01-01', to: '2026-12-31' });
  });
  it('keeps the moment it zooms about', () => {
    const span = presetSpan('1y', TODAY, whole);
    const about = dayNumber(TODAY);
    const next = zoom(span, 1 / 1.5, about, whole);
    const share = (s: typeof span) => (about - s.from) / (s.to - s.from);
    expect(share(next)).toBeCloseTo(share(span), 6);
    expect(zoom(span, 1e-9, about, whole).to - zoom(span, 1e-9, about, whole).from).toBe(7);
  });
  it('moves, but never out of all sight and never out of the calendar', () => {
    const span = presetSpan('1y', TODAY, whole);
    expect(pan(span, 1e9, whole).from).toBeLessThan(whole.to);
    const ages = {
      from: dayNumber(civilDate('0001-01-01')),
      to: dayNumber(civilDate('9999-12-31')),
    };
    const far = pan(span, 1e9, ages);
    expect(() => fromDayNumber(far.to - 1)).not.toThrow();
    expect(windowOf(centreOn(span, dayNumber(TODAY), whole)).from < TODAY).toBe(true);
  });
  it('lets neither edge pass the other', () => {
    const span = presetSpan('1y', TODAY, whole);
    expect(moveEdge(span, 'from', 1e9, whole).from).toBe(span.to - 7);
    expect(moveEdge(span, 'to', -1e9, whole).to).toBe(span.from + 7);
  });
});
