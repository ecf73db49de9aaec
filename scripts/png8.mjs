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

/** Squared, of two colours as 0xrrggbb. */
function distance(a, b) {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

/** The colours most used; each pixel gets the nearest of them. */
function paletteOf(pixels) {
  const counts = new Map();
  const colours = new Uint32Array(pixels.length / 4);
  for (let i = 0; i < colours.length; i++) {
    const at = i * 4;
    const colour = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    colours[i] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  // Shades that no eye tells apart share a place, so that rare colours get one too.
  const chosen = [];
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1])) {
    if (chosen.length === 256) break;
    if (chosen.every((one) => distance(one, colour) > 100)) chosen.push(colour);
  }
  const places = new Map();
  for (const colour of counts.keys()) places.set(colour, nearest(colour, chosen));
  const indexes = Uint8Array.from(colours, (colour) => places.get(colour));
  const palette = chosen.map((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return { palette, indexes };
}

function nearest(colour, chosen) {
  let place = 0;
  let least = Infinity;
  for (let i = 0; i < chosen.length; i++) {
    const far = distance(colour, chosen[i]);
    if (far < least) [place, least] = [i, far];
  }
  return place;
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
