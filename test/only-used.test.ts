import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as Time from 'd3-time';
import { describe, expect, it } from 'vitest';
import { saidToBePure } from '../scripts/build/only-used.mjs';

const require = createRequire(import.meta.url);
const original = fileURLToPath(import.meta.resolve('d3-time'));

describe('what is said to be pure of d3', () => {
  it('makes the same values as before, and all of them', async () => {
    // Without what it imports it can be read from an address of its own.
    const array = require.resolve('d3-array');
    const code = saidToBePure(readFileSync(original, 'utf8')).replace(
      /from (['"])d3-array\1/,
      `from ${JSON.stringify(new URL(`file://${array}`).href)}`,
    );
    expect(code).toContain('/*#__PURE__*/');
    const made = (await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
    )) as typeof Time;
    const given = await import('d3-time');
    expect(Object.keys(made)).toEqual(Object.keys(given));
    const [from, to] = [new Date(0), new Date(9e11)];
    expect(made.utcTicks(from, to, 9)).toEqual(given.utcTicks(from, to, 9));
    expect(made.utcTickInterval(from, to, 9)?.floor(to)).toEqual(
      given.utcTickInterval(from, to, 9)?.floor(to),
    );
    expect(made.utcMondays(from, new Date(9e9))).toEqual(given.utcMondays(from, new Date(9e9)));
  });
});
