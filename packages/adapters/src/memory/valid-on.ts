import {
  type CaseRecord,
  type CivilDate,
  covers,
  type DocumentRecord,
  type Facet,
  type FacetValue,
  isInvalid,
  type Period,
} from '@hoi/model';

/**
 * The facts as they hold on a day. Nothing is taken away: past and future belong to a life and carry their own periods. What
 * is computed anew are the single-valued facts that have a history beside them: the status of a case or document from its
 * steps, the primary handler from the handlers. A record without such a history keeps what it was filled with.
 */
export function validOn<F extends Facet>(
  facet: F,
  value: FacetValue[F],
  day: CivilDate,
): FacetValue[F] {
  if (facet === 'cases')
    return (value as CaseRecord[]).map((one) => caseOn(one, day)) as FacetValue[F];
  if (facet === 'documents') {
    return (value as DocumentRecord[]).map((one) => documentOn(one, day)) as FacetValue[F];
  }
  return value;
}

function caseOn(record: CaseRecord, day: CivilDate): CaseRecord {
  const { status, primaryHandler, ...rest } = record;
  const step = record.progress.length > 0 ? holdingOn(record.progress, day)?.status : status;
  const handler =
    record.handlers.length > 0 ? holdingOn(record.handlers, day)?.actor : primaryHandler;
  return {
    ...rest,
    ...(step === undefined ? {} : { status: step }),
    ...(handler === undefined ? {} : { primaryHandler: handler }),
  };
}

function documentOn(record: DocumentRecord, day: CivilDate): DocumentRecord {
  if (record.progress.length === 0) return record;
  const { status: _, ...rest } = record;
  const step = holdingOn(record.progress, day)?.status;
  return step === undefined ? rest : { ...rest, status: step };
}

/**
 * The one that holds on the day; of several the one that began last, of those the later in the list. One with unreadable
 * dates counts only when there is no other, as it does for the readers of the indexes.
 */
function holdingOn<T extends { period: Period }>(
  steps: readonly T[],
  day: CivilDate,
): T | undefined {
  const holding = steps.filter(({ period }) => covers(period, day));
  const sound = holding.filter(({ period }) => !isInvalid(period));
  return (sound.length > 0 ? sound : holding).reduce<T | undefined>(
    (best, one) => (best && (best.period.start ?? '') > (one.period.start ?? '') ? best : one),
    undefined,
  );
}
