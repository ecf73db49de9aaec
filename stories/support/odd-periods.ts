import { bareGrant, decidedCase } from '@hoi/korsbaek';
import type { CaseRecord, Grant, Period } from '@hoi/model';

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const on = (start: string, date: string): Period =>
  ({ start, end: { kind: 'on', date } }) as Period;

/** A grant with one benefit, as a host might hand it over: nobody has looked at it. */
export const grantOf = (
  n: number,
  name: string,
  period: Period,
  more: Partial<Grant> = {},
): Grant => bareGrant(uuid(n), name, period, more);

export const caseOf = (n: number, title: string, period: Period): CaseRecord =>
  decidedCase(uuid(n), title, period);

const year = on('2026-06-01', '2027-01-31');

/** Everything of "bad input" that is a matter of records, by what is bad about it. */
export const BAD = {
  datesThatAreNone: [
    grantOf(1, 'Dag, der ikke findes', on('2026-02-30', '2026-04-31')),
    grantOf(2, 'Ikke en dato', on('NaN-NaN-NaN', 'NaN-NaN-NaN')),
    grantOf(3, 'En sund periode', year),
  ],
  endsThatAreMissing: [
    grantOf(1, 'Slut er null', { start: '2026-05-01', end: null } as never),
    grantOf(2, 'Slut mangler', { start: '2026-05-01' } as never),
    grantOf(3, 'Ingen periode', null as never),
  ],
  endsBeforeTheirStart: [
    grantOf(1, 'Slutter, før den begynder', on('2026-11-01', '2026-01-01')),
    grantOf(2, 'En sund periode', year),
  ],
  manyOnOneDay: Array.from({ length: 400 }, (_, i) =>
    grantOf(i, 'Kursusdag', on('2026-11-01', '2026-11-01'), { cases: [{ caseId: uuid(900) }] }),
  ),
  longNames: [grantOf(1, 'Rådgivning og vejledning '.repeat(200), year), grantOf(2, 'Kort', year)],
  rightToLeft: [grantOf(1, 'دعم في المنزل', year), grantOf(2, 'Vendt \u202Eom', year)],
  markup: [
    grantOf(1, '<img src=x onerror=alert(1)>', year),
    grantOf(2, '</script><b>fed</b> & &amp;', year),
  ],
  idsTwice: [grantOf(1, 'Den ene', year), grantOf(1, 'Den anden', on('2026-08-01', '2026-09-30'))],
  unknownArea: [grantOf(1, 'Fra et ukendt område', year, { area: 'moon' as never })],
  unknownSource: [
    grantOf(1, 'Fra et system, ingen dækning nævner', year, {
      provenance: { connection: 'ukendt', system: 'Et ukendt system' },
    }),
  ],
} satisfies Record<string, readonly Grant[]>;
