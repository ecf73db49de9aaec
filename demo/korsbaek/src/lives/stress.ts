import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';
import { random } from '../generator/random.js';
import { TITLES } from '../generator/titles.js';

export const STRESS_CASES = 300;

export const stress: LifeMaker = (today) => {
  const pen = new Pen('grethe', today, {
    name: 'Grethe Overmark',
    age: 66,
    why: `Prøve på tyngde: ${String(STRESS_CASES)} sager på fyrre år`,
  });
  const { on } = pen.cal;
  const dice = random(`stress ${String(STRESS_CASES)}`);
  for (let i = 0; i < STRESS_CASES; i++) {
    const ago = 1 + dice.below(480);
    const months = dice.below(30);
    const [kle, title] = dice.pick(TITLES);
    const over = months < ago;
    pen.case({
      title: `${title} ${String(i + 1)}`,
      kle,
      from: on(-ago, 1 + dice.below(28)),
      ...(ago > 1 ? { decided: on(-ago + 1, 28) } : {}),
      ...(over && ago > 1 ? { closed: on(-ago + 1 + months, 30) } : {}),
    });
  }
  return pen.life;
};
