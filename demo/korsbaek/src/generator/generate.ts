import { type Amount, type CivilDate, addDays, areaOfKle, earliest } from '@hoi/model';
import { generatedCpr } from '../identity.js';
import type { Life } from '../life.js';
import { EMPLOYEES, type EmployeeKey } from '../municipality/employees.js';
import { homeOf } from '../municipality/home-of.js';
import { Pen } from '../pen.js';
import { nameFrom } from './names.js';
import { type Random, random } from './random.js';
import { TITLES } from './titles.js';

/**
 * As many lives as asked for, one at a time, the same ones for the same seed and day. A life depends on its own number only,
 * so that the ten-thousandth costs no more than the first.
 */
export function* generate(
  seed: string | number,
  count: number,
  today: CivilDate,
): Generator<Life, void, undefined> {
  for (let n = 0; n < count; n++) yield generateOne(seed, n, today);
}

/** The n-th life of a seed. */
export function generateOne(seed: string | number, n: number, today: CivilDate): Life {
  const key = `generated ${String(seed)} ${String(n)}`;
  const dice = random(key);
  const pen = new Pen(key, today, {
    ...nameFrom(dice),
    age: 18 + dice.below(70),
    why: `Tilfældigt liv nr. ${String(n + 1)}`,
    cpr: generatedCpr(n),
  });
  for (let i = caseCount(dice); i > 0; i--) chapter(pen, dice);
  if (pen.life.index.cases.length > 2 && dice.chance(35)) joinUp(pen, dice);
  return pen.life;
}

/** Most people have little to do with the municipality; a few have very much. */
function caseCount(dice: Random): number {
  if (dice.chance(15)) return 0;
  if (dice.chance(60)) return 1 + dice.below(2);
  return dice.chance(85) ? 3 + dice.below(5) : 8 + dice.below(18);
}

function chapter(pen: Pen, dice: Random): void {
  const { today, daysAgo } = pen.cal;
  const [kle, title] = dice.pick(TITLES);
  const { unit } = homeOf(kle);
  const from = daysAgo(1 + dice.below(dice.chance(70) ? 700 : 5000));
  const decided = dice.chance(80) ? addDays(from, 5 + dice.below(60)) : undefined;
  const closed = dice.chance(45) ? addDays(decided ?? from, 30 + dice.below(500)) : undefined;
  const staff = Object.keys(EMPLOYEES).filter(
    (key) => EMPLOYEES[key as EmployeeKey].unit === unit,
  ) as EmployeeKey[];
  const handler = staff.length > 0 && dice.chance(75) ? dice.pick(staff) : undefined;
  const draft = pen.case({
    title,
    kle,
    from,
    ...(decided ? { decided } : {}),
    ...(closed ? { closed } : {}),
    ...(handler ? { handler } : {}),
    ...(dice.chance(10) ? { lastStepEnds: 'unsaid' as const } : {}),
    sensitivity: dice.chance(25) ? 'sensitive' : 'confidential',
  });
  if (decided && decided <= today && dice.chance(65)) grantFor(pen, dice, draft, decided, closed);
  if (dice.chance(40)) {
    pen.document({
      title: `${title}, afgørelse`,
      type: 'Brev, udgaaende',
      on: earliest(decided ?? from, today),
      letterDate: earliest(decided ?? from, today),
      in: draft,
    });
  }
  if (dice.chance(30)) {
    draft.notes.push({
      title: 'Samtale',
      body: `Talt med ${pen.life.person.firstName ?? 'borgeren'} om det videre forløb.`,
      on: from,
      format: dice.chance(80) ? 'text' : 'rtf',
    });
  }
}

function grantFor(
  pen: Pen,
  dice: Random,
  draft: ReturnType<Pen['case']>,
  from: CivilDate,
  closed: CivilDate | undefined,
): void {
  const to = closed ?? (dice.chance(50) ? addDays(from, 90 + dice.below(600)) : undefined);
  const amount = `${String(400 + dice.below(14_000))}.${dice.chance(70) ? '00' : '50'}` as Amount;
  const money = areaOfKle(draft.kle) === 'income';
  const grant = pen.grant({
    in: draft,
    from,
    ...(to ? { to } : {}),
    benefits: [
      {
        id: '1',
        name: draft.title,
        kle: draft.kle,
        from: to && addDays(from, 7) <= to ? addDays(from, dice.below(7)) : from,
        ...(to ? { to } : {}),
        plans: money
          ? [{ from, amount, paid: 'Bagud', availableOn: 'Sidste bankdag i måneden' }]
          : [],
      },
    ],
  });
  if (money) pen.monthlyPayments(1 + dice.below(6), [{ grant, benefit: '1', amount }]);
}

/** A joint plan over the life's first cases. */
function joinUp(pen: Pen, dice: Random): void {
  const since = pen.cal.daysAgo(20 + dice.below(300));
  const joined = pen.life.index.cases.slice(0, 5);
  pen.case({
    title: 'Helhedsorienteret plan',
    kle: '15.17.30',
    from: since,
    handler: 'karen',
    sensitivity: 'sensitive',
    relations: joined.map(({ id }) => ({ kind: 'related', caseId: id, from: since })),
  });
  pen.saidYes(since);
  pen.consent({
    state: 'given',
    areas: ['employment', 'social', 'family', 'health', 'education'],
    validFrom: pen.cal.at(since, '10:00'),
    validTo: null,
    decidedOn: since,
    how: 'written',
  });
  pen.contact('karen', { area: 'crossCutting', since, coordinating: true });
}
