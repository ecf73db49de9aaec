import { describe, expect, test } from 'vitest';
import { generate } from '../generator/generate.js';
import { FIXED_TODAY } from '../today.js';
import { town } from '../town.js';
import { writeSdi } from '../wire/sdi.js';
import { writeYdi } from '../wire/ydi.js';
import { structureFaults } from './structure.js';

describe('by our own idea of an answer', () => {
  test.each(town().lives.map((life) => [life.person.name, life] as const))('%s', (_, life) => {
    expect(structureFaults(writeSdi(life))).toEqual([]);
    expect(structureFaults(writeYdi(life))).toEqual([]);
  });

  test('fifty generated lives', () => {
    for (const life of generate('structure', 50, FIXED_TODAY)) {
      expect(structureFaults(writeSdi(life))).toEqual([]);
      expect(structureFaults(writeYdi(life))).toEqual([]);
    }
  });

  test('finds a wrong namespace, a wrong order and a wrong value', () => {
    const right = writeSdi(town().life('simple'));
    expect(structureFaults(right.replaceAll('si:FuldtNavn', 'sag:FuldtNavn'))).not.toEqual([]);
    expect(structureFaults(right.replace('>Opstaaet<', '>Bestilt<'))).not.toEqual([]);
    const [first, second] = ['sag:Sagsnummer', 'sag:Titel'];
    const swapped = right.replace(
      new RegExp(`(<${first}>[^<]*</${first}>)(<${second}>[^<]*</${second}>)`),
      '$2$1',
    );
    expect(swapped).not.toBe(right);
    expect(structureFaults(swapped)).not.toEqual([]);
  });
});
