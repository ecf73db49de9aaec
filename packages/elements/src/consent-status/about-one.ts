import { type Consent, inAreaOrder } from '@hoi/model';
import type { ConsentView } from './view.js';
import { areasIn, dayIn } from './words.js';

/** One record among several: its areas, what it is for, and the day it was decided or asked. */
export function aboutOne({ areas, purpose, decidedOn }: Consent, view: ConsentView): string {
  return [areasIn(inAreaOrder(areas), view), purpose ?? '', decidedOn ? dayIn(decidedOn, view) : '']
    .filter(Boolean)
    .join(' · ');
}
