import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { png8 } from '../../scripts/png8.mjs';
import { compare, hashOf, isBlank } from './compare.js';

/** A white picture with a black square, and perhaps a dot. */
function picture({ width = 40, square = 10, dot = false } = {}): PNG {
  const made = new PNG({ width, height: 40 });
  made.data.fill(255);
  const black = (x: number, y: number) =>
    made.data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  for (let y = 0; y < square; y++) for (let x = 0; x < square; x++) black(x, y);
  if (dot) for (let x = 30; x < 36; x++) black(x, 30);
  return made;
}
const bytes = (made: PNG) => PNG.sync.write(made);

describe('comparing pictures', () => {
  it('finds nothing between equals, and everything that is new', () => {
    expect(compare(bytes(picture()), bytes(picture())).pixels).toBe(0);
    const found = compare(bytes(picture()), bytes(picture({ dot: true })));
    expect(found.pixels).toBe(6);
    expect(compare(found.picture, bytes(picture())).pixels).toBeGreaterThan(0);
  });

  it('takes another size for another picture', () => {
    expect(compare(bytes(picture()), bytes(picture({ width: 41 }))).pixels).toBe(41 * 40);
  });

  it('sees no difference to the same picture with a palette', () => {
    const made = picture({ dot: true });
    expect(compare(png8(made.data, 40, 40), bytes(made)).pixels).toBe(0);
  });

  it('knows a blank picture', () => {
    const grey = new PNG({ width: 40, height: 40 });
    grey.data.fill(200);
    expect(isBlank(bytes(grey))).toBe(true);
    const drawn = picture();
    drawn.data.set([10, 20, 30, 255, 90, 20, 30, 255], 40);
    expect(isBlank(bytes(drawn))).toBe(false);
  });

  it('hashes what is in it', () => {
    expect(hashOf(bytes(picture()))).toBe(hashOf(bytes(picture())));
    expect(hashOf(bytes(picture()))).not.toBe(hashOf(bytes(picture({ dot: true }))));
  });
});
