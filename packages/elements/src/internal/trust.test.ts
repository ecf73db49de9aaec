import { describe, expect, it } from 'vitest';
import type { ConnectionReport, Instant, SystemCoverage } from '@hoi/model';
import { da } from '@hoi/model/locales/da.js';
import { systemLines } from '../case-overview/system-lines.js';
import type { FacetState } from './facet-state.js';
import { connectionName, maybeMissing } from './templates.js';
import { shutDoor, trustOf } from './trust.js';

const at = (day: string) => `2026-${day}T08:00:00.000Z` as Instant;
const social: SystemCoverage = { system: 'Hjemvej', area: 'social', state: 'delivers' };
const health: SystemCoverage = { ...social, area: 'health' };

function state(
  connections: ConnectionReport[],
  systems: SystemCoverage[] = [],
  withheld: 'health'[] = [],
): FacetState<unknown> {
  const settled = connections.every((one) => one.state !== 'pending');
  return {
    phase: settled ? 'settled' : 'partial',
    bare: false,
    reading: {
      value: [],
      settled,
      connections,
      systems,
      withheld: withheld.map((area) => ({ area, reason: 'consent' })),
      rejected: 0,
    },
  };
}
const sdi = (is: ConnectionReport['state']): ConnectionReport => ({ connection: 'sdi', state: is });
const ydi = (is: ConnectionReport['state']): ConnectionReport => ({ connection: 'ydi', state: is });

describe('what is said of a system', () => {
  it.each([
    [[state([sdi('answered')], [social])], 'none'],
    [[state([sdi('late')], [social])], 'none'],
    [[state([sdi('failed')], [social])], 'notHeard'],
    [[state([sdi('pending')], [social])], 'notHeard'],
    [[state([sdi('answered')], [social]), state([ydi('failed')], [social])], 'notHeard'],
    [[{ ...state([sdi('answered')], [social]), phase: 'failed' }], 'notHeard'],
    [[state([sdi('answered')], [health], ['health'])], 'notShown'],
  ] as [FacetState<unknown>[], string][])('%#', (states, noChange) => {
    expect(systemLines(trustOf(states))).toMatchObject([{ noChange, latestChange: undefined }]);
  });

  it('is one line for all its areas, with no date from a withheld one', () => {
    const changed = [
      { ...social, latestChange: at('10-05') },
      { ...health, latestChange: at('11-05') },
    ];
    expect(systemLines(trustOf([state([sdi('answered')], changed)]))).toMatchObject([
      { system: 'Hjemvej', areas: ['social', 'health'], latestChange: at('11-05') },
    ]);
    expect(systemLines(trustOf([state([sdi('answered')], changed, ['health'])]))).toMatchObject([
      { system: 'Hjemvej', areas: ['social', 'health'], latestChange: at('10-05') },
    ]);
  });
});

describe('the name of a connection', () => {
  it('is the municipality’s, else ours, and never a bare word we can say better', () => {
    const label = 'FVU-registeret';
    expect(connectionName({ connection: 'fvu', label }, da)).toBe(label);
    expect(connectionName({ connection: 'gateway' }, da)).toBe('Overblikket');
    expect(connectionName({ connection: 'sdi' }, da)).toBe('Sagsindekset');
    expect(connectionName('fvu', da)).toBe('fvu');
  });

  it('is kept when another reading does not carry it', () => {
    const named: ConnectionReport = { connection: 'fvu', label: 'FVU', state: 'answered' };
    const failed: ConnectionReport = { connection: 'fvu', state: 'failed' };
    for (const states of [
      [state([named]), state([failed])],
      [state([failed]), state([named])],
    ]) {
      expect(trustOf(states).connections).toEqual([{ ...failed, label: 'FVU' }]);
    }
  });
});

it('says what may be missing by what the connection brings', () => {
  const words = (connection: string) => maybeMissing({ connection }, da);
  expect(words('sdi')).toContain('sager');
  expect(words('ydi')).toContain('ydelser');
  expect(words('fvu')).toContain('oplysninger');
  expect(words('person') + words('store')).toBe('');
});

it('takes the server’s own no for a shut door, and an index’s for a failure', () => {
  const failed = (connection: string, reason: ConnectionReport['reason']) =>
    ({ connection, state: 'failed', reason }) as ConnectionReport;
  const door = (...list: ConnectionReport[]) => shutDoor({ failed: list });
  expect(door(failed('gateway', 'refused'))).toBe('refused');
  expect(door(failed('gateway', 'refused'), failed('gateway', 'signedOut'))).toBe('signedOut');
  expect(door(failed('sdi', 'refused'))).toBeUndefined();
  expect(door(failed('gateway', 'timeout'))).toBeUndefined();
});
