import { expect, test } from 'vitest';
import { FIXED_TODAY } from '../today.js';
import { todayFromEnvironment } from './today.js';

test('HOI_TODAY moves Korsbæk to another day', () => {
  expect(todayFromEnvironment({ HOI_TODAY: '2028-02-29' })).toBe('2028-02-29');
  expect(todayFromEnvironment({})).toBe(FIXED_TODAY);
  expect(todayFromEnvironment({ HOI_TODAY: '' })).toBe(FIXED_TODAY);
  expect(() => todayFromEnvironment({ HOI_TODAY: '2027-02-29' })).toThrow(RangeError);
});
