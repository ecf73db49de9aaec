import { describe, expect, it } from 'vitest';
import { moveOf } from './timeline.keyboard.js';

const stops = [
  [
    { id: 'a', at: -Infinity },
    { id: 'b', at: 100 },
    { id: 'c', at: 300 },
  ],
  [{ id: 'd', at: 290 }],
  [
    { id: 'e', at: -Infinity },
    { id: 'f', at: 40 },
  ],
];
const to = (key: string, from: string) => {
  const move = moveOf(key, from, stops);
  return move?.do === 'focus' ? move.id : move;
};

describe('moveOf', () => {
  it('goes by time within the lane and stays at its ends', () => {
    expect(to('ArrowRight', 'a')).toBe('b');
    expect(to('ArrowRight', 'c')).toBe('c');
    expect(to('ArrowLeft', 'b')).toBe('a');
    expect(to('Home', 'c')).toBe('a');
    expect(to('End', 'a')).toBe('c');
  });
  it('goes to the nearest in time of the next lane', () => {
    expect(to('ArrowDown', 'c')).toBe('d');
    expect(to('ArrowUp', 'd')).toBe('c');
    expect(to('ArrowDown', 'd')).toBe('f');
    expect(to('ArrowUp', 'a')).toBe('a');
  });
  it('moves, zooms, closes and helps', () => {
    expect(to('PageDown', 'b')).toEqual({ do: 'pan', windows: 0.5 });
    expect(to('PageUp', 'b')).toEqual({ do: 'pan', windows: -0.5 });
    expect(to('+', 'b')).toMatchObject({ do: 'zoom' });
    expect(to('-', 'b')).toMatchObject({ do: 'zoom' });
    expect(to('Escape', 'b')).toEqual({ do: 'close' });
    expect(to('?', 'b')).toEqual({ do: 'help' });
    expect(to('Enter', 'b')).toEqual({ do: 'open', id: 'b' });
  });
  it('leaves every other key to the page', () => {
    expect(to('x', 'b')).toBeUndefined();
    expect(to('Tab', 'b')).toBeUndefined();
    expect(moveOf('ArrowDown', undefined, [])).toBeUndefined();
  });
});
