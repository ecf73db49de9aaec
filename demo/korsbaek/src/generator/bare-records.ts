import type { CaseRecord, Grant, Period } from '@hoi/model';

/** A case as a host might hand it over, with no more than the model asks for; say what else is known of it. */
export function bareCase(id: string, known: Partial<CaseRecord> = {}): CaseRecord {
  return {
    id,
    area: 'social',
    hoi: false,
    displayExclusions: [],
    progress: [],
    securityProfile: [],
    handlers: [],
    otherHandlers: [],
    parties: [],
    relations: [],
    file: [],
    unknownRelations: [],
    provenance: { connection: 'sdi', system: 'Sagsskabet' },
    ...known,
  };
}

/** The same that was decided in a period and has stood so since. */
export function decidedCase(
  id: string,
  title: string,
  period: Period,
  known: Partial<CaseRecord> = {},
): CaseRecord {
  const progress: CaseRecord['progress'] = [{ status: 'decided', period }];
  return bareCase(id, { title, progress, status: 'decided', ...known });
}

/** A grant of one benefit for the same period. */
export function bareGrant(
  id: string,
  name: string,
  period: Period,
  known: Partial<Grant> = {},
): Grant {
  const area = known.area ?? 'social';
  return {
    id,
    period,
    area,
    securityProfile: [],
    benefits: [{ id: '1', name, period, area, plans: [] }],
    cases: [],
    parties: [],
    unknownRelations: [],
    provenance: { connection: 'ydi', system: 'Ydelsesbogen' },
    ...known,
  };
}
