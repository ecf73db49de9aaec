import { type CivilDate, type Query, civilDateAt } from '@hoi/model';
import type { HoiSource } from '../context/source-context.js';
import type { QueryPoint } from '../controllers/facet-controller.js';
import { pointOf } from '../internal/point-in-time.js';

/** A course that is shown as it was, or as it was known, on another day than today. */
export interface AsOf {
  /** The day that stands where today would. */
  day: CivilDate;
  validAt: CivilDate | undefined;
  /** The day whose knowledge is shown. */
  knownOn: CivilDate | undefined;
  /** The element was told so itself; else its context was. */
  own: boolean;
}

interface Told {
  validAt: string | undefined;
  knownAt: string | undefined;
}

/** What the element asks for besides its context. Asking for either leaves the other as it is now. */
export function ownPoint({ validAt, knownAt }: Told): QueryPoint {
  const point = pointOf(validAt, knownAt);
  return Object.keys(point).length === 0
    ? {}
    : { ...({ validAt: undefined, knownAt: undefined } as object), ...point };
}

export function asOfOf(told: Told, source: Pick<HoiSource, 'query'> | undefined): AsOf | undefined {
  const mine = pointOf(told.validAt, told.knownAt);
  const own = Object.keys(mine).length > 0;
  const { validAt, knownAt }: Partial<Query> = own ? mine : (source?.query ?? {});
  const knownOn = knownAt === undefined ? undefined : civilDateAt(knownAt);
  const day = validAt ?? knownOn;
  return day && { day, validAt, knownOn, own };
}
