import {
  AREAS,
  type CaseRecord,
  type CitizenId,
  type CivilDate,
  type Facet,
  type FacetValue,
  type Grant,
  type HoiIndex,
  type Instant,
  PROGRESS_STATUSES,
  type Reading,
  emptyValue,
} from '@hoi/model';

export const CITIZEN = 'bench' as CitizenId;
export const TODAY = '2026-11-12' as CivilDate;
const NOW = '2026-11-12T08:14:00.000Z' as Instant;
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const since = (start: string) => ({
  start: start as CivilDate,
  end: { kind: 'ongoing' as const },
});
const SYSTEMS = ['Sagsskabet', 'Arbejdsbro', 'Hjemvej', 'Børnelinjen', 'Klinikken', 'Skolebogen'];

/** A citizen with so many cases, each with a grant, and everything else a life of that size has. */
export function benchLife(count: number): Partial<FacetValue> {
  const cases = Array.from({ length: count }, (_, i): CaseRecord => {
    const status = PROGRESS_STATUSES[i % 3];
    return {
      id: uuid(i),
      title: i === 0 ? 'Helhedsorienteret plan' : `Sag nummer ${i} om støtte`,
      area: i === 0 ? 'crossCutting' : (AREAS[1 + (i % 6)] ?? 'other'),
      hoi: i === 0,
      kle: { number: '27.36.12', title: 'Socialpædagogisk bistand' },
      displayExclusions: [],
      progress: [],
      ...(status ? { status } : {}),
      securityProfile: [],
      responsibleUnit: { kind: 'unit', name: 'Voksenstøtte' },
      primaryHandler: { kind: 'user', name: 'Amina Haddad' },
      handlers: [],
      otherHandlers: [],
      parties: [{ role: 'primary', kind: 'person', person: CITIZEN }],
      relations: [],
      file: [],
      unknownRelations: [],
      provenance: { connection: 'sdi', system: SYSTEMS[i % 6] ?? '' },
    };
  });
  const grants = cases.slice(1).map(({ id, area }, i): Grant => ({
    id: uuid(5000 + i),
    period: since('2026-01-01'),
    area,
    securityProfile: [],
    benefits: [{ id: `b${i}`, name: `Ydelse ${i}`, period: since('2026-01-01'), area, plans: [] }],
    cases: [{ caseId: id }],
    parties: [],
    unknownRelations: [],
    provenance: { connection: 'ydi' },
  }));
  return {
    person: { id: CITIZEN, name: 'Bente Bænk', firstName: 'Bente', age: 44 },
    cases,
    grants,
    appointments: [1, 2, 3, 4].map((n) => ({
      id: `a${n}`,
      kind: 'meeting' as const,
      title: `Møde ${n}`,
      area: 'crossCutting' as const,
      date: `2026-12-0${n}` as CivilDate,
      start: '10:00',
      state: 'planned' as const,
    })),
    contacts: [
      {
        id: 'k1',
        name: 'Karen Bisgaard',
        area: 'crossCutting',
        unit: 'Udredning',
        coordinating: true,
        telephone: '00 12 34 56',
        email: 'karen@korsbaek.example',
        period: since('2026-01-01'),
      },
    ],
    remarks: [{ id: 'r1', type: 'Ordblind', text: 'ring hellere', period: since('2020-01-01') }],
  };
}

const CONNECTION: Partial<Record<Facet, string>> = {
  cases: 'sdi',
  documents: 'sdi',
  notes: 'sdi',
  grants: 'ydi',
  payments: 'ydi',
  person: 'person',
  household: 'person',
};

/** A port whose connections answer so many milliseconds after they are asked; first each says that it has been asked. */
export function timedIndex(
  life: Partial<FacetValue>,
  delays: Readonly<Record<string, number>>,
  onFirstBytes: () => void,
): HoiIndex {
  const reading = <F extends Facet>(facet: F, here: boolean): Reading<FacetValue[F]> => ({
    value: here ? (life[facet] ?? emptyValue(facet)) : emptyValue(facet),
    settled: here,
    retrievedAt: NOW,
    connections: [
      here
        ? { connection: CONNECTION[facet] ?? 'store', state: 'answered', at: NOW }
        : { connection: CONNECTION[facet] ?? 'store', state: 'pending' },
    ],
    systems: AREAS.slice(0, 7).map((area, i) => ({
      system: SYSTEMS[i % 6] ?? '',
      area,
      state: 'delivers',
    })),
    withheld: [],
    rejected: 0,
  });
  return {
    async *read(facet) {
      const wait = delays[CONNECTION[facet] ?? 'store'] ?? 0;
      if (wait > 0) {
        yield reading(facet, false);
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
      onFirstBytes();
      yield reading(facet, true);
    },
    run: () => Promise.resolve({ outcome: 'done', versions: {} }),
    // eslint-disable-next-line require-yield
    async *watch() {
      return;
    },
  };
}
