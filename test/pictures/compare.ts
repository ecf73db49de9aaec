import { createHash } from 'node:crypto';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Of a colour's distance, 0 to 1: finer than an eye sees in a line of text, coarser than a palette's rounding. */
const THRESHOLD = 0.06;

export interface Difference {
  /** Pixels that differ; those that only smooth an edge are not counted. */
  pixels: number;
  /** The first picture faintly, with what differs in red. */
  picture: Buffer;
}

/** How two pictures differ; pictures of different size differ in every pixel. */
export function compare(before: Buffer, after: Buffer): Difference {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  const { width, height } = a;
  if (width !== b.width || height !== b.height) {
    return { pixels: Math.max(width * height, b.width * b.height), picture: after };
  }
  const drawn = new PNG({ width, height });
  const pixels = pixelmatch(a.data, b.data, drawn.data, width, height, { threshold: THRESHOLD });
  return { pixels, picture: PNG.sync.write(drawn) };
}

/** Whether there is nothing to see: hardly any colour beside the ground. */
export function isBlank(picture: Buffer): boolean {
  const { data } = PNG.sync.read(picture);
  const counts = new Map<number, number>();
  for (let i = 0; i + 3 < data.length; i += 4) {
    const colour = data.readUInt32BE(i);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const ground = Math.max(0, ...counts.values());
  return counts.size < 4 || ground > (data.length / 4) * 0.998;
}

export function hashOf(picture: Buffer): string {
  return createHash('sha256').update(picture).digest('hex').slice(0, 20);
}
