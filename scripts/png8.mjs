import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';

/**
 * A PNG with a palette of at most 256 colours: a picture of a user interface needs no more, and takes a fraction of the room.
 * `pixels` is RGBA, opaque, row by row.
 */
export function png8(pixels, width, height) {
  const { palette, indexes } = paletteOf(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function distance([r, g, b], [x, y, z]) {
  return (r - x) ** 2 + (g - y) ** 2 + (b - z) ** 2;
}

/** The colours most used; each pixel gets the nearest of them. */
function paletteOf(pixels) {
  const counts = new Map();
  for (let i = 0; i < pixels.length; i += 4) {
    const key = (pixels[i] << 16) | (pixels[i + 1] << 8) | pixels[i + 2];
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rgb = (key) => [key >> 16, (key >> 8) & 255, key & 255];
  // Shades that no eye tells apart share a place, so that rare colours get one too.
  const palette = [];
  for (const [key] of [...counts].sort((a, b) => b[1] - a[1])) {
    if (palette.length === 256) break;
    if (palette.every((one) => distance(one, rgb(key)) > 100)) palette.push(rgb(key));
  }
  const nearest = new Map();
  for (const key of counts.keys()) {
    const far = palette.map((one) => distance(one, rgb(key)));
    nearest.set(key, far.indexOf(Math.min(...far)));
  }
  const indexes = new Uint8Array(pixels.length / 4);
  for (let i = 0; i < indexes.length; i++) {
    const at = i * 4;
    indexes[i] = nearest.get((pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2]);
  }
  return { palette, indexes };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  out.set(body, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function crc32(data) {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
