import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Baselines, type PictureTaken } from './baselines.js';
import { type Rendering, incomparable } from './rendering.js';

const here: Rendering = { browser: '156', fonts: ['Open Sans'], sample: 'abc' };

/** A white picture with black lines down to a height. */
function taken(height: number): PictureTaken {
  const made = new PNG({ width: 30, height: 30 });
  made.data.fill(255);
  const black = Buffer.from([0, 0, 0, 255]);
  for (let y = 0; y < height; y += 2) made.data.fill(black, y * 120, (y + 1) * 120);
  return { picture: PNG.sync.write(made), width: 30, layout: { header: [0, 0, 30, height] } };
}

describe('pictures that are kept', () => {
  let folder: string;
  const all = { comparable: true, some: false };
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'hoi-pictures-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const keep = (pictures: Record<string, PictureTaken>, how = all) =>
    new Baselines(folder).keep(here, new Map(Object.entries(pictures)), how);

  it('are none at first', () => {
    expect(new Baselines(folder).rendering).toBeUndefined();
    expect(new Baselines(folder).names).toEqual([]);
  });

  it('say what differs from them', async () => {
    expect(await keep({ a: taken(10) })).toMatchObject({ added: ['a'], changed: [], gone: [] });
    const kept = new Baselines(folder);
    expect(kept.rendering).toEqual(here);
    expect(kept.of('a')).toMatchObject({ noise: 0, width: 30, layout: { header: [0, 0, 30, 10] } });
    expect(kept.difference('a', taken(10).picture)).toBeUndefined();
    expect(kept.difference('a', taken(14).picture)?.pixels).toBeGreaterThan(50);
    expect(kept.difference('b', taken(14).picture)).toBeUndefined();
  });

  it('are renewed, and only those that changed', async () => {
    await keep({ a: taken(10), b: taken(10) });
    const renewed = await keep({ a: taken(10), c: taken(20) });
    expect(renewed).toMatchObject({ added: ['c'], changed: [], gone: ['b'] });
    expect(readdirSync(folder).sort()).toEqual(['a.png', 'c.png', 'record.json']);
    expect(await keep({ a: taken(20), c: taken(20) })).toMatchObject({ changed: ['a'], gone: [] });
    const elsewhere = await keep({ a: taken(20), c: taken(20) }, { ...all, comparable: false });
    expect(elsewhere.changed).toEqual(['a', 'c']);
  });

  it('stay when only some are renewed', async () => {
    await keep({ a: taken(10), b: taken(10) });
    const renewed = await keep({ b: taken(20) }, { ...all, some: true });
    expect(renewed).toMatchObject({ added: [], changed: ['b'], gone: [] });
    expect(new Baselines(folder).names).toEqual(['a', 'b']);
  });
});

describe('where pictures were taken', () => {
  it('is the same place, or said to be another', () => {
    expect(incomparable(here, { ...here })).toBeUndefined();
    expect(incomparable(here, { ...here, browser: '157' })).toBe('browser 156 then, 157 now');
    expect(incomparable(here, { ...here, fonts: [] })).toBe(
      'fonts Open Sans then, none of ours now',
    );
    expect(incomparable(here, { ...here, sample: 'd' })).toBe('letters come out differently');
  });
});
