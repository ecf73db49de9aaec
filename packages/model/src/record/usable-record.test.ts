import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Facet } from '../index-port.js';
import { CivilDateSchema } from '../time/civil-date.js';
import { InstantSchema } from '../time/instant.js';
import { ONGOING, UNKNOWN_END } from '../time/period.js';
import { GrantedBenefitSchema } from '../index.js';
import { FACET_SCHEMAS } from './facet-schemas.js';
import { BENEFIT, SHAPES } from './record-shapes.js';
import { usableRecord } from './usable-record.js';

/** Keys that hold what a schema says, given or not. */
function keysOf(schema: ObjectSchema, wanted: unknown, wrapper?: string): string[] {
  return Object.entries(schema.entries)
    .filter(([, one]) => {
      const { type, wrapped } = one as unknown as { type: string; wrapped?: unknown };
      return wrapper === undefined
        ? one === wanted || (type === 'optional' && wrapped === wanted)
        : type === wrapper && wrapped === wanted;
    })
    .map(([key]) => key)
    .sort();
}
const split = (text = '') => text.split(' ').filter(Boolean).sort();

type ObjectSchema = v.ObjectSchema<v.ObjectEntries, undefined>;

const SINGLE: readonly Facet[] = ['person', 'plan', 'participation', 'household'];
/** Required by the schemas, but falsy and absent mean the same to who reads them. */
const MAY_LACK = ['hoi', 'coordinating', 'validFrom', 'validTo'];

function required(schema: ObjectSchema): [key: string, type: string][] {
  return Object.entries(schema.entries)
    .filter(([, { type }]) => type !== 'optional')
    .map(([key, { type }]) => [key, type]);
}

describe('what elements read without asking', () => {
  it.each([...Object.entries(FACET_SCHEMAS), ['benefit', GrantedBenefitSchema] as const])(
    'is what the schema requires: %s',
    (facet, schema) => {
      const shape = facet === 'benefit' ? BENEFIT : SHAPES[facet as Facet];
      const all = required(schema);
      const of = (wanted: string) => all.filter(([, type]) => type === wanted).map(([key]) => key);
      expect((shape.lists ?? '').split(' ').filter(Boolean).sort()).toEqual(of('array').sort());
      expect(split(shape.days)).toEqual(keysOf(schema as ObjectSchema, CivilDateSchema));
      expect(split(shape.times)).toEqual(keysOf(schema as ObjectSchema, InstantSchema));
      expect(split(shape.limits)).toEqual(
        keysOf(schema as ObjectSchema, InstantSchema, 'nullable'),
      );
      if (SINGLE.includes(facet as Facet)) return;
      const rest = all
        .filter(([key, type]) => type !== 'array' && !MAY_LACK.includes(key))
        .map(([key]) => key);
      const named = [
        ...(shape.texts ?? '').split(' ').filter(Boolean),
        ...(['period', 'area', 'provenance'] as const).filter((key) => shape[key]),
      ];
      expect(named.sort()).toEqual(rest.sort());
    },
  );
});

describe('a record that a host hands over', () => {
  const whole = {
    id: '1',
    area: 'social',
    period: { start: null, end: ONGOING },
    name: 'Mentor',
    provenance: { connection: 'x' },
  } as never;

  it('is the very object when nothing is missing', () => {
    expect(usableRecord('interventions', whole)).toBe(whole);
    expect(usableRecord('interventions', whole)).toBe(whole);
  });

  it('gets as unknown what may be left out', () => {
    const record = usableRecord('cases', { id: '1', title: 'Sag' } as never);
    expect(record).toMatchObject({
      id: '1',
      title: 'Sag',
      area: 'other',
      handlers: [],
      progress: [],
      provenance: { connection: 'other' },
    });
    const grant = usableRecord('grants', {
      id: '1',
      period: { start: '2026-01-01' },
      benefits: [{ id: 'a' }, null, { title: 'no id' }],
    } as never);
    expect(grant).toMatchObject({
      period: { start: '2026-01-01', end: UNKNOWN_END },
      benefits: [{ id: 'a', plans: [], area: 'other', period: { start: null, end: UNKNOWN_END } }],
    });
    expect(grant?.benefits).toHaveLength(1);
  });

  it('loses a day or a time that is none, and stands or falls with what it is about', () => {
    const note = { id: '1', caseId: '2', date: '2026-02-30', provenance: { connection: 'x' } };
    expect(usableRecord('notes', note as never)?.date).toBeUndefined();
    const told = {
      ...note,
      date: '2026-02-28',
      provenance: { connection: 'x', receivedAt: 'now' },
    };
    expect(usableRecord('notes', told as never)).toMatchObject({
      date: '2026-02-28',
      provenance: { connection: 'x', receivedAt: undefined },
    });
    const consent = { id: '1', state: 'given', areas: [] };
    expect(usableRecord('consents', consent as never)).toMatchObject({
      validFrom: null,
      validTo: null,
    });
    // Without an end is not what an end means that cannot be read.
    expect(usableRecord('consents', { ...consent, validTo: 'soon' } as never)).toBeUndefined();
    const meeting = { id: '1', kind: 'meeting', title: 'Møde', state: 'planned' };
    expect(usableRecord('appointments', { ...meeting, date: 'i morgen' } as never)).toBeUndefined();
  });

  it('is none when it says nothing', () => {
    for (const nothing of [null, undefined, 5, 'text', {}, { id: 7 }])
      expect(usableRecord('cases', nothing as never)).toBeUndefined();
    expect(usableRecord('interventions', { id: '1' } as never)).toBeUndefined();
  });
});
