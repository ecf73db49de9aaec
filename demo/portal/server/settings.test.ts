import { describe, expect, it } from 'vitest';
import { settingsFrom } from './settings.js';

describe('the server’s settings', () => {
  it('has a usual port and the real day', () => {
    expect(settingsFrom({})).toEqual({ port: 4173, today: undefined });
    expect(settingsFrom({ PORT: '0', HOI_TODAY: '2026-11-12' })).toEqual({
      port: 0,
      today: '2026-11-12',
    });
  });

  it('says what it does not understand', () => {
    for (const PORT of ['', 'http', '-1', '65536', '80.5']) {
      expect(settingsFrom({ PORT })).toHaveProperty('problem');
    }
    expect(settingsFrom({ HOI_TODAY: '2026-02-30' })).toHaveProperty('problem');
  });
});
