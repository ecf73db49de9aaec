import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const nothing: LifeMaker = (today) =>
  new Pen('ella', today, {
    name: 'Ella Kornved',
    age: 44,
    why: 'Intet overhovedet: alle forbindelser svarer, og ingen har noget',
  }).life;
